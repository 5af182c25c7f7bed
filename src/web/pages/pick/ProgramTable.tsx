import { Fragment, useMemo, useRef } from "react";
import type { ListAnswer } from "#answers/types.ts";
import { useWidth } from "../../charts/use-width.ts";
import { usePrinting } from "../../components/use-printing.ts";
import { useVirtualRows } from "../../components/use-virtual-rows.ts";
import type { NumberedRow } from "./list-view.ts";
import { ProgramRow } from "./ProgramRow.tsx";
import styles from "./ProgramTable.module.css";
import type { ListTables } from "./row-actions.ts";
import type { RowActs } from "./row-acts.ts";
import { Columns, GapRow, StopRow } from "./TableParts.tsx";
import { keptItems, type TableItem, tableItems } from "./table-items.ts";
import { type Column, type Layout, layoutOf, rowHeight } from "./table-layout.ts";
import { useFollowedRow } from "./use-row-focus.ts";
import { levelsIn, type RowMoves, useRowMoves } from "./use-row-moves.ts";
import { type RenderWhy, WhyRow } from "./WhyRow.tsx";

export interface ProgramTableProps {
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  readonly rows: readonly NumberedRow[];
  readonly signals: ListAnswer["signals"];
  readonly sources: ListAnswer["sources"];
  readonly acts: RowActs;
  /** Rows after this one are worth less than they cost. */
  readonly stopAt?: number;
  /** The column that the rows are sorted by; none in the order they were worth adding. */
  readonly sorted?: Column | undefined;
  readonly renderWhy?: RenderWhy | undefined;
  readonly onSearch?: (() => void) | undefined;
  readonly onAll?: (() => void) | undefined;
  readonly tables?: ListTables | undefined;
}

/** A real table at any width, of which only the rows near the screen are drawn. */
export function ProgramTable(props: ProgramTableProps) {
  const { box, body, layout, moves, mixed, items, drawn } = useTable(props);
  const { measure } = drawn;
  return (
    <div ref={box} className={styles.box}>
      <table
        className={styles.table}
        data-layout={layout}
        aria-labelledby={props.labelledBy}
        aria-rowcount={items.length + 1}
        onFocus={(event) => {
          moves.onEnter();
          moves.focus.onFocus(event);
        }}
        onBlur={moves.focus.onBlur}
      >
        <Columns layout={layout} sorted={props.sorted} />
        <tbody ref={body}>
          {drawn.rows.map(({ index, gap }) => (
            <Fragment key={items[index]?.key}>
              {gap > 0 && <GapRow height={gap} layout={layout} />}
              <Item {...props} {...{ layout, moves, mixed, index, measure }} item={items[index]} />
            </Fragment>
          ))}
          {drawn.after > 0 && <GapRow height={drawn.after} layout={layout} />}
        </tbody>
      </table>
    </div>
  );
}

const BEFORE_PX = 800;
const nothing = () => {};

function useTable(props: ProgramTableProps) {
  const { rows, signals, acts, stopAt, sorted, tables } = props;
  const { onSearch = nothing, onAll = nothing } = props;
  const [box, width] = useWidth(BEFORE_PX);
  const body = useRef<HTMLTableSectionElement>(null);
  // Paper is as wide as it is, whatever the screen was.
  const layout = usePrinting() ? "medium" : layoutOf(width);
  const ids = useMemo(() => rows.map(({ row }) => row.id), [rows]);
  const mixed = useMemo(() => new Set(rows.map(({ row }) => row.program)).size > 1, [rows]);
  const asks = { onSearch, onAll, tables, heading: props.labelledBy };
  const moves = useRowMoves({ rows, ids, signals, acts, layout, box, ...asks });
  const { open, focus } = moves;
  const line = sorted === undefined && stopAt !== undefined ? stopAt : null;
  const items = useMemo(() => tableItems({ rows, open, stopAt: line }), [rows, open, line]);
  const keys = useMemo(() => items.map((item) => item.key), [items]);
  const kept = useMemo(() => keptItems(items, open, focus.current), [items, open, focus.current]);
  const drawn = useVirtualRows({ keys, kept, estimate: rowHeight[layout], shape: layout, body });
  useFollowedRow(focus.current, keys, drawn.show);
  return { box, body, layout, moves, mixed, items, drawn };
}

interface ItemProps extends ProgramTableProps {
  readonly item: TableItem | undefined;
  readonly index: number;
  readonly layout: Layout;
  readonly moves: RowMoves;
  readonly mixed: boolean;
  readonly measure: (row: Element | null) => void;
}

function Item(props: ItemProps) {
  const { item, index, layout, measure, moves, acts, signals, sources, renderWhy } = props;
  if (!item) return null;
  if (item.kind === "stop") return <StopRow {...{ index, layout, measure }} />;
  const { row, order } = item;
  const levels = levelsIn(signals, row.specialty);
  const shared = { row, index, layout, acts, measure };
  if (item.kind === "why") return <WhyRow {...shared} {...{ levels, sources, renderWhy }} />;
  return (
    <ProgramRow
      {...shared}
      order={order}
      two={levels.includes("silver")}
      mixed={props.mixed}
      open={moves.open.has(row.id)}
      pinned={acts.kept.includes(row.id)}
      value={acts.values?.[row.id]}
      beyond={props.sorted !== undefined && order > (props.stopAt ?? order)}
      onToggle={moves.toggle}
    />
  );
}
