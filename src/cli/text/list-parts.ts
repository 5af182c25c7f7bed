/** Parts of the list in words that have tables or sentences of their own. */
import { chanceLine, signalSentence, signalSource } from "#answers/list-words.ts";
import type { FirstYear, ListAnswer, ListedApplication } from "#answers/types.ts";
import type { NameOf } from "./list-text.ts";
import { type Column, table, wrap } from "./table.ts";

/** In each specialty's own tiers, with where the numbers come from. */
export const signalsText = ({ signals, sources }: ListAnswer, nameOf: NameOf): string =>
  signals
    .map((scheme) => {
      const said = signalSentence(scheme, nameOf(scheme.specialty));
      const note = scheme.note === null ? "" : ` ${scheme.note}`;
      return wrap(`${said} ${signalSource(scheme, sources[scheme.source])}${note}`, "  ");
    })
    .join("");

export function firstYearText(
  { applications, chance }: FirstYear,
  columns: readonly Column<ListedApplication>[],
): string {
  const lines = [
    chanceLine("Advanced position", chance.advanced),
    chanceLine("A first year", chance.firstYear),
    chanceLine("Both together", chance.both),
  ];
  return `${lines.map((line) => `${line}\n`).join("")}${table(applications, columns)}`;
}
