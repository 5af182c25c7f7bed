import { useId } from "react";
import { signalName } from "#answers/plain-names.ts";
import type { ListedApplication, SignalLevel } from "#answers/types.ts";
import { TextButton } from "../../components/TextButton.tsx";
import * as text from "../../messages/list.ts";
import { levelChoices, signalLabel, valueLabel } from "../../messages/list-tools.ts";
import { ChoiceSelect } from "./ChoiceSelect.tsx";
import styles from "./RowControls.module.css";
import type { RowActs } from "./row-acts.ts";
import { ValueSelect } from "./ValueSelect.tsx";

interface Props {
  readonly row: ListedApplication;
  /** Signals that the row's specialty gives. */
  readonly levels: readonly SignalLevel[];
  readonly acts: RowActs;
  /** True where the row itself has room for how much it is wanted. */
  readonly beside: boolean;
}

/** Everything that can be done to the program of an opened row, in words. */
export function RowControls({ row, levels, acts, beside }: Props) {
  const pinned = acts.kept.includes(row.id);
  return (
    <div className={styles.controls} data-print="no">
      <TextButton onClick={() => acts.onKeep(row.id, !pinned)}>
        {pinned ? text.unkeep : text.keepIn}
      </TextButton>
      <TextButton disabled={pinned} onClick={() => acts.onLeaveOut(row.id)}>
        {text.leaveOut}
      </TextButton>
      {acts.onValue && !beside && (
        <span className={styles.control}>
          <span aria-hidden="true">{valueLabel}</span>
          <ValueSelect
            id={row.id}
            institution={row.institution}
            value={acts.values?.[row.id]}
            onValue={acts.onValue}
          />
        </span>
      )}
      {acts.onPlace && levels.length > 1 && (
        <LevelSelect row={row} levels={levels} placed={acts.placed} onPlace={acts.onPlace} />
      )}
    </div>
  );
}

interface LevelProps {
  readonly row: ListedApplication;
  readonly levels: readonly SignalLevel[];
  readonly placed: RowActs["placed"];
  readonly onPlace: NonNullable<RowActs["onPlace"]>;
}

function LevelSelect({ row, levels, placed, onPlace }: LevelProps) {
  const id = useId();
  const two = levels.includes("silver");
  return (
    <span className={styles.control}>
      <label htmlFor={id}>{signalLabel}</label>
      <ChoiceSelect
        id={id}
        choices={levelChoices(levels, (level) => signalName(level, two))}
        value={placed?.[row.id] ?? ""}
        onChange={(chosen) =>
          onPlace({ [row.id]: levels.find((level) => level === chosen) ?? null })
        }
      />
    </span>
  );
}
