import { percent, percentRange } from "#answers/chance-words.ts";
import type { ComparedScenario } from "#answers/compare-types.ts";
import { count, dollars } from "../../messages/numbers.ts";
import * as text from "../../messages/what-if.ts";
import styles from "./ScenarioFigures.module.css";

type Row = readonly [name: string, value: string, note?: string];

/** What the list costs and where it stops; an advanced specialty adds its three chances. */
export function ScenarioFigures({ scenario }: { scenario: ComparedScenario }) {
  const { figures } = text;
  const rows: readonly Row[] = [
    [figures.applications, text.applicationsText(scenario)],
    [figures.fee, dollars(scenario.fee), text.feeDifference(scenario.against)],
    [figures.signals, text.signalsText(scenario)],
    [figures.stop, count(scenario.stopAt)],
    ...firstYearRows(scenario),
  ];
  return (
    <dl className={styles.figures}>
      {rows.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note && <span className={styles.note}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function firstYearRows({ firstYear }: ComparedScenario): readonly Row[] {
  if (!firstYear) return [];
  const { figures } = text;
  return (
    [
      [figures.advanced, firstYear.advanced],
      [figures.first, firstYear.firstYear],
      [figures.both, firstYear.both],
    ] as const
  ).map(([name, chance]) => [name, percent(chance), percentRange(chance)]);
}
