import type { LanesAnswer } from "#answers/path/lanes-schema.ts";
import * as text from "../../../messages/path-lane-choice.ts";
import parts from "../parts/Parts.module.css";

/** What was closed before, and the one line of why. */
export function ClosedLanes({ closed }: { closed: LanesAnswer["closedBefore"] }) {
  if (closed.length === 0) return null;
  return (
    <section className={parts.part} aria-labelledby="closed-lanes">
      <h3 id="closed-lanes">{text.closedHeading}</h3>
      <ul className={parts.list}>
        {closed.map((each) => (
          <li key={`${each.lane} ${each.opened} ${each.closed} ${each.why}`}>
            {text.closedLine(each.lane, each.closed, each.why)}
          </li>
        ))}
      </ul>
    </section>
  );
}
