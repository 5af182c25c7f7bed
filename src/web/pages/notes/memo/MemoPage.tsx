import type { MemoAnswer } from "#answers/path/memo-schema.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-memo.ts";
import { useNotes } from "../../../notes/notes.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import { Besides } from "../parts/Besides.tsx";
import parts from "../parts/Parts.module.css";
import { Waiting } from "../parts/Waiting.tsx";
import { Earlier } from "./Earlier.tsx";
import styles from "./Memo.module.css";
import { Speaks } from "./Speaks.tsx";
import { Write } from "./Write.tsx";

const memoOf = (worker: NotesWorker) => worker.memo;

/** What is due, what was counted, a text to change, the choice, and those before. It chooses nothing. */
export function MemoPage() {
  return (
    <div className={`${parts.page} ${parts.narrow}`}>
      <Waiting asked={useNotesAnswer(memoOf)}>{(answer) => <Memo answer={answer} />}</Waiting>
    </div>
  );
}

const Memo = ({ answer }: { answer: MemoAnswer }) => (
  <>
    <section className={parts.part} aria-labelledby="memo">
      <h2 id="memo" className={parts.sentence}>
        {text.sentence(answer)}
      </h2>
      {answer.started === null && <ToPlan />}
      {answer.due.length > 0 && (
        <ul aria-label={text.dueLabel}>
          {answer.due.map((due) => (
            <li key={due.month}>{text.dueText(due)}</li>
          ))}
        </ul>
      )}
    </section>
    <Counted title={text.cameHeading} lines={text.countLines(answer.counts)} />
    <Speaks evidence={answer.evidence} />
    <Counted
      title={text.changeHeading}
      lines={answer.open.length === 0 ? [text.nothingOpen] : answer.open.map(text.openText)}
    />
    <Write answer={answer} />
    <Earlier earlier={answer.earlier} />
    <Besides title={text.factsHeading} facts={answer.notes} />
  </>
);

function ToPlan() {
  const { go } = useNotes();
  return (
    <p data-print="no">
      <LinkButton onClick={() => go("plan")}>{text.toPlan}</LinkButton>
    </p>
  );
}

/** On paper it stands in the text below. */
const Counted = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section className={parts.part} aria-label={title} data-print="no">
    <h3>{title}</h3>
    <ul className={styles.bullets}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);
