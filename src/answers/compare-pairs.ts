/**
 * Differences of match chance, world by world. A draw is keyed by what it draws (a coefficient, a program),
 * so the same world means the same thing in every scenario, whatever its list: what is not known about the
 * model moves both sides together, and only what they do not share is left in the difference.
 */
import { quantile } from "#core/chance.ts";
import { apart } from "#engines/odds/apart.ts";
import { POINT, type World, worlds } from "#engines/odds/draws.ts";
import type { Against, Difference } from "./compare-types.ts";
import { expected, matchedAtAll, type Sent, sweep } from "./intervals.ts";
import type { Question } from "./question.ts";

/** A scenario with the list that was planned for it. */
export interface Planned {
  readonly asked: Question;
  readonly sent: readonly Sent[];
}

export type Paired = Pick<Against, "matchChance" | "verdict" | "betterIn" | "worseIn">;

/** Chance of matching at the point estimate, and in each world. */
interface Drawn {
  readonly point: number;
  readonly drawn: Float64Array;
}

/** Less than this is how a sum is rounded, not a difference. */
const NOTHING = 1e-12;

/** Each scenario after the first against the first. All must be asked under the same seed. */
export function pairedWithFirst(planned: readonly Planned[], seed: number): readonly Paired[] {
  const [first, ...others] = planned;
  if (!first) return [];
  const drawn = worlds(seed);
  const whole = once((one: Planned) => chancesIn(drawn, one, wholeChance));
  const told = once((one: Planned) => chancesIn(drawn, one, apartChance));
  return others.map((other) => {
    const by = sameSpecialties(first, other) ? whole : told;
    return paired(by(first), by(other));
  });
}

/** Then the nodes are the same too, and the difference is that of the chances shown. */
const sameSpecialties = (a: Planned, b: Planned): boolean =>
  a.asked.specialties.length === b.asked.specialties.length &&
  a.asked.specialties.every((s, i) => s.slug === b.asked.specialties[i]?.slug);

function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** The chance of matching on a list, world by world. */
type ChanceOf = (planned: Planned) => (world: World) => number;

function chancesIn(drawn: readonly World[], planned: Planned, chanceOf: ChanceOf): Drawn {
  const chance = chanceOf(planned);
  return { point: chance(POINT), drawn: Float64Array.from(drawn, chance) };
}

const wholeChance: ChanceOf =
  ({ asked, sent }) =>
  (world) =>
    expected(asked, sweep(asked, sent, world), matchedAtAll);

/** Under one rule whatever the specialties: between nodes for one and for three lies up to half a point. */
const apartChance: ChanceOf = ({ asked, sent }) => {
  const slugs = [...new Set(sent.map(({ entry }) => entry.specialty.slug))];
  const parts = { count: slugs.length, of: (s: Sent) => slugs.indexOf(s.entry.specialty.slug) };
  const { nodes, unmatched } = apart(asked.model.sharedAcrossSpecialties);
  return (world) => 1 - unmatched(sweep({ ...asked, nodes }, sent, world, parts).none);
};

function paired(first: Drawn, other: Drawn): Paired {
  const moved = other.drawn.map((chance, w) => chance - (first.drawn[w] ?? 0));
  const matchChance = difference(other.point - first.point, moved);
  const share = (of: (d: number) => boolean) => moved.filter(of).length / moved.length;
  const betterIn = share((d) => d > NOTHING);
  const worseIn = share((d) => d < -NOTHING);
  return { matchChance, betterIn, worseIn, verdict: verdictOf(matchChance, betterIn + worseIn) };
}

/** The same with its sign turned when the two change places, to the last digit. */
function difference(estimate: number, moved: Float64Array): Difference {
  const low = quantile(moved, 0.1);
  const high =
    0 -
    quantile(
      moved.map((d) => 0 - d),
      0.1,
    );
  return { estimate, low: Math.min(low, estimate), high: Math.max(high, estimate) };
}

function verdictOf({ estimate, low, high }: Difference, apartIn: number): Paired["verdict"] {
  if (apartIn === 0 && Math.abs(estimate) <= NOTHING) return "same";
  if (low > NOTHING) return "better";
  return high < -NOTHING ? "worse" : "cannot-tell";
}
