import { useMemo } from "react";
import { chanceLine } from "#answers/list-words.ts";
import type { FirstYear, ListAnswer } from "#answers/types.ts";
import { useSame, useSameRows } from "../../components/use-same.ts";
import { firstYear as text } from "../../messages/list.ts";
import styles from "./Answer.module.css";
import { shownRows, wholeList } from "./list-view.ts";
import { ProgramTable } from "./ProgramTable.tsx";
import { headings, type ListTables } from "./row-actions.ts";
import type { RowActs } from "./row-acts.ts";
import type { RenderWhy } from "./WhyRow.tsx";

interface Props {
  readonly firstYear: FirstYear;
  readonly answer: ListAnswer;
  readonly acts: RowActs;
  readonly renderWhy?: RenderWhy | undefined;
  readonly tables?: ListTables | undefined;
}

/** The preliminary or transitional year beside an advanced position, with the three chances. */
export function FirstYearPart({ firstYear, answer, acts, renderWhy, tables }: Props) {
  const { advanced, firstYear: first, both } = firstYear.chance;
  const all = useSameRows(firstYear.applications);
  const [signals, sources] = [useSame(answer.signals), useSame(answer.sources)];
  const rows = useMemo(() => shownRows(all, wholeList), [all]);
  return (
    <section aria-labelledby={headings.firstYear} className={styles.part}>
      <h2 id={headings.firstYear}>{text.heading}</h2>
      <p>{text.note}</p>
      <ul>
        <li>{chanceLine(text.advanced, advanced)}</li>
        <li>{chanceLine(text.first, first)}</li>
        <li>{chanceLine(text.both, both)}</li>
      </ul>
      <ProgramTable
        labelledBy={headings.firstYear}
        {...{ rows, signals, sources, acts, renderWhy, tables }}
      />
    </section>
  );
}
