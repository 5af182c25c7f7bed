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

/** A full circle for gold or the only tier, an empty one for silver, and its name. */
export function SignalMark({ level, two, brief }: Props) {
  if (level === "none") return null;
  return (
    <span className={styles.signal} data-level={level}>
      <span className={brief ? hidden.hidden : undefined}>{signalName(level, two)}</span>
    </span>
  );
}
