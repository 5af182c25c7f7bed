/** What the answer would be in every world of parameters: intervals of a list and of each program on it. */
import { type Chance, chance, likelyValues } from "#core/chance.ts";
import { DRAWS, POINT, type World, worlds } from "#engines/odds/draws.ts";
import {
  type Candidate,
  fillNodes,
  position,
  type Standing,
  signalEffect,
  standing,
} from "#engines/odds/odds.ts";
import type { SignalLevel } from "#engines/odds/types.ts";
import type { Entry } from "./field.ts";
import type { Question } from "./question.ts";

export interface Sent {
  readonly entry: Entry;
  readonly level: SignalLevel;
}

export interface ProgramChances {
  readonly interview: Chance;
  readonly match: Chance;
  readonly matchIfRanked: Chance;
}

/** One world's chances of a list: by program, and at each node the chance that nobody on the list accepts. */
interface Sweep {
  readonly interview: Float64Array;
  readonly match: Float64Array;
  /** By part of the list (`partOf`), chance at each node that no program of the part accepts. */
  readonly none: readonly Float64Array[];
}

export interface Parts {
  readonly count: number;
  readonly of: (sent: Sent) => number;
}

const WHOLE: Parts = { count: 1, of: () => 0 };

/** Chances of a list in one world. Each world is worked through once, for all programs together. */
export function sweep(
  asked: Question,
  list: readonly Sent[],
  world: World,
  parts: Parts = WHOLE,
): Sweep {
  const { weights } = asked.nodes;
  const n = weights.length;
  const row = { invite: new Float64Array(n), match: new Float64Array(n) };
  const none = Array.from({ length: parts.count }, () => new Float64Array(n).fill(1));
  const interview = new Float64Array(list.length);
  const match = new Float64Array(list.length);
  const standings = new Map<Candidate, Standing>();
  list.forEach((sent, i) => {
    const { prospect } = sent.entry;
    const stands = standings.get(prospect.candidate) ?? standing(prospect.candidate, world);
    standings.set(prospect.candidate, stands);
    const where = position(prospect, stands, world);
    const invite = where.invite + signalEffect(prospect, sent.level, world);
    fillNodes(prospect, stands, { ...where, invite }, asked.nodes, row);
    const lost = none[parts.of(sent)];
    for (let q = 0; q < n; q++) {
      const p = row.invite[q] ?? 0;
      const m = row.match[q] ?? 0;
      interview[i] = (interview[i] ?? 0) + (weights[q] ?? 0) * p;
      match[i] = (match[i] ?? 0) + (weights[q] ?? 0) * p * m;
      const listed = (m * where.together) / (1 - m + m * where.together);
      if (lost) lost[q] = (lost[q] ?? 1) * (1 - p * listed);
    }
  });
  return { interview, match, none };
}

export interface ListChances {
  readonly programs: readonly ProgramChances[];
  /** Chance of each event named by the caller from the parts' chances of nobody accepting. */
  readonly events: readonly Chance[];
  /** Fifty equally likely values of the first event's chance, lowest first. */
  readonly values: readonly number[];
}

/** As many as people read well as dots (Fernandes et al. 2018). */
const VALUES = 50;

/** At each node, from the chance that each part of the list comes to nothing. */
export type Event = (none: readonly number[]) => number;

export const matchedAtAll: Event = (none) => 1 - none.reduce((product, p) => product * p, 1);

export function listChances(
  asked: Question,
  list: readonly Sent[],
  events: readonly Event[],
  parts: Parts = WHOLE,
): ListChances {
  const point = sweep(asked, list, POINT, parts);
  const drawn = worlds(asked.seed, DRAWS).map((world) => sweep(asked, list, world, parts));
  const given = (s: Sweep, i: number): number => ratio(s.match[i] ?? 0, s.interview[i] ?? 0);
  const spread = (of: (s: Sweep) => number): Chance =>
    chance(of(point), Float64Array.from(drawn, of));
  return {
    programs: list.map((_, i) => ({
      interview: spread((s) => s.interview[i] ?? 0),
      match: spread((s) => s.match[i] ?? 0),
      matchIfRanked: spread((s) => given(s, i)),
    })),
    events: events.map((event) => spread((s) => expected(asked, s, event))),
    values: likelyValues(
      Float64Array.from(drawn, (s) => expected(asked, s, events[0] ?? matchedAtAll)),
      VALUES,
    ),
  };
}

/** Chances of each program by itself at the point estimate, without intervals: cheap enough for all there are. */
export function pointChances(
  asked: Question,
  list: readonly Sent[],
): readonly { readonly interview: number; readonly match: number }[] {
  const { interview, match } = sweep(asked, list, POINT);
  return list.map((_, i) => ({ interview: interview[i] ?? 0, match: match[i] ?? 0 }));
}

/**
 * World by world, the point estimate first: by part of the list, the chance at each node that no program of
 * the part accepts. The same seed gives the same worlds whatever the list.
 */
export const missedByWorld = (
  asked: Question,
  list: readonly Sent[],
  parts: Parts = WHOLE,
): readonly (readonly Float64Array[])[] =>
  [POINT, ...worlds(asked.seed, DRAWS)].map((world) => sweep(asked, list, world, parts).none);

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);

export function expected(asked: Question, { none }: Pick<Sweep, "none">, event: Event): number {
  let sum = 0;
  asked.nodes.weights.forEach((w, q) => {
    sum += w * event(none.map((part) => part[q] ?? 1));
  });
  return sum;
}
