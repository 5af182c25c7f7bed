import type { PlanAnswer } from "#answers/path/plan-schema.ts";
import type { Problem } from "#core/result.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-plan-page.ts";
import { useNotes } from "../../../notes/notes.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import parts from "../parts/Parts.module.css";
import { useKeptFocus } from "../parts/use-kept-focus.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { AllTasks } from "./AllTasks.tsx";
import { Behind } from "./Behind.tsx";
import { CalendarFile } from "./CalendarFile.tsx";
import { CheckWeeks } from "./CheckWeeks.tsx";
import { withStart } from "./edits.ts";
import { Fits } from "./Fits.tsx";
import { NextStep } from "./NextStep.tsx";
import { ThisWeek } from "./ThisWeek.tsx";
import { Weeks } from "./Weeks.tsx";

const planOf = (worker: NotesWorker) => worker.plan;

/** This week first: what it holds, one next step, how it was; then every week and every task with its reason. */
export function PlanPage() {
  const { document } = useNotes();
  const asked = useNotesAnswer(planOf);
  return (
    <div className={parts.page}>
      {document.lane && asked.problems.length === 0 ? (
        <Waiting asked={asked}>{(answer) => <Plan answer={answer} />}</Waiting>
      ) : (
        <NoLane problems={document.lane ? asked.problems : []} />
      )}
    </div>
  );
}

/** Without a lane, or with one that the table of lanes does not have. */
function NoLane({ problems }: { problems: readonly Problem[] }) {
  const { go } = useNotes();
  return (
    <section className={parts.part} aria-labelledby="plan">
      <h2 id="plan">{text.heading}</h2>
      <p className={parts.sentence}>{text.noLane}</p>
      <p>{text.noLaneNote}</p>
      {problems.map((problem) => (
        <p key={problem.pointer} className={parts.overdue}>
          {text.refused(problem)}
        </p>
      ))}
      <p>
        <LinkButton onClick={() => go("lanes")}>{text.toLanes}</LinkButton>
      </p>
    </section>
  );
}

function Plan({ answer }: { answer: PlanAnswer }) {
  const now = answer.weeks.find(({ time }) => time === "now") ?? null;
  const runs = answer.state === "running";
  useKeptFocus(now?.tasks.map(({ id }) => id).join(" ") ?? "", ["this-week"]);
  return (
    <>
      <section className={parts.part} aria-labelledby="plan">
        <h2 id="plan" tabIndex={-1}>
          {text.heading}
        </h2>
        <p className={parts.sentence}>{text.sentence(answer, now)}</p>
        <p>{text.laneLine(answer)}</p>
        {answer.state === "not-started" && <Start />}
      </section>
      <div className={parts.beside}>
        <div className={parts.answered}>
          <NextStep answer={answer} />
          {now && <ThisWeek week={now} tasks={answer.tasks} log={runs} />}
        </div>
        <div className={parts.answered}>
          {runs && <CheckWeeks answer={answer} now={now} />}
          <Fits answer={answer} />
        </div>
      </div>
      <Weeks answer={answer} />
      <CalendarFile answer={answer} />
      <AllTasks answer={answer} />
      <Behind answer={answer} />
    </>
  );
}

function Start() {
  const { act, today } = useNotes();
  return (
    <>
      <p className={parts.soft}>{text.notStarted}</p>
      <div>
        <TextButton onClick={() => act({ label: text.start }, withStart(today))}>
          {text.start}
        </TextButton>
      </div>
    </>
  );
}
