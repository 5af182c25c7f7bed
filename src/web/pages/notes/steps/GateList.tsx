import type { GatesAnswer, GateTold } from "#answers/path/gates-schema.ts";
import { checkText, stateText } from "#answers/path/gates-words.ts";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-steps.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";
import { Rules } from "../parts/Ruled.tsx";
import { GateActs } from "./GateActs.tsx";
import { GateMissing } from "./GateMissing.tsx";
import styles from "./Steps.module.css";

/** All ten, in order. */
export const GateList = ({ answer }: { answer: GatesAnswer }) => (
  <section className={parts.part} aria-labelledby="ten-steps">
    <h3 id="ten-steps">{text.stepsHeading}</h3>
    <p className={parts.soft}>{text.stepsNote}</p>
    <ol className={styles.gates}>
      {answer.gates.map((gate, i) => (
        <Gate key={gate.gate} gate={gate} place={i + 1} answer={answer} />
      ))}
    </ol>
  </section>
);

interface Props {
  readonly gate: GateTold;
  readonly place: number;
  readonly answer: GatesAnswer;
}

/** Its state in words, what opens it, what the notes say of it, whom to ask, why. */
function Gate({ gate, place, answer }: Props) {
  const toCome = answer.toCome.find((each) => each.gate === gate.gate)?.on ?? null;
  return (
    <li className={styles.gate} data-next={gate.gate === answer.next ? "" : undefined}>
      <h4 id={`gate-${gate.gate}`} tabIndex={-1} className={styles.name}>
        {place}. {gate.name}
      </h4>
      <p className={styles.state} data-state={gate.state}>
        {stateText(gate, answer)}.
      </p>
      <p>{gate.opens}</p>
      <p>{checkText(gate)}</p>
      {gate.match && <Rules reasons={[gate.match]} />}
      <GateMissing gate={gate} />
      <p>
        {text.ask} {gate.ask.join("; ")}.
      </p>
      {toCome !== null && <p className={parts.overdue}>{text.stillToCome(toCome)}</p>}
      <GateActs gate={gate} isNoted={gate.on !== null || toCome !== null} />
      <Fold title={text.why} printed>
        <p>{gate.text}</p>
        <Cited told={gate} />
      </Fold>
    </li>
  );
}
