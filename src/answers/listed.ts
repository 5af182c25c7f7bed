/** One application as the documents give it. */
import { programFacts } from "./describe.ts";
import type { ListChances, Sent } from "./intervals.ts";
import type { Question } from "./question.ts";
import { reasonsFor } from "./reasons.ts";
import type { Band, LevelWorth, ListedApplication } from "./types.ts";
import { verifyList } from "./verify.ts";

export interface Listing {
  readonly chances: ListChances;
  readonly at: number;
  readonly gain: number;
  /** null in a first answer. */
  readonly worth: readonly LevelWorth[] | null;
}

export function listed(
  asked: Question,
  { entry, level }: Sent,
  { chances, at, gain, worth }: Listing,
): ListedApplication {
  const own = chances.programs[at];
  if (!own) throw new RangeError(`no chances for ${entry.program.id}`);
  return {
    ...programFacts(asked, entry),
    signal: level,
    band: bandOf(own.match.estimate),
    ...own,
    gain: Math.max(0, gain),
    ...(worth ? { worth } : {}),
    reasons: reasonsFor(entry, level),
    verify: verifyList(asked, entry),
    fit: { value: entry.value },
  };
}

/** From the chance of matching if this were the only application: 1 in 5 or better, 1 in 20 or better. */
export const bandOf = (match: number): Band =>
  match >= 0.2 ? "likely" : match >= 0.05 ? "target" : "reach";
