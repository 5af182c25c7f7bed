import type { CurvePoint } from "#answers/types.ts";
import { Fold } from "../components/Fold.tsx";
import { steppedPercent } from "../messages/chance.ts";
import { dollars } from "../messages/numbers.ts";
import * as text from "../messages/page.ts";
import styles from "./CurveTable.module.css";

/** Every point of the curve, for reading instead of looking. */
export function CurveTable({ curve, step }: { curve: readonly CurvePoint[]; step: 1 | 5 }) {
  return (
    <div data-print="no">
      <Fold title={text.showTable}>
        <section
          className={styles.scroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1)
          tabIndex={0}
          aria-label={text.curveHeading}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{text.applications}</th>
                <th scope="col">{text.fee}</th>
                <th scope="col">{text.chance}</th>
              </tr>
            </thead>
            <tbody>
              {curve.map((point) => (
                <tr key={point.applications}>
                  <th scope="row">{point.applications}</th>
                  <td>{dollars(point.fee)}</td>
                  <td>{steppedPercent(point.matchChance, step)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Fold>
    </div>
  );
}
