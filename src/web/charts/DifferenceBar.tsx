import { memo } from "react";
import type { Difference } from "#answers/compare-types.ts";
import { differenceWords, signed, type Verdict } from "#answers/compare-words.ts";
import styles from "./DifferenceBar.module.css";
import { differenceShape } from "./difference-scale.ts";

const WIDTH = 200;

interface Props {
  readonly difference: Difference;
  /** The answer's own: a bar takes no side that the answer does not. */
  readonly verdict: Verdict;
  /** What either end of the bar stands for: the same for every bar it is compared with (`differenceReach`). */
  readonly reach: number;
}

/** A difference in the chance of matching around zero: band for the interval, tick for the estimate, words beside. */
export const DifferenceBar = memo(function DifferenceBar({ difference, verdict, reach }: Props) {
  const { zero, low, high, tick } = differenceShape(difference, { reach, width: WIDTH });
  return (
    <div className={styles.difference} data-verdict={verdict}>
      <div className={styles.scale}>
        <span aria-hidden="true">{signed(-reach)}</span>
        <svg
          className={styles.bar}
          viewBox={`0 0 ${WIDTH} 20`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <line className={styles.axis} x1={0} x2={WIDTH} y1={10} y2={10} />
          <rect className={styles.range} x={low} y={5} width={high - low} height={10} />
          <line className={styles.zero} x1={zero} x2={zero} y1={0} y2={20} />
          <line className={styles.tick} x1={tick} x2={tick} y1={2} y2={18} />
        </svg>
        <span aria-hidden="true">{signed(reach)}</span>
      </div>
      <span className={styles.words}>{differenceWords(difference, verdict)}</span>
    </div>
  );
});
