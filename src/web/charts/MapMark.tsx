import type { Band, SignalLevel } from "#answers/types.ts";
import styles from "./MapMark.module.css";

interface Props {
  /** Null for a mark of excluded programs only. */
  readonly band: Band | null;
  readonly signal: SignalLevel;
}

/** Shapes of about one area, around 0: they differ without their color. */
const shapes = {
  likely: "M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0Z",
  target: "M0 -7.5L7.5 0L0 7.5L-7.5 0Z",
  reach: "M0 -7L7 5.25H-7Z",
  none: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z",
} as const;

/** A mark of the map, 24 units wide: shape and tone for the odds, a ring for a signal, hollow for excluded. */
export function MapMark({ band, signal }: Props) {
  return (
    <svg className={styles.mark} viewBox="-12 -12 24 24" aria-hidden="true">
      {signal !== "none" && <circle className={styles.signal} data-level={signal} r={10} />}
      <path className={styles.shape} data-band={band ?? "none"} d={shapes[band ?? "none"]} />
    </svg>
  );
}
