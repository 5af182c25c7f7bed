/** A whole number as people write a limit: "230", "≥230", "230+", "within 5 years", "3 months". */
import type { FactSpec, Kind } from "./fields.ts";

type NumberKind = Extract<Kind, { is: "number" }>;

/** Words around the number that say the same as the column's own bound, and never the other one. */
const BOUNDS = {
  lowest: {
    before: "≥|>=|=>|at least|min|minimum|minimum of|from",
    after: "\\+|plus|or more|or higher|or above|and above|and up|min|minimum",
  },
  highest: {
    before: "≤|<=|=<|at most|up to|no more than|max|maximum|maximum of|within|within the last|last",
    after: "or less|or fewer|or under|max|maximum",
  },
} as const;

const UNITS = {
  points: "points?",
  years: "years?|yrs?",
  months: "months?|mos?",
  attempts: "attempts?|tries|try",
} as const;

const patterns = new Map<string, RegExp>();

/** Spreadsheets print 230 as "230.0" or "230,00"; any other fraction is not a limit. */
function patternOf({ bound, unit }: NumberKind): RegExp {
  const key = `${bound} ${unit}`;
  const { before, after } = BOUNDS[bound];
  const made =
    patterns.get(key) ??
    new RegExp(
      `^(?:(?:${before})\\s*)?(\\d{1,4})(?:[.,]0+)?\\s*(?:${after})?\\s*(?:${UNITS[unit]})?\\s*(?:${after})?$`,
      "i",
    );
  patterns.set(key, made);
  return made;
}

/** null where it is anything else: a range, "about", a strict ">", another unit, out of bounds. */
export function readNumber(body: string, kind: NumberKind): number | null {
  const found = patternOf(kind).exec(body)?.[1];
  if (found === undefined) return null;
  const number = Number(found);
  return number >= kind.low && number <= kind.high ? number : null;
}

export const numberWords = ({ low, high }: NumberKind, { ruled }: FactSpec): string =>
  `a whole number from ${low} to ${high}${ruled ? ', alone or with "preferred"' : ""}; empty where there is no such rule`;
