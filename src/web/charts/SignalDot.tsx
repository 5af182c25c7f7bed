import type { SignalLevel } from "#answers/types.ts";
import styles from "./SignalDot.module.css";

/** Empty for no signal, half for silver, full for gold: around 0, 8 units wide, for use inside a drawing. */
export function SignalDotShape({ level }: { level: SignalLevel }) {
  return (
    <g data-level={level}>
      <circle className={styles.disc} r={4} />
      {level === "silver" && <path className={styles.half} d="M0 -4a4 4 0 0 0 0 8z" />}
    </g>
  );
}

/** The same by itself, as high as a small letter; the word stands beside it. */
export function SignalDot({ level }: { level: SignalLevel }) {
  return (
    <svg className={styles.mark} viewBox="-5 -5 10 10" aria-hidden="true">
      <SignalDotShape level={level} />
    </svg>
  );
}
