import type { SignalLevel } from "#answers/types.ts";
import hidden from "../../components/Hidden.module.css";
import { signalName } from "../../messages/list.ts";
import styles from "./SignalMark.module.css";

interface Props {
  readonly level: SignalLevel;
  /** Whether signals of this specialty come in gold and silver. */
  readonly two: boolean;
  /** The name is only heard, not seen. */
  readonly brief?: boolean;
}

/** A signal and its name; nothing where there is none. */
export function SignalMark({ level, two, brief }: Props) {
  if (level === "none") return null;
  return (
    <span className={styles.signal}>
      <SignalShape level={level} />
      <span className={brief ? hidden.hidden : undefined}>{signalName(level, two)}</span>
    </span>
  );
}

/** Full for gold or the only tier, half for silver. */
export function SignalShape({ level }: { level: SignalLevel }) {
  return (
    <svg className={styles.shape} data-level={level} viewBox="-6 -6 12 12" aria-hidden="true">
      <circle r={4.6} />
      {level === "silver" && <path d="M0 -4.6a4.6 4.6 0 0 0 0 9.2z" />}
    </svg>
  );
}
