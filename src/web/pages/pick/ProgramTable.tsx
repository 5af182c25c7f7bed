import { Fragment } from "react";
import type { ListAnswer, ListedApplication } from "#answers/types.ts";
import { useWidth } from "../../charts/use-width.ts";
import { columns, stopRow } from "../../messages/list.ts";
import { ProgramRow } from "./ProgramRow.tsx";
import styles from "./ProgramTable.module.css";
import type { RowActs } from "./row-acts.ts";

interface Props {
  readonly rows: readonly ListedApplication[];
  readonly answer: ListAnswer;
  readonly acts: RowActs;
  /** Rows after this one are worth less than they cost. */
  readonly stopAt?: number;
}

/** Below this the lesser columns move into the row's details. */
const WIDE_PX = 620;

/** A real table, at any width. */
export function ProgramTable({ rows, answer, acts, stopAt }: Props) {
  const [box, width] = useWidth(WIDE_PX);
  const wide = width >= WIDE_PX;
  const two = new Set(answer.signals.filter((s) => s.silver > 0).map((s) => s.specialty));
  return (
    <div ref={box}>
      <table className={styles.table} data-wide={wide}>
        <Columns wide={wide} />
        <tbody>
          {rows.map((row, i) => (
            <Fragment key={row.id}>
              <ProgramRow
                row={row}
                order={i + 1}
                two={two.has(row.specialty)}
                wide={wide}
                sources={answer.sources}
                acts={acts}
              />
              {i + 1 === stopAt && i + 1 < rows.length && (
                <tr className={styles.stop}>
                  <td colSpan={wide ? 7 : 3}>{stopRow}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Columns({ wide }: { wide: boolean }) {
  const shown: readonly (keyof typeof columns)[] = wide
    ? ["order", "program", "signal", "interview", "ranked", "match", "gain"]
    : ["program", "interview", "match"];
  return (
    <thead>
      <tr>
        {shown.map((name) => (
          <th key={name} scope="col" data-column={name}>
            {columns[name]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
