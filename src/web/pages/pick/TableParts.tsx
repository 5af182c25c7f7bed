import { columns, stopRow } from "../../messages/list.ts";
import styles from "./ProgramTable.module.css";
import { type Column, columnsOf, type Layout } from "./table-layout.ts";

interface ColumnsProps {
  readonly layout: Layout;
  readonly sorted: Column | undefined;
}

export function Columns({ layout, sorted }: ColumnsProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columnsOf[layout].map((name) => (
          <th
            key={name}
            scope="col"
            data-column={name}
            data-print={name === "yours" ? "no" : undefined}
            aria-sort={sorted === name ? sortDirection(name) : undefined}
          >
            {columns[name]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const sortDirection = (column: Column) => (column === "match" ? "descending" : "ascending");

interface GapProps {
  readonly height: number;
  readonly layout: Layout;
}

/** The room of rows that are not drawn: nothing to read, nothing to reach. */
export function GapRow({ height, layout }: GapProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus, and must not be read as one
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={columnsOf[layout].length} style={{ blockSize: height }} />
    </tr>
  );
}

interface StopProps {
  readonly index: number;
  readonly layout: Layout;
  readonly measure: (row: Element | null) => void;
}

export function StopRow({ index, layout, measure }: StopProps) {
  return (
    <tr ref={measure} className={styles.stop} data-index={index} aria-rowindex={index + 2}>
      <td colSpan={columnsOf[layout].length}>{stopRow}</td>
    </tr>
  );
}
