import { leaveOutName, pinName } from "../../messages/list-tools.ts";
import styles from "./RowTools.module.css";
import type { RowActs } from "./row-acts.ts";
import { ValueSelect } from "./ValueSelect.tsx";

interface Props {
  readonly id: string;
  readonly institution: string;
  readonly pinned: boolean;
  readonly value: number | undefined;
  readonly acts: RowActs;
}

/** Pin, leave out and value of a row, where there is room for them beside it. */
export function RowTools({ id, institution, pinned, value, acts }: Props) {
  return (
    <div className={styles.tools}>
      <button
        type="button"
        className={styles.tool}
        aria-pressed={pinned}
        aria-label={pinName(institution)}
        title={pinName(institution)}
        onClick={() => acts.onKeep(id, !pinned)}
      >
        <PinShape full={pinned} />
      </button>
      <button
        type="button"
        className={styles.tool}
        disabled={pinned}
        aria-label={leaveOutName(institution)}
        title={leaveOutName(institution)}
        onClick={() => acts.onLeaveOut(id)}
      >
        <CrossShape />
      </button>
      {acts.onValue && (
        <ValueSelect id={id} institution={institution} value={value} onValue={acts.onValue} />
      )}
    </div>
  );
}

export function PinShape({ full }: { full?: boolean }) {
  return (
    <svg
      className={styles.shape}
      data-full={full ? "" : undefined}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path className={styles.fill} d="M5 2h6l-1 1.2v3.6L12.5 10h-9L6 6.8V3.2Z" />
      <path d="M8 10v4.5" />
    </svg>
  );
}

function CrossShape() {
  return (
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}
