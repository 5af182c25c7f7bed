import { useState } from "react";
import type { ImportAnswer } from "#answers/import.ts";
import { Fold } from "../../components/Fold.tsx";
import { TextButton } from "../../components/TextButton.tsx";
import { undo } from "../../messages/app.ts";
import * as text from "../../messages/import.ts";
import { count } from "../../messages/numbers.ts";
import styles from "./ImportReport.module.css";

interface Props {
  readonly report: ImportAnswer;
  /** False where the browser would not keep the directory. */
  readonly kept: boolean;
  readonly onUndo: (() => void) | null;
}

/** What an import changed: sentence, figures, then every program and every line behind them. */
export function ImportReport({ report, kept, onUndo }: Props) {
  const { added, changed, gone, unplaced, unread, unseen } = report;
  return (
    <div className={styles.report}>
      <p className={styles.sentence}>{text.doneSentence(report)}</p>
      <p className={styles.soft}>{text.doneFigures(report)}</p>
      {!kept && <p className={styles.warning}>{text.notKept}</p>}
      {unseen > 0 && <p className={styles.soft}>{text.unseenNote(unseen)}</p>}
      <div>
        <Lines title={text.changeHeadings.added} lines={added.map(text.programWords)} />
        <Lines title={text.changeHeadings.changed} lines={changed.map(text.changedWords)} />
        <Lines title={text.changeHeadings.gone} lines={gone.map(text.programWords)} />
        {unplaced.length > 0 && (
          <Lines title={text.changeHeadings.unplaced} lines={unplaced.map(text.unplacedWords)} />
        )}
        <Lines title={text.changeHeadings.unread} lines={unread.map(text.unreadWords)} />
      </div>
      {onUndo && (
        <p className={styles.undo}>
          {text.undoNote} <TextButton onClick={onUndo}>{undo}</TextButton>
        </p>
      )}
    </div>
  );
}

const PAGE = 100;

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A count that opens into its lines, a hundred at a time. */
function Lines({ title, lines }: LinesProps) {
  const [shown, setShown] = useState(PAGE);
  const more = Math.min(PAGE, lines.length - shown);
  const told = lines.slice(0, shown).map((line, i) => ({ line, key: String(i) }));
  if (lines.length === 0)
    return (
      <p className={styles.none}>
        <span>{title}</span> <span>{count(0)}</span>
      </p>
    );
  return (
    <Fold title={title} note={count(lines.length)}>
      <ul className={styles.lines}>
        {told.map(({ line, key }) => (
          <li key={key}>{line}</li>
        ))}
      </ul>
      {more > 0 && (
        <TextButton onClick={() => setShown(shown + PAGE)}>{text.showMore(more)}</TextButton>
      )}
    </Fold>
  );
}
