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

/** Its state in words, then what it asks: folded where it is passed already. */
function Gate({ gate, place, answer }: Props) {
  const toCome = answer.toCome.find((each) => each.gate === gate.gate)?.on ?? null;
  const isPassed = PASSED.includes(gate.state);
  return (
    <li className={styles.gate} data-next={gate.gate === answer.next ? "" : undefined}>
      <h4 id={`gate-${gate.gate}`} tabIndex={-1} className={styles.name}>
        {place}. {gate.name}
      </h4>
      <p className={styles.state} data-state={gate.state}>
        {stateText(gate, answer)}.
      </p>
      {!isPassed && <Asks gate={gate} />}
      {toCome !== null && <p className={parts.overdue}>{text.stillToCome(toCome)}</p>}
      <GateActs gate={gate} isNoted={gate.on !== null || toCome !== null} />
      <Fold title={isPassed ? text.whatItAsked : text.why} printed>
        {isPassed && <Asks gate={gate} />}
        <p>{gate.text}</p>
        <Cited told={gate} />
      </Fold>
    </li>
  );
}

const PASSED: readonly GateTold["state"][] = ["met", "round", "not_needed"];

/** What opens it, what the notes say of it, whom to ask. */
const Asks = ({ gate }: { gate: GateTold }) => (
  <div className={styles.asks}>
    <p>{gate.opens}</p>
    <p>{checkText(gate)}</p>
    {gate.match && <Rules reasons={[gate.match]} />}
    <GateMissing gate={gate} />
    <p>
      {text.ask} {gate.ask.join("; ")}.
    </p>
  </div>
);
