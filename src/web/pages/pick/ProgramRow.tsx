import { memo, type ReactNode } from "react";
import type { Chance, ListedApplication } from "#answers/types.ts";
import { RangeBar } from "../../charts/RangeBar.tsx";
import { percent, percentRange } from "../../messages/chance.ts";
import * as text from "../../messages/list.ts";
import { beyondStop, pinned as pinnedWord } from "../../messages/list-tools.ts";
import { BandMark } from "./BandMark.tsx";
import styles from "./ProgramRow.module.css";
import { PinShape, RowTools } from "./RowTools.tsx";
import type { RowActs } from "./row-acts.ts";
import { SignalMark } from "./SignalMark.tsx";
import { type Column, columnsOf, type Layout } from "./table-layout.ts";

export interface ProgramRowProps {
  readonly row: ListedApplication;
  readonly order: number;
  /** Where it stands among all that the table draws. */
  readonly index: number;
  readonly layout: Layout;
  /** Whether signals of this specialty come in gold and silver. */
  readonly two: boolean;
  readonly open: boolean;
  readonly pinned: boolean;
  readonly value: number | undefined;
  /** True where it is worth less than it costs and no line above it says so. */
  readonly beyond: boolean;
  readonly acts: RowActs;
  readonly onToggle: (id: string) => void;
  readonly measure: (row: Element | null) => void;
}

/** One application; its name opens the reasons. Drawn again only when something it shows has changed. */
export const ProgramRow = memo(function ProgramRow(props: ProgramRowProps) {
  const { row, index, layout, open, measure } = props;
  return (
    <tr
      ref={measure}
      className={styles.row}
      data-index={index}
      data-id={row.id}
      data-open={open ? "" : undefined}
      aria-rowindex={index + 2}
    >
      {columnsOf[layout].map((column) => cells[column](props))}
    </tr>
  );
});

const cells: Readonly<Record<Column, (props: ProgramRowProps) => ReactNode>> = {
  order: ({ order }) => <td key="order">{order}</td>,
  program: (props) => <NameCell key="program" {...props} />,
  signal: ({ row, two }) => (
    <td key="signal">
      <BandMark band={row.band} />
      <span className={styles.mark}>
        <SignalMark level={row.signal} two={two} />
      </span>
    </td>
  ),
  interview: ({ row }) => <ChanceCell key="interview" chance={row.interview} />,
  ranked: ({ row }) => <ChanceCell key="ranked" chance={row.matchIfRanked} />,
  match: ({ row }) => <ChanceCell key="match" chance={row.match} />,
  gain: ({ row }) => (
    <td key="gain" className={styles.gain}>
      {text.gain(row.gain)}
    </td>
  ),
  yours: ({ row: { id, institution }, pinned, value, acts }) => (
    <td key="yours" data-print="no">
      <RowTools id={id} institution={institution} pinned={pinned} value={value} acts={acts} />
    </td>
  ),
};

/** Where the details of a row are, for what opens them. */
export const whyId = (id: string): string => `why-${id}`;

function NameCell({ row, layout, two, open, pinned, beyond, onToggle }: ProgramRowProps) {
  const narrow = layout === "narrow";
  return (
    <th scope="row">
      <button
        type="button"
        className={styles.name}
        data-part="name"
        aria-expanded={open}
        aria-controls={open ? whyId(row.id) : undefined}
        onClick={() => onToggle(row.id)}
      >
        {row.institution}
      </button>
      <span className={styles.sub}>
        {narrow && <BandMark band={row.band} brief />}
        {narrow && <SignalMark level={row.signal} two={two} />}
        {pinned && layout !== "wide" && <Pinned />}
        <span>
          {row.program}, {text.place(row)}
        </span>
        {beyond && <span>{beyondStop}</span>}
      </span>
    </th>
  );
}

function Pinned() {
  return (
    <span className={styles.pinned}>
      <PinShape /> {pinnedWord}
    </span>
  );
}

function ChanceCell({ chance }: { chance: Chance }) {
  return (
    <td>
      <span className={styles.number}>{percent(chance)}</span>{" "}
      <span className={styles.range}>{percentRange(chance)}</span>
      <RangeBar chance={chance} />
    </td>
  );
}
