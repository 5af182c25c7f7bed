import { memo, useId, useState } from "react";
import type { Chance, ListedApplication } from "#answers/types.ts";
import { RangeBar } from "../../charts/RangeBar.tsx";
import { percent, percentRange } from "../../messages/chance.ts";
import * as text from "../../messages/list.ts";
import { ProgramDetails } from "./ProgramDetails.tsx";
import styles from "./ProgramRow.module.css";
import type { RowActs } from "./row-acts.ts";

interface Props {
  readonly row: ListedApplication;
  readonly order: number;
  /** Whether signals of this specialty come in gold and silver. */
  readonly two: boolean;
  /** Whether there is room for all columns. */
  readonly wide: boolean;
  readonly sources: Readonly<Record<string, string>>;
  readonly acts: RowActs;
}

/** One application; its name opens the reasons. */
export const ProgramRow = memo(function ProgramRow({
  row,
  order,
  two,
  wide,
  sources,
  acts,
}: Props) {
  const [open, setOpen] = useState(false);
  const details = useId();
  const signal = text.signalName(row.signal, two);
  return (
    <>
      <tr className={styles.row} data-open={open ? "" : undefined}>
        {wide && <td>{order}</td>}
        <th scope="row">
          <button
            type="button"
            className={styles.name}
            aria-expanded={open}
            aria-controls={open ? details : undefined}
            onClick={() => setOpen(!open)}
          >
            {row.institution}
          </button>
          <span className={styles.sub}>
            {row.program}, {text.place(row)}
          </span>
          {!wide && <SignalMark level={row.signal} name={signal} />}
        </th>
        {wide && (
          <td>
            <SignalMark level={row.signal} name={signal} />
            <span className={styles.sub}>{text.bands[row.band]}</span>
          </td>
        )}
        <ChanceCell chance={row.interview} />
        {wide && <ChanceCell chance={row.matchIfRanked} />}
        <ChanceCell chance={row.match} />
        {wide && <td className={styles.gain}>{text.gain(row.gain)}</td>}
      </tr>
      {open && (
        <tr id={details} className={styles.details}>
          <td colSpan={wide ? 7 : 3}>
            <ProgramDetails row={row} sources={sources} acts={acts} />
          </td>
        </tr>
      )}
    </>
  );
});

function ChanceCell({ chance }: { chance: Chance }) {
  return (
    <td>
      <span className={styles.number}>{percent(chance)}</span>{" "}
      <span className={styles.range}>{percentRange(chance)}</span>
      <RangeBar chance={chance} />
    </td>
  );
}

function SignalMark({ level, name }: { level: ListedApplication["signal"]; name: string }) {
  if (level === "none") return null;
  return (
    <span className={styles.signal} data-level={level}>
      {name}
    </span>
  );
}
