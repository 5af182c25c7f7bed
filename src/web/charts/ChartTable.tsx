import type { ReactNode } from "react";
import { ColumnHeads } from "../components/ColumnHeads.tsx";
import { Fold } from "../components/Fold.tsx";
import { showTable } from "../messages/page.ts";
import styles from "./ChartTable.module.css";

export interface ChartRow {
  readonly key: string | number;
  readonly head: ReactNode;
  readonly cells: readonly ReactNode[];
}

interface Props {
  /** Names the table; the figure's own words stay in its caption. */
  readonly label: string;
  /** The first heads the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
}

/** The numbers of a picture, for reading instead of looking. */
export function ChartTable(props: Props) {
  return (
    <div className={styles.fold} data-print="no">
      <Fold title={showTable}>
        <section
          className={styles.scroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1)
          tabIndex={0}
          aria-label={props.label}
        >
          <PlainTable {...props} />
        </section>
      </Fold>
    </div>
  );
}

export function PlainTable({ label, columns, rows }: Props) {
  return (
    <table className={styles.table} aria-label={label}>
      <ColumnHeads columns={columns} />
      <tbody>
        {rows.map(({ key, head, cells }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {cells.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
