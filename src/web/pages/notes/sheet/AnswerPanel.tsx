import { useRef } from "react";
import type { SheetAnswer } from "#answers/path/sheet-schema.ts";
import { Announcer } from "../../../components/Announcer.tsx";
import * as text from "../../../messages/path-sheet-answer.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import { AnswerBar } from "../fields/AnswerBar.tsx";
import styles from "./AnswerPanel.module.css";
import { ForgivenessPart } from "./ForgivenessPart.tsx";
import { MethodPart } from "./MethodPart.tsx";
import { MissingPart } from "./MissingPart.tsx";
import onePage from "./OnePage.module.css";
import { PlansPart } from "./PlansPart.tsx";
import { Rows } from "./Rows.tsx";
import { SaidPart } from "./SaidPart.tsx";

const sheetOf = (worker: NotesWorker) => worker.sheet;

/** What follows from the sheet, live; on paper it is the whole page. */
export function AnswerPanel() {
  const { answer, stale, failed } = useNotesAnswer(sheetOf);
  const panel = useRef<HTMLElement>(null);
  return (
    <>
      <section
        ref={panel}
        tabIndex={-1}
        className={`${styles.panel} ${onePage.page}`}
        aria-label={text.answerLabel}
        aria-busy={stale}
        data-stale={stale ? "" : undefined}
      >
        {failed && <p className={styles.trouble}>{text.trouble}</p>}
        {answer ? <Parts answer={answer} /> : <p className={styles.soft}>{text.waiting}</p>}
        <Announcer text={answer && !stale ? text.sentence(answer) : ""} />
      </section>
      {answer && <AnswerBar text={text.short(answer)} onSee={() => panel.current?.focus()} />}
    </>
  );
}

function Parts({ answer }: { answer: SheetAnswer }) {
  return (
    <>
      <div className={styles.head}>
        <p className={styles.sentence}>{text.sentence(answer)}</p>
        <p className={styles.soft}>
          {text.asOf(answer.today)}. {text.filled(answer.fields)}.
        </p>
      </div>
      {answer.warnings.length > 0 && <Warnings answer={answer} />}
      <TimePart answer={answer} />
      <SavingsPart answer={answer} />
      <PlansPart payments={answer.payments} current={answer.current} />
      <ForgivenessPart forgiveness={answer.forgiveness} />
      <MissingPart fields={answer.fields} />
      <SaidPart />
      <MethodPart answer={answer} />
    </>
  );
}

function Warnings({ answer }: { answer: SheetAnswer }) {
  return (
    <section className={styles.part} aria-label={text.parts.warnings}>
      <h3>{text.parts.warnings}</h3>
      <ul className={styles.list}>
        {answer.warnings.map((warning) => (
          <li key={`${warning.code} ${warning.about}`}>{text.warningText(warning)}</li>
        ))}
      </ul>
    </section>
  );
}

function TimePart({ answer: { contract } }: { answer: SheetAnswer }) {
  const rows: readonly (readonly [string, string])[] = [
    [text.time.ends, text.endText(contract)],
    [text.time.left, text.timeLeft(contract)],
    [text.time.notice, text.noticeText(contract)],
  ];
  return (
    <section className={`${styles.part} ${onePage.half}`} aria-label={text.parts.time}>
      <h3>{text.parts.time}</h3>
      <Rows rows={rows} />
    </section>
  );
}

function SavingsPart({ answer: { lasts } }: { answer: SheetAnswer }) {
  const target = text.targetText(lasts);
  return (
    <section className={`${styles.part} ${onePage.half}`} aria-label={text.parts.savings}>
      <h3>{text.parts.savings}</h3>
      <p>{text.lastsText(lasts)}</p>
      {target && <p>{target}</p>}
    </section>
  );
}
