import type { StraightAnswer } from "#answers/path/straight.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-answers.ts";
import { citedBy } from "../../../messages/path-sources.ts";
import { useNotes } from "../../../notes/notes.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import parts from "../parts/Parts.module.css";
import { Waiting } from "../parts/Waiting.tsx";
import styles from "./Answers.module.css";
import { StressMix } from "./StressMix.tsx";

const straightOf = (worker: NotesWorker) => worker.straight;

/** Three questions in five lines each, who says so, and where to go; then what leaving does to stress. */
export function AnswersPage() {
  return (
    <div className={`${parts.page} ${parts.narrow}`}>
      <h2>{text.heading}</h2>
      <p className={parts.soft}>{text.intro}</p>
      <Waiting asked={useNotesAnswer(straightOf)}>
        {(answer) => <Answers answer={answer} />}
      </Waiting>
    </div>
  );
}

function Answers({ answer }: { answer: StraightAnswer }) {
  return (
    <>
      {answer.answers.map(({ id, question, lines }) => (
        <section key={id} className={parts.part} aria-labelledby={id}>
          <h3 id={id} className={styles.question}>
            {question}
          </h3>
          <ol className={styles.lines}>
            {lines.map((line) => (
              <OneLine key={line.text} line={line} names={answer.sources} />
            ))}
          </ol>
        </section>
      ))}
      <StressMix stress={answer.stress} names={answer.sources} />
    </>
  );
}

interface LineProps {
  readonly line: StraightAnswer["answers"][number]["lines"][number];
  readonly names: StraightAnswer["sources"];
}

/** The way to another page needs no source. */
function OneLine({ line, names }: LineProps) {
  const { go, today } = useNotes();
  const overdue = line.reviewBy < today;
  return (
    <li>
      <p>{line.text}</p>
      {line.kind === "go" ? (
        <p data-print="no">
          <LinkButton onClick={() => go(line.to)}>{text.goTo(line.to)}</LinkButton>
        </p>
      ) : (
        <p className={overdue ? parts.overdue : parts.cited}>
          {citedBy({ ...line, overdue }, names)}
        </p>
      )}
    </li>
  );
}
