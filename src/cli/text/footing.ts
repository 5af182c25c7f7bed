/** What stands under every answer: what was excluded, for how many programs a policy is known, warnings. */
import { percent, percentRange } from "#answers/chance-words.ts";
import { knownLine } from "#answers/list-words.ts";
import { count, plural } from "#answers/number-words.ts";
import { gateName } from "#answers/plain-names.ts";
import type { Chance, Excluded, ListAnswer, ProgramFacts } from "#answers/types.ts";
import { section, wrap } from "./table.ts";

export const programName = ({ program, institution }: ProgramFacts): string =>
  `${program}, ${institution}`;

/** "20% (10–35%)", for a table. */
export const chanceText = (chance: Chance): string =>
  `${percent(chance)} (${percentRange(chance)})`;

/** A source by its title, or as the answer has it. */
export const sourceName = (source: string, sources: ListAnswer["sources"]): string =>
  sources[source] ?? source;

/** Counts by gate, with the rule that closed it and one example; the whole is in the JSON. */
export function excludedText({ excluded }: Pick<ListAnswer, "excluded">): string {
  const byGate = new Map<string, Excluded[]>();
  for (const row of excluded) {
    const gate = `${gateName(row.gate)} (${row.rule === "user" ? "you said so" : row.rule})`;
    const rows = byGate.get(gate);
    if (rows) rows.push(row);
    else byGate.set(gate, [row]);
  }
  return [...byGate].map(([gate, rows]) => gateLine(gate, rows)).join("");
}

function gateLine(gate: string, rows: readonly Excluded[]): string {
  const [first] = rows;
  const example = first ? `, such as ${first.id} ${first.institution} (${first.found})` : "";
  return wrap(`${gate}: ${plural(rows.length, "program")}${example}`, "  ");
}

type Footing = Pick<ListAnswer, "known" | "warnings" | "season" | "catalog" | "seed">;

export const footingText = ({ known, warnings, season, catalog, seed }: Footing): string =>
  section("Known, of the programs considered", knownText(known)) +
  section("Warnings", warnings.map(({ text }) => wrap(`- ${text}`, "  ")).join("")) +
  `\n${wrap(`Season ${season}; directory ${catalog.edition ?? "none"}, ${count(catalog.programs)} listed tracks, ${count(catalog.applications)} programs; seed ${seed}.`)}`;

export const knownText = (known: ListAnswer["known"]): string =>
  Object.entries(known)
    .map(([policy, of]) => wrap(knownLine(policy, of), "  "))
    .join("");
