import { signalName } from "#answers/plain-names.ts";
import type { SignalLevel } from "#answers/types.ts";
import { SignalDot } from "../../charts/SignalDot.tsx";
import hidden from "../../components/Hidden.module.css";
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
      <SignalDot level={level} />
      <span className={brief ? hidden.hidden : undefined}>{signalName(level, two)}</span>
    </span>
  );
}
