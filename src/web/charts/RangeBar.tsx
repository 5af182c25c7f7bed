import type { Chance } from "#answers/types.ts";
import styles from "./RangeBar.module.css";

/** A chance on a line from 0 to 1: a band for the range, a tick for the estimate. The numbers stand beside it. */
export function RangeBar({ chance }: { chance: Chance }) {
  const { estimate, low, high } = chance;
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <line className={styles.line} x1={0} x2={100} y1={4} y2={4} />
      <rect
        className={styles.range}
        x={low * 100}
        y={1.5}
        width={Math.max(1, (high - low) * 100)}
        height={5}
      />
      <line className={styles.tick} x1={estimate * 100} x2={estimate * 100} y1={0} y2={8} />
    </svg>
  );
}
