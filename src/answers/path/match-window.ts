/** The 45 days of the match, and the year in which it counts as the last one: asked by whoever moves or leaves. */
import { dayAfter } from "#core/calendar.ts";
import type { Sheet } from "#dossier/path/path-document.ts";
import { ROUTE_RULES } from "#facts/path/routes.ts";
import { type Ruled, ruledBy } from "./ruled.ts";

/** What the rule of the match looks at. */
export const matchInputs = (sheet: Sheet, today: string) => ({
  fromNrmp: yesNo(sheet.fromNrmp),
  window: windowOf(sheet, today),
});

export const yesNo = (said: boolean | undefined): string =>
  said === undefined ? "unknown" : said ? "yes" : "no";

function windowOf({ contractStart }: Sheet, today: string): string {
  if (contractStart === undefined) return "unknown";
  const { nrmpDays, matchYear } = ROUTE_RULES;
  if (today <= dayAfter(contractStart, nrmpDays.days)) return "inside";
  return today <= dayAfter(contractStart, matchYear.days) ? "last_cycle" : "after";
}

/** The day of the start is day 0; a start still to come binds already. null where it is not known, or not from the match. */
export const bindsThrough = ({ contractStart, fromNrmp }: Sheet): string | null =>
  contractStart === undefined || fromNrmp === false
    ? null
    : dayAfter(contractStart, ROUTE_RULES.nrmpDays.days);

/** What the rule of the match says by itself. */
export const matchRuled = (sheet: Sheet, today: string): Ruled =>
  ruledBy({
    tables: [ROUTE_RULES.nrmp],
    inputs: matchInputs(sheet, today),
    today,
    sheet,
  });
