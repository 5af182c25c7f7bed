/** The chances of a whole list with their intervals: matching at all, and the two years of an advanced specialty. */
import { type Event, type ListChances, listChances, matchedAtAll, type Sent } from "./intervals.ts";
import type { Plan } from "./plan.ts";
import type { Question } from "./question.ts";

/** Parts of a list: advanced positions without a first year, those with it, other specialties, first years. */
const ADVANCED = 0;
const WITH_YEAR = 1;
const BACKUP = 2;
const YEAR = 3;

const some =
  (...parts: readonly number[]): Event =>
  (none) =>
    1 - parts.reduce((product, part) => product * (none[part] ?? 1), 1);
const matched = some(ADVANCED, WITH_YEAR, BACKUP);
const advancedFound = some(ADVANCED, WITH_YEAR);
const yearFound = some(YEAR);
/** A position that holds its first year, or one that does not and the year beside it. */
const bothFound: Event = (none) =>
  1 - (none[WITH_YEAR] ?? 1) * (1 - (1 - (none[ADVANCED] ?? 1)) * (1 - (none[YEAR] ?? 1)));

/** Programs stand as in the plan, first years after the others. Events: matched; of two years also advanced, first year, both. */
export function chancesOf(asked: Question, { sent, firstYear }: Plan): ListChances {
  if (firstYear.length === 0) return listChances(asked, sent, [matchedAtAll]);
  const years = new Set(firstYear);
  const partOf = (s: Sent): number => {
    if (years.has(s)) return YEAR;
    if (s.entry.specialty.entry === "PGY-1") return BACKUP;
    return s.entry.needsFirstYear ? ADVANCED : WITH_YEAR;
  };
  const events = [matched, advancedFound, yearFound, bothFound];
  return listChances(asked, [...sent, ...firstYear], events, { count: 4, of: partOf });
}
