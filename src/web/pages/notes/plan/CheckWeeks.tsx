import type { PlanAnswer, PlanAnswerWeek } from "#answers/path/plan-schema.ts";
import { WEEK_FEELS } from "#dossier/path/terms.ts";
import { CheckInput, RadioInput } from "../../../components/Inputs.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-plan-page.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { type WeekAnswer, withWeek } from "./edits.ts";
import styles from "./Plan.module.css";

interface Props {
  readonly answer: PlanAnswer;
  readonly now: PlanAnswerWeek | null;
}

/** This week and the one before it: older ones are forgotten by now, and answered in the list of weeks. */
export function CheckWeeks({ answer, now }: Props) {
  const { pace, weeks } = answer;
  const [last] = weeks.filter(({ time }) => time === "past").slice(-1);
  const asked = [now, last].filter((week) => week !== undefined && week !== null);
  const next = weeks.find(({ time }) => time === "to-come");
  const older = pace.unanswered.filter((week) => week !== last?.week).length;
  return (
    <section className={parts.part} aria-labelledby="check-weeks">
      <h3 id="check-weeks">{text.checkHeading}</h3>
      <p className={parts.soft} data-print="no">
        {text.checkNote}
      </p>
      {asked.map((week) => (
        <AskWeek key={week.week} week={week} />
      ))}
      <p>{text.inARow(pace.worse)}</p>
      {next && next.pace !== pace.now && next.pace !== "full" && (
        <p role="status">{text.fromNext[next.pace]}</p>
      )}
      <p className={parts.soft}>{text.stopRule}</p>
      {older > 0 && <p className={parts.soft}>{text.moreOpen(older)}</p>}
    </section>
  );
}

/** What is chosen is the document's: it shows at once, before the weeks are laid out anew. */
export function AskWeek({ week: { week: monday, time } }: { week: PlanAnswerWeek }) {
  const { document, act } = useNotes();
  const { feels = null, hard = false } =
    document.plan?.weeks?.find(({ week }) => week === monday) ?? {};
  const say = (answer: WeekAnswer) =>
    act({ label: text.answerLabel(monday) }, withWeek(monday, answer));
  return (
    <div className={styles.ask} data-print="no">
      <RadioInput
        frame={{ id: `feels-${monday}`, label: text.ask(monday, time === "now") }}
        value={feels ?? ""}
        choices={text.feelChoices}
        onChange={(value) => say({ feels: WEEK_FEELS.find((feel) => feel === value) })}
      />
      <CheckInput
        text={text.hard}
        label={text.hardLabel(monday)}
        checked={hard}
        onChange={(checked) => say({ hard: checked })}
      />
      {feels !== null && (
        <LinkButton
          onClick={() => {
            say({ feels: undefined });
            globalThis.document.getElementById(`feels-${monday}`)?.focus();
          }}
        >
          {text.takeBack}
        </LinkButton>
      )}
    </div>
  );
}
