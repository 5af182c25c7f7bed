import type { PlanAnswer } from "#answers/path/plan-schema.ts";
import { isLimited } from "#answers/path/plan-words.ts";
import * as text from "../../../messages/path-plan-page.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Plan.module.css";

/** One thing small enough for tonight; none where the plan is paused. */
export function NextStep({ answer: { next, pace } }: { answer: PlanAnswer }) {
  return (
    <section className={styles.next} aria-labelledby="next-step">
      <h3 id="next-step">{text.nextHeading}</h3>
      {next === null && <p>{pace.now === "paused" ? text.nextPaused : text.nextNone}</p>}
      {next && (
        <>
          {isLimited(next) && <p>{text.limitsFirst}</p>}
          <p className={styles.step}>{next.step}</p>
          <p>{next.text}</p>
          <p className={parts.soft}>{text.inWeek(next.week)}</p>
        </>
      )}
    </section>
  );
}
