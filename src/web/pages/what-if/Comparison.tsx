import { memo, useMemo } from "react";
import type { CompareAnswer } from "#answers/compare-types.ts";
import { differenceReach } from "../../charts/difference-scale.ts";
import { TextButton } from "../../components/TextButton.tsx";
import type { Names } from "../../messages/profile-change.ts";
import * as text from "../../messages/what-if.ts";
import styles from "./Comparison.module.css";
import { ScenarioColumn } from "./ScenarioColumn.tsx";
import type { ScenarioActs } from "./scenario-acts.ts";

export interface ComparisonProps {
  /** One to four lists, as they stand; the others are compared with the first. */
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  /** The last comparison that worked; null before the first one. */
  readonly answer: CompareAnswer | null;
  /** Ids of the lists it was asked of, in the order of its scenarios: the lists may have moved since. */
  readonly answered: readonly string[];
  /** True while the comparison shown is not (yet) that of the lists. */
  readonly stale: boolean;
  /** Ids of lists whose profile is refused. */
  readonly wrong: readonly string[];
  /** True where there are as many lists as there may be. */
  readonly full: boolean;
  readonly specialtyName: (slug: string) => string;
  readonly acts: ScenarioActs;
}

/** Up to four lists side by side: what changed, what each is worth, and how far it is from the first. */
export const Comparison = memo(function Comparison(props: ComparisonProps) {
  const { lists, answer, answered, stale, wrong, full, specialtyName, acts } = props;
  const names = useMemo(
    (): Names => ({ specialty: specialtyName, program: (id) => programName(answer, id) }),
    [specialtyName, answer],
  );
  const scenarios = answer?.scenarios ?? [];
  const reach = differenceReach(scenarios.flatMap(({ against }) => against?.matchChance ?? []));
  const [first] = lists;
  return (
    <div className={styles.comparison} aria-busy={stale}>
      {lists.length === 1 && first && (
        <p className={styles.alone}>
          {text.alone}{" "}
          <TextButton onClick={() => acts.onDuplicate(first.id)}>{text.duplicate}</TextButton>
        </p>
      )}
      <div className={styles.columns} data-count={lists.length} data-stale={stale ? "" : undefined}>
        {lists.map((list, i) => (
          <ScenarioColumn
            key={list.id}
            list={list}
            order={i + 1}
            scenario={scenarios[answered.indexOf(list.id)] ?? null}
            wrong={wrong.includes(list.id)}
            only={lists.length === 1}
            full={full}
            worlds={answer?.worlds ?? 0}
            reach={reach}
            programs={answer?.programs ?? {}}
            names={names}
            acts={acts}
          />
        ))}
      </div>
    </div>
  );
});

function programName(answer: CompareAnswer | null, id: string): string {
  const name = answer?.programs[id];
  return name ? `${name.institution}, ${name.program}` : id;
}
