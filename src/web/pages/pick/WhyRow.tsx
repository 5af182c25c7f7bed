import { memo, type ReactNode } from "react";
import type { ListAnswer, ListedApplication, SignalLevel } from "#answers/types.ts";
import { ProgramDetails } from "./ProgramDetails.tsx";
import { whyId } from "./ProgramRow.tsx";
import { RowControls } from "./RowControls.tsx";
import type { RowActs } from "./row-acts.ts";
import { columnsOf, type Layout } from "./table-layout.ts";
import styles from "./WhyRow.module.css";

/** What an opened program says; `known` is what the list knows, to stand there until the fuller answer does. */
export type RenderWhy = (row: ListedApplication, known: ReactNode) => ReactNode;

interface Props {
  readonly row: ListedApplication;
  readonly index: number;
  readonly layout: Layout;
  readonly levels: readonly SignalLevel[];
  readonly sources: ListAnswer["sources"];
  readonly acts: RowActs;
  readonly renderWhy: RenderWhy | undefined;
  readonly measure: (row: Element | null) => void;
}

/** The opened part of a row: what can be done to the program, and why it is on the list. */
export const WhyRow = memo(function WhyRow(props: Props) {
  const { row, index, layout, levels, sources, acts, renderWhy, measure } = props;
  const known = <ProgramDetails row={row} sources={sources} />;
  return (
    <tr
      ref={measure}
      id={whyId(row.id)}
      className={styles.why}
      data-index={index}
      data-id={row.id}
      aria-rowindex={index + 2}
    >
      <td colSpan={columnsOf[layout].length}>
        <div className={styles.sheet}>
          <RowControls row={row} levels={levels} acts={acts} beside={layout === "wide"} />
          {renderWhy ? renderWhy(row, known) : known}
        </div>
      </td>
    </tr>
  );
});
