/** What stands under every answer: what was excluded, for how many programs a policy is known, warnings. */
import type { Excluded, ListAnswer, ProgramFacts } from "#answers/types.ts";
import { section, wrap } from "./table.ts";
import { counted } from "./words.ts";

export const programName = ({ program, institution }: ProgramFacts): string =>
  `${program}, ${institution}`;

/** Counts by gate, with the rule that closed it and one example; the whole is in the JSON. */
export function excludedText(excluded: readonly Excluded[]): string {
  const byGate = new Map<string, Excluded[]>();
  for (const row of excluded) {
    const gate = `${row.gate} (${row.rule})`;
    const rows = byGate.get(gate);
    if (rows) rows.push(row);
    else byGate.set(gate, [row]);
  }
  return [...byGate].map(([gate, rows]) => gateLine(gate, rows)).join("");
}

function gateLine(gate: string, rows: readonly Excluded[]): string {
  const [first] = rows;
  const example = first ? `, such as ${first.id} ${first.institution} (${first.found})` : "";
  return wrap(`${gate}: ${counted(rows.length, "program")}${example}`, "  ");
}

type Footing = Pick<ListAnswer, "known" | "warnings" | "season" | "catalog" | "seed">;

export const footingText = ({ known, warnings, season, catalog, seed }: Footing): string =>
  section("Known, of the programs considered", knownText(known)) +
  section("Warnings", warnings.map(({ text }) => wrap(`- ${text}`, "  ")).join("")) +
  `\n${wrap(`Season ${season}; directory ${catalog.edition ?? "none"}, ${catalog.programs} listed tracks, ${catalog.applications} programs; seed ${seed}.`)}`;

export const knownText = (known: ListAnswer["known"]): string => {
  const each = Object.entries(known).map(
    ([policy, count]) => `${policy} ${count.known} of ${count.of}`,
  );
  return each.length === 0 ? "" : wrap(each.join("; "), "  ");
};
