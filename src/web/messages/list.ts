/** Words of the list: columns, bands, signals, reasons, gates. */

import { hundredths, percentRange } from "#answers/chance-words.ts";
import { gateName } from "#answers/plain-names.ts";
import type { Chance, Reason } from "#answers/types.ts";
import { plural } from "./numbers.ts";

export const heading = "The list";
export const intro = "Open a row for its reasons.";
export const columns = {
  order: "No.",
  program: "Program",
  signal: "Odds, signal",
  band: "Odds",
  interview: "Interview",
  ranked: "Match, if ranked",
  match: "Match, alone",
  gain: "Adds",
  yours: "Yours",
} as const;
export const columnNotes =
  "Interview: chance of an invitation. Match, if ranked: given an interview. Match, alone: if it were your only application. Adds: points it added to the worth of the list. Small print: 80% ranges.";

export const bands = { reach: "Reach", target: "Target", likely: "Likely" } as const;

/** "+3", "<1": points that one application added; nothing where it was not counted. */
export function gain(value: number): string {
  if (value === 0) return "";
  const points = hundredths(value);
  return value < 0 || points === "less than 1" ? "<1" : `+${points}`;
}

/** Log-odds as words; the steps are odds times 1.2, 1.5 and 3. */
export function effectWords(effect: number): string {
  const size = Math.abs(effect);
  if (size < 0.18) return "hardly moves it";
  const way = effect > 0 ? "raises it" : "lowers it";
  if (size < 0.41) return `${way} a little`;
  return size < 1.1 ? way : `${way} a lot`;
}

export const effectMark = (effect: number): "up" | "down" | "level" =>
  Math.abs(effect) < 0.18 ? "level" : effect > 0 ? "up" : "down";

/** "Title, 2024"; the year is not said twice. */
export function reasonSource(reason: Reason, title: string | undefined): string {
  const name = title ?? reason.source;
  return reason.year === null || name.includes(`${reason.year}`) ? name : `${name}, ${reason.year}`;
}

/** The fact as the start of a sentence. */
export const reasonFact = (reason: Reason): string =>
  reason.fact.charAt(0).toUpperCase() + reason.fact.slice(1);

export const reasonsTitle = "What moved the chance of an interview";
export const verifyTitle = "Verify before you pay";
export const tracksTitle = "Tracks";
export const placeTitle = "Program";
export const idTitle = "Program code";
export const leaveOut = "Leave out";
export const keepIn = "Pin";
export const unkeep = "Unpin";
export const putBack = "Put back";

/** "5–35": the range of a chance where the percent sign stands just before it. */
export const bareRange = (chance: Chance): string => percentRange(chance).replace(/%$/, "");

/** "Erie, PA", where the program is not named beside it. */
export const cityAndState = ({ city, state }: { city: string; state: string }): string =>
  [city, state].filter(Boolean).join(", ");

/** City and state; the city is not said again where the program is named after it. */
export const place = (program: { program: string; city: string; state: string }): string =>
  [program.program.endsWith(`, ${program.city}`) ? "" : program.city, program.state]
    .filter(Boolean)
    .join(", ");

export const stopRow = "Stop here. Each row below adds less than it costs.";

export const servicePart = (service: string | null): string =>
  service === null ? "application service not known" : `by ${service}`;

export const excludedHeading = (n: number): string =>
  n === 0 ? "Nothing was excluded" : `${plural(n, "program")} excluded, and why`;
export const excludedNote =
  "A strict rule closes a program. A preference never does, and moves no chance: nothing published says by how much.";

/** Who says so: a title, or the user themselves. */
export const gateSource = (source: string, title: string | undefined): string =>
  source === "user" ? "You said so." : (title ?? source);

export const gateCount = (gate: string, n: number): string =>
  `${gateName(gate)}: ${plural(n, "program")}`;
export const excludedSearch = "Search the excluded";
export const excludedFound = (n: number): string => `${plural(n, "program")} found.`;

export const firstYear = {
  heading: "The first year",
  note: "Advanced positions start at PGY-2. The first year is its own match, on the same budget.",
  advanced: "Advanced position",
  first: "A first year",
  both: "Both together",
} as const;
