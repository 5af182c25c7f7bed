/** Every program that passes the gates, with the chance of an interview at each signal. */
import type { Chance, OddsAnswer } from "#answers/types.ts";
import { excludedText, footingText, programName } from "./footing.ts";
import { type Column, section, table } from "./table.ts";
import { counted, inPercent, percent } from "./words.ts";

type Row = OddsAnswer["programs"][number];

export function oddsText(answer: OddsAnswer): string {
  const rows = answer.programs.toSorted(
    (a, b) => b.match.estimate - a.match.estimate || (a.id < b.id ? -1 : 1),
  );
  return [
    `${counted(rows.length, "program")} pass every gate; best chance of a match first.\n\n`,
    table(rows, COLUMNS),
    section("Excluded by a gate", excludedText(answer.excluded)),
    footingText(answer),
  ].join("");
}

const level = (chance: Chance | undefined): string =>
  chance ? `${percent(chance.estimate)}%` : "-";

const COLUMNS: readonly Column<Row>[] = [
  { title: "Id", width: 12, cell: (row) => row.id },
  { title: "Program", width: 34, cell: programName },
  { title: "St", width: 2, cell: (row) => row.state },
  { title: "Interview", width: 13, right: true, cell: (row) => inPercent(row.interview.none) },
  { title: "Silver", width: 6, right: true, cell: (row) => level(row.interview.silver) },
  { title: "Gold", width: 6, right: true, cell: (row) => level(row.interview.gold) },
  { title: "Match", width: 13, right: true, cell: (row) => inPercent(row.match) },
];
