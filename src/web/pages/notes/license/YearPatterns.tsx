import styles from "./StateMap.module.css";
import type { YearBin } from "./year-bins.ts";

const BAND = 7;

/** One pattern for each look: plain where one number is asked for, else stripes of the tones of both ends. */
export function YearPatterns({ bins }: { bins: readonly YearBin[] }) {
  const each = new Map(bins.map((bin) => [bin.id, bin]));
  return (
    <defs>
      {[...each.values()].map(({ id, tones: [low, high] }) => (
        <pattern
          key={id}
          id={id}
          width={2 * BAND}
          height={2 * BAND}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={2 * BAND} height={2 * BAND} className={styles.tone} data-tone={low} />
          <rect width={BAND} height={2 * BAND} className={styles.tone} data-tone={high} />
        </pattern>
      ))}
    </defs>
  );
}
