/**
 * Differences of match chance, world by world. A draw is keyed by what it draws (a coefficient, a program),
 * so the same world means the same thing in every scenario, whatever its list: what is not known about the
 * model moves both sides together, and only what they do not share is left in the difference.
 */
import { quantile } from "#core/chance.ts";
import { apart } from "#engines/odds/apart.ts";
import type { Against, Difference } from "./compare-types.ts";
import { missedByWorld, type Sent } from "./intervals.ts";
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

/** Each scenario after the first against the first. All must be asked under the same seed. */
export function pairedWithFirst(planned: readonly Planned[]): readonly Paired[] {
  const [first, ...others] = planned;
  if (!first) return [];
  const whole = once(wholeChances);
  const told = once(apartChances);
  return others.map((other) => {
    const by = sameSpecialties(first, other) ? whole : told;
    return paired(by(first), by(other));
  });
}

/** Then the nodes are the same too, and the difference is that of the chances shown. */
const sameSpecialties = (a: Planned, b: Planned): boolean =>
  a.asked.specialties.length === b.asked.specialties.length &&
  a.asked.specialties.every((s, i) => s.slug === b.asked.specialties[i]?.slug);

/** The first scenario is asked again for every other. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

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
  const moved = other.map((chance, w) => chance - (first[w] ?? 0));
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
