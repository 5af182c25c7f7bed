/** Every program that passes the gates, with the chance of an interview at each signal. */
import { percent } from "#answers/chance-words.ts";
import { plural } from "#answers/number-words.ts";
import type { Chance, OddsAnswer } from "#answers/types.ts";
import { chanceText, excludedText, footingText, programName } from "./footing.ts";
import { type Column, section, table } from "./table.ts";

type Row = OddsAnswer["programs"][number];

export function oddsText(answer: OddsAnswer): string {
  const rows = answer.programs.toSorted(
    (a, b) => b.match.estimate - a.match.estimate || (a.id < b.id ? -1 : 1),
  );
  return [
    `${plural(rows.length, "program")} pass every gate; best chance of a match first.\n\n`,
    table(rows, columnsOf(rows)),
    section("Excluded by a gate", excludedText(answer)),
    footingText(answer),
  ].join("");
}

const level = (chance: Chance | undefined): string => (chance ? percent(chance) : "-");

/** Where no specialty asked about has two tiers, a signal is a signal and has one column. */
function columnsOf(rows: readonly Row[]): readonly Column<Row>[] {
  const two = rows.some(({ interview }) => interview.silver);
  const one = rows.some(({ interview }) => interview.gold && !interview.silver);
  const gold = !two ? "Signal" : one ? "Gold/one" : "Gold";
  return [
    { title: "Id", width: 12, cell: (row) => row.id },
    { title: "Program", width: two ? 32 : 40, cell: programName },
    { title: "St", width: 2, cell: (row) => row.state },
    { title: "Interview", width: 14, right: true, cell: (row) => chanceText(row.interview.none) },
    ...(two ? [levelColumn("Silver", ({ interview }) => interview.silver)] : []),
    levelColumn(gold, ({ interview }) => interview.gold),
    { title: "Match", width: 14, right: true, cell: (row) => chanceText(row.match) },
  ];
}

const levelColumn = (title: string, of: (row: Row) => Chance | undefined): Column<Row> => ({
  title,
  width: Math.max(6, title.length),
  right: true,
  cell: (row) => level(of(row)),
});
