/**
 * Differences of match chance, world by world. A draw is keyed by what it draws (a coefficient, a program),
 * so the same world means the same thing in every scenario, whatever its list: what is not known about the
 * model moves both sides together, and only what they do not share is left in the difference.
 */
import { chance, likelyValues, quantile } from "#core/chance.ts";
import { apart } from "#engines/odds/apart.ts";
import type { Against, ComparedScenario, Difference } from "./compare-types.ts";
import { missedByWorld, type Sent, VALUES } from "./intervals.ts";
import type { Question } from "./question.ts";

/** A scenario with the list that was planned for it. */
export interface Planned {
  readonly asked: Question;
  readonly sent: readonly Sent[];
}

export type Paired = Pick<Against, "matchChance" | "verdict" | "betterIn" | "worseIn">;

/** Chance of matching in each world, the point estimate first. */
type ByWorld = Float64Array;

/** Less than this is how a sum is rounded, not a difference. */
const NOTHING = 1e-12;

export interface Scored {
  /** Each scenario after the first against the first. */
  readonly pairs: readonly Paired[];
  /**
   * The chance of each scenario where they were scored by a rule that is not their lists' own: a difference is
   * that of the chances beside it. null where it is that of their lists.
   */
  readonly chances: readonly ScoredChance[] | null;
}

export type ScoredChance = Pick<ComparedScenario, "matchChance" | "matchValues">;

/** All must be asked under the same seed. One rule for all of them. */
export function scored(planned: readonly Planned[]): Scored {
  const [first, ...others] = planned;
  if (!first) return { pairs: [], chances: null };
  const alike = others.every((other) => sameSpecialties(first, other));
  const [before = new Float64Array(), ...after] = planned.map(alike ? wholeChances : apartChances);
  return {
    pairs: after.map((chances) => paired(before, chances)),
    chances: alike ? null : [before, ...after].map(scoredChance),
  };
}

const scoredChance = (byWorld: ByWorld): ScoredChance => ({
  matchChance: chance(byWorld[0] ?? 0, byWorld.subarray(1)),
  matchValues: likelyValues(byWorld.subarray(1), VALUES),
});

/** Then the nodes are the same too, and the difference is that of the lists' own chances. */
const sameSpecialties = (a: Planned, b: Planned): boolean =>
  a.asked.specialties.length === b.asked.specialties.length &&
  a.asked.specialties.every((s, i) => s.slug === b.asked.specialties[i]?.slug);

function wholeChances({ asked, sent }: Planned): ByWorld {
  const { weights } = asked.nodes;
  return Float64Array.from(missedByWorld(asked, sent), ([none = weights]) => {
    let missed = 0;
    for (let q = 0; q < weights.length; q++) missed += (weights[q] ?? 0) * (none[q] ?? 1);
    return 1 - missed;
  });
}

/** Under one rule whatever the specialties: nodes for one and for three disagree by up to a point. */
function apartChances({ asked, sent }: Planned): ByWorld {
  const slugs = [...new Set(sent.map(({ entry }) => entry.specialty.slug))];
  const parts = { count: slugs.length, of: (s: Sent) => slugs.indexOf(s.entry.specialty.slug) };
  const { nodes, unmatched } = apart(asked.model.sharedAcrossSpecialties);
  const missed = missedByWorld({ ...asked, nodes }, sent, parts);
  return Float64Array.from(missed, (none) => 1 - unmatched(none));
}

function paired(first: ByWorld, other: ByWorld): Paired {
  const moved = other.map((p, w) => p - (first[w] ?? 0));
  const drawn = moved.subarray(1);
  const matchChance = difference(moved[0] ?? 0, drawn);
  const share = (of: (d: number) => boolean) => drawn.filter(of).length / drawn.length;
  const betterIn = share((d) => d > NOTHING);
  const worseIn = share((d) => d < -NOTHING);
  return { matchChance, betterIn, worseIn, verdict: verdictOf(matchChance, betterIn + worseIn) };
}

/** The same with its sign turned when the two change places, to the last digit. */
function difference(estimate: number, drawn: Float64Array): Difference {
  const low = quantile(drawn, 0.1);
  const high =
    0 -
    quantile(
      drawn.map((d) => 0 - d),
      0.1,
    );
  return { estimate, low: Math.min(low, estimate), high: Math.max(high, estimate) };
}

function verdictOf({ estimate, low, high }: Difference, apartIn: number): Paired["verdict"] {
  if (apartIn === 0 && Math.abs(estimate) <= NOTHING) return "same";
  if (low > NOTHING) return "better";
  return high < -NOTHING ? "worse" : "cannot-tell";
}
