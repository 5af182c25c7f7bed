import type { SignalLevel } from "#answers/types.ts";
import { signalName } from "../../messages/list.ts";
import styles from "./SignalMark.module.css";

interface Props {
  readonly level: SignalLevel;
  /** Whether signals of this specialty come in gold and silver. */
  readonly two: boolean;
}

/** A full circle for gold or the only tier, an empty one for silver, and its name. */
export function SignalMark({ level, two }: Props) {
  if (level === "none") return null;
  return (
    <span className={styles.signal} data-level={level}>
      {signalName(level, two)}
    </span>
  );
}
