import { useMemo, useRef, useState } from "react";
import { catalogLine } from "#answers/list-words.ts";
import type { ListAnswer } from "#answers/types.ts";
import { Announcer } from "../../components/Announcer.tsx";
import { TextButton } from "../../components/TextButton.tsx";
import { useSame, useSameRows } from "../../components/use-same.ts";
import * as text from "../../messages/list.ts";
import * as tools from "../../messages/list-tools.ts";
import { BandShape } from "./BandMark.tsx";
import { ListTools } from "./ListTools.tsx";
import { hasText, isFiltered, type ListView, shownRows, statesIn, wholeList } from "./list-view.ts";
import { ProgramTable } from "./ProgramTable.tsx";
import { headings, type ListTables } from "./row-actions.ts";
import type { RowActs } from "./row-acts.ts";
import styles from "./TheList.module.css";
import type { Column } from "./table-layout.ts";
import type { RenderWhy } from "./WhyRow.tsx";

interface Props {
  readonly answer: ListAnswer;
  readonly acts: RowActs;
  readonly renderWhy?: RenderWhy | undefined;
  readonly tables?: ListTables | undefined;
}

/** The list itself: what narrows it, how much of it is on show, and the age of the directory beside it. */
export function TheList(props: Props) {
  const { answer } = props;
  if (answer.applications.length === 0) return null;
  return (
    <section aria-labelledby={headings.list} className={styles.list}>
      <h2 id={headings.list}>{text.heading}</h2>
      <a className={styles.skip} href="#after-list" data-print="no">
        {tools.skipList}
      </a>
      <Rows {...props} />
      <p id="after-list" tabIndex={-1} className={styles.soft}>
        {text.columnNotes}
      </p>
      <p className={styles.soft}>{catalogLine(answer)}</p>
    </section>
  );
}

function Rows({ answer, acts, renderWhy, tables }: Props) {
  const all = useSameRows(answer.applications);
  const [signals, sources] = [useSame(answer.signals), useSame(answer.sources)];
  const [view, setView] = useState(wholeList);
  const rows = useMemo(() => shownRows(all, view), [all, view]);
  const states = useMemo(() => statesIn(all), [all]);
  const search = useRef<HTMLInputElement>(null);
  const excluded = excludedFound(answer, view);
  const onAll = () => setView({ ...wholeList, sort: view.sort });
  const counted = { shown: rows.length, all: all.length, excluded };
  return (
    <>
      <Shown
        filtered={isFiltered(view)}
        sentence={tools.countSentence(counted, view.sort)}
        onAll={onAll}
      />
      <ListTools
        view={view}
        states={states}
        two={signals.some((scheme) => scheme.silver > 0)}
        search={search}
        onView={(change) => setView({ ...view, ...change })}
      />
      <Legend acts={acts} />
      {/* Kept when a search finds nothing, so that the map can still lead to a row of it. */}
      <div hidden={rows.length === 0}>
        <ProgramTable
          labelledBy={headings.list}
          {...{ rows, signals, sources, acts, renderWhy, tables }}
          stopAt={answer.stopAt}
          sorted={sortedColumns[view.sort]}
          onSearch={() => search.current?.focus()}
          onAll={onAll}
        />
      </div>
    </>
  );
}

const sortedColumns: Readonly<Record<ListView["sort"], Column | undefined>> = {
  order: undefined,
  chance: "match",
  institution: "program",
  state: "program",
};

/** Excluded programs that the typed words find: the answer to "why is it not here". */
const excludedFound = ({ excluded }: ListAnswer, { text: typed }: ListView): number =>
  typed.trim() === ""
    ? 0
    : excluded.filter(({ institution, program, id }) => hasText([institution, program, id], typed))
        .length;

interface ShownProps {
  readonly sentence: string;
  readonly filtered: boolean;
  readonly onAll: () => void;
}

/** How much of the list is on show, and in which order. */
function Shown({ sentence, filtered, onAll }: ShownProps) {
  return (
    <>
      <p className={styles.count}>
        {sentence} <span data-print="no">{text.intro}</span>
        {filtered && <TextButton onClick={onAll}>{tools.showAll}</TextButton>}
      </p>
      <Announcer text={filtered ? sentence : ""} />
    </>
  );
}

/** What the shapes mean and what the keys do. */
function Legend({ acts }: { acts: RowActs }) {
  return (
    <div className={styles.legend}>
      <ul className={styles.shapes}>
        {tools.bandKey.map(([band, words]) => (
          <li key={band}>
            <BandShape band={band} /> {words}
          </li>
        ))}
      </ul>
      <p className={styles.keys} data-print="no">
        {tools.keysHint({ value: acts.onValue !== undefined, signal: acts.onPlace !== undefined })}
      </p>
    </div>
  );
}
