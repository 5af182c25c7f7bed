import type { Chance } from "#answers/types.ts";
import styles from "./RangeBar.module.css";

/** A chance on a line from 0 to 1: a band for the range, a tick for the estimate. The numbers stand beside it. */
export function RangeBar({ chance }: { chance: Chance }) {
  const width = Math.max(1, (chance.high - chance.low) * 100);
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <line className={styles.line} x1={0} x2={100} y1={4} y2={4} />
      <rect className={styles.range} x={chance.low * 100} y={1.5} width={width} height={5} />
      <rect className={styles.tick} x={chance.estimate * 100 - 1} y={0} width={2} height={8} />
    </svg>
  );
}
