/** The answer in sentences: what the list is worth, what it costs, its signals and its directory. */

import { counts, percent, percentRange } from "./chance-words.ts";
import { count, dollars, plural } from "./number-words.ts";
import { capital, policyName } from "./plain-names.ts";
import type { Chance, ListAnswer } from "./types.ts";

/** "About 7 in 10 like you match from this list (range 5 to 8 in 10). That also means 3 in 10 do not." */
export function answerSentence(answer: ListAnswer): string {
  if (answer.applications.length === 0) return emptySentence(answer);
  const { about, range, others } = counts(answer.matchChance);
  const opening =
    about.startsWith("fewer") || about.startsWith("more") ? capital(about) : `About ${about}`;
  return `${opening} like you match from this list (range ${range}). That also means ${others} do not.`;
}

function emptySentence(answer: ListAnswer): string {
  if (answer.catalog.edition === null) return "No directory is loaded, so there is no list.";
  return answer.excluded.length > 0
    ? "No program is left on this list. Below is what closed each one."
    : "No program fits this budget. Raise it, or choose another specialty.";
}

export const luckNote = (chance: Chance): string => {
  const { about, others } = counts(chance);
  return `The range is what we do not know. Luck comes on top: even if ${about} is exactly right, ${others} like you do not match.`;
};

/** One line of figures under the sentence. */
export function figures(answer: ListAnswer): readonly string[] {
  const years = answer.firstYear?.applications.length ?? 0;
  return [
    `${plural(answer.applications.length, "application")}${years > 0 ? ` and ${count(years)} for the first year` : ""}`,
    answer.fee.total === null
      ? "application fees not known"
      : `${dollars(answer.fee.total)} in application fees`,
    ...placedSignals(answer),
  ];
}

function placedSignals(answer: ListAnswer): readonly string[] {
  const placed = answer.signals.reduce((sum, s) => sum + s.goldPlaced + s.silverPlaced, 0);
  return [placed === 0 ? "no signals placed" : `${plural(placed, "signal")} placed`];
}

/** The certificate of the optimizer, in plain words. */
export function boundSentence({ objective, applications }: ListAnswer): string {
  if (applications.length === 0) return "";
  const points = 100 * Math.max(0, objective.upperBound - objective.value);
  if (points < 0.5) return "No list within this budget can beat this one by even half a point.";
  return `No list within this budget can beat this one by more than ${plural(Math.ceil(points), "point")}.`;
}

export const worthNote =
  "A point is one in a hundred of matching, counted less at a program you want less.";

export function signalSentence(scheme: ListAnswer["signals"][number], name: string): string {
  const given = scheme.gold + scheme.silver;
  if (given === 0) return `${name} has no signals in ${scheme.season}.`;
  const counted =
    scheme.silver > 0
      ? `${count(scheme.gold)} gold and ${count(scheme.silver)} silver`
      : plural(scheme.gold, "signal");
  const placed =
    scheme.silver > 0 ? `${scheme.goldPlaced} and ${scheme.silverPlaced}` : `${scheme.goldPlaced}`;
  return `${name}: ${counted} to give, ${placed} placed.`;
}

/** Where the number of signals comes from, and how far to trust it. */
export function signalSource(
  { season, quality, source }: ListAnswer["signals"][number],
  title: string | undefined,
): string {
  const check =
    quality === "unverified" || quality === "secondary" ? " Check before you place them." : "";
  return `Numbers of ${season}: ${title ?? source}.${check}`;
}

/** "Advanced position: 45% (30–60%)." */
export const chanceLine = (name: string, chance: Chance): string =>
  `${name}: ${percent(chance)} (${percentRange(chance)})`;

export function catalogLine({ catalog }: Pick<ListAnswer, "catalog">): string {
  const { edition, programs, applications } = catalog;
  if (edition === null) return "No directory of programs is loaded.";
  const years = edition.replace("-", "–");
  return `Directory: ${years} edition, ${count(programs)} tracks in ${count(applications)} programs. Programs open and close: check each before you pay.`;
}

export function knownLine(policy: string, known: { known: number; of: number }): string {
  return `${policyName(policy)}: known for ${count(known.known)} of ${plural(known.of, "program")}`;
}

export const unknownPolicies =
  "Unknown never closes a program here. It stands under “verify before you pay”.";
