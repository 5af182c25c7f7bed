import type { StepTold } from "#answers/path/routes.ts";
import * as text from "../../../messages/path-routes.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";
import styles from "./Routes.module.css";

/** Step by step, with the one at which the own program hears of it. */
export function Steps({ steps }: { steps: readonly StepTold[] }) {
  return (
    <section className={parts.part} aria-labelledby="steps">
      <h3 id="steps">{text.stepsHeading}</h3>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <li key={step.id} data-quiet={step.quiet}>
            <p className={styles.step}>
              {text.step(at + 1)} <strong>{text.quiet[step.quiet]}</strong>
            </p>
            <p>{step.text}</p>
            <Cited told={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}
