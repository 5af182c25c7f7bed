import { memo, type ReactNode } from "react";
import { percent, percentRange } from "#answers/chance-words.ts";
import type { Chance, ListedApplication } from "#answers/types.ts";
import { RangeBar } from "../../charts/RangeBar.tsx";
import hidden from "../../components/Hidden.module.css";
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
  /** Whether programs on this list have more than one name, so that each must say its own. */
  readonly mixed: boolean;
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
  interview: ({ row, layout }) => (
    <ChanceCell key="interview" chance={row.interview} layout={layout} />
  ),
  ranked: ({ row, layout }) => (
    <ChanceCell key="ranked" chance={row.matchIfRanked} layout={layout} />
  ),
  match: ({ row, layout }) => <ChanceCell key="match" chance={row.match} layout={layout} />,
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

function NameCell(props: ProgramRowProps) {
  const { row, open, onToggle } = props;
  return (
    <th scope="row">
      <span className={styles.title}>
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
      </span>
      <Sub {...props} />
    </th>
  );
}

/**
 * The second line: which program, where, and the marks that have no column of their own. On a narrow page it
 * stays one line: what does not fit is in the opened row.
 */
function Sub(props: ProgramRowProps) {
  const { row, beyond } = props;
  return (
    <span className={styles.sub}>
      {props.layout === "narrow" ? (
        <NarrowSub {...props} />
      ) : (
        <span>
          {props.pinned && props.layout === "medium" && <Pinned />}
          {row.program}, {text.place(row)}
        </span>
      )}
      {beyond && <span>{beyondStop}</span>}
    </span>
  );
}

function NarrowSub({ row, two, mixed, pinned }: ProgramRowProps) {
  return (
    <>
      <span className={styles.lead}>
        {pinned && <Pinned />}
        <BandMark band={row.band} brief />
        <SignalMark level={row.signal} two={two} brief />
        <span className={styles.first}>{mixed ? row.program : text.cityAndState(row)}</span>
      </span>
      {mixed && <span>· {text.place(row)}</span>}
    </>
  );
}

function Pinned() {
  return (
    <span className={styles.pinned} title={pinnedWord}>
      <PinShape full /> <span className={hidden.hidden}>{pinnedWord}</span>
    </span>
  );
}

function ChanceCell({ chance, layout }: { chance: Chance; layout: Layout }) {
  const narrow = layout === "narrow";
  return (
    <td>
      <span className={styles.number}>{percent(chance)}</span>{" "}
      <span className={styles.range}>{narrow ? text.bareRange(chance) : percentRange(chance)}</span>
      {!narrow && <RangeBar chance={chance} />}
    </td>
  );
}
