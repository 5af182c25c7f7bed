import type { Band, SignalLevel } from "#answers/types.ts";
import styles from "./MapMark.module.css";

interface Props {
  /** Null for a mark of excluded programs only. */
  readonly band: Band | null;
  readonly signal: SignalLevel;
  /** Programs the mark stands for; said beside it when there are several. */
  readonly count: number;
}

/** Shapes of about one area, around 0: they differ without their color. */
const shapes = {
  likely: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z",
  target: "M0 -7L7 0L0 7L-7 0Z",
  reach: "M0 -6.5L6.5 5H-6.5Z",
  none: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z",
} as const;

/** A mark of the map, 24 units wide: shape and tone for the odds, a ring for a signal, hollow for excluded. */
export function MapMark({ band, signal, count }: Props) {
  return (
    <svg className={styles.mark} viewBox="-12 -12 24 24" aria-hidden="true">
      {signal !== "none" && <circle className={styles.signal} data-level={signal} r={10} />}
      <path className={styles.shape} data-band={band ?? "none"} d={shapes[band ?? "none"]} />
      {count > 1 && (
        <text className={styles.count} x={8} y={-5}>
          {count}
        </text>
      )}
    </svg>
  );
}
