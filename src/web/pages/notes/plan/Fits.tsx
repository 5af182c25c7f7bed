import type { PlanAnswer } from "#answers/path/plan-schema.ts";
import { fitText } from "#answers/path/plan-words.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-plan-page.ts";
import { useNotes } from "../../../notes/notes.ts";
import { NoteField } from "../fields/NoteField.tsx";
import { inPart } from "../fields/places.ts";
import { digits, fieldSpec } from "../fields/spec.ts";
import { numberReader } from "../fields/typed.ts";
import parts from "../parts/Parts.module.css";
import { withMonths } from "./edits.ts";
import styles from "./Plan.module.css";

const ownLimit = fieldSpec(
  inPart("plan", "mostHours"),
  { label: text.ownLimit, hint: text.ownLimitHint },
  {
    reader: numberReader({ low: 0, high: 20, places: 1, accepted: "hours from 0 to 20" }),
    look: digits(5),
  },
);

/** Whether the months hold all of it, what would, and the person's own limit. */
export function Fits({ answer }: { answer: PlanAnswer }) {
  const { act, go } = useNotes();
  const { longer, proven, phases } = answer;
  return (
    <section className={parts.part} aria-labelledby="fits">
      <h3 id="fits" tabIndex={-1}>
        {text.fitHeading}
      </h3>
      <p>{fitText(answer)}</p>
      {!proven && <p>{text.notProven}</p>}
      {longer !== null && (
        <div data-print="no">
          <TextButton
            onClick={() => {
              act({ label: text.monthsLabel(longer), told: true }, withMonths(longer));
              document.getElementById("fits")?.focus();
            }}
          >
            {text.longer(longer)}
          </TextButton>
        </div>
      )}
      <form className={parts.fields} data-print="no" onSubmit={(event) => event.preventDefault()}>
        <NoteField spec={ownLimit} />
      </form>
      <ol className={styles.phases} aria-label={text.phasesHeading}>
        {phases.map((phase) => (
          <li key={phase.id} aria-current={phase.now ? "step" : undefined}>
            <p>
              {phase.text} {phase.now && <b>{text.here}</b>}
            </p>
            <p className={parts.soft}>
              {text.phaseDays(phase)}. {text.phaseText(phase)}
            </p>
          </li>
        ))}
      </ol>
      <p data-print="no">
        <LinkButton onClick={() => go("rotations")}>{text.toRotations}</LinkButton>
      </p>
    </section>
  );
}
