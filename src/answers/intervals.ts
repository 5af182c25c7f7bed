/** What the answer would be in every world of parameters: intervals of a list and of each program on it. */
import { type Chance, chance, likelyValues } from "#core/chance.ts";
import { exp } from "#core/numeric.ts";
import { onceFor } from "#core/once.ts";
import { DRAWS, POINT, type World, worlds } from "#engines/odds/draws.ts";
import type { Nodes } from "#engines/odds/nodes.ts";
import {
  type Candidate,
  type OddsAgainst,
  oddsAgainst,
  position,
  type Standing,
  seenBy,
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

export interface Parts {
  readonly count: number;
  readonly of: (sent: Sent) => number;
}

const WHOLE: Parts = { count: 1, of: () => 0 };

export interface ListChances {
  readonly programs: readonly ProgramChances[];
  /** Chance of each event named by the caller from the parts' chances of nobody accepting. */
  readonly events: readonly Chance[];
  /** Fifty equally likely values of the first event's chance, lowest first. */
  readonly values: readonly number[];
}

/** As many as people read well as dots (Fernandes et al. 2018). */
export const VALUES = 50;

/** At each node, from the chance that each part of the list comes to nothing. */
export type Event = (none: readonly number[]) => number;

export const matchedAtAll: Event = (none) => 1 - none.reduce((product, p) => product * p, 1);

/** One world: the chance that no program of a part and a specialty accepts, as that specialty sees the nodes. */
interface Lane {
  readonly world: World;
  /** At [part slots + slot]; null until a program of that part and specialty is met. */
  readonly none: (Float64Array | null)[];
}

/** The point estimate and every world, with the rows that all programs share. */
interface Sweep {
  readonly nodes: Nodes;
  readonly parts: Parts;
  readonly lanes: readonly Lane[];
  /** Of one program, by lane. */
  readonly interviews: Float64Array;
  readonly matches: Float64Array;
  readonly given: Float64Array;
}

export function listChances(
  asked: Question,
  list: readonly Sent[],
  events: readonly Event[],
  parts: Parts = WHOLE,
): ListChances {
  const sweep = newSweep(asked, parts, [POINT, ...worlds(asked.seed, DRAWS)]);
  const programs = sweepAll(sweep, list, () => ({
    interview: spread(sweep.interviews),
    match: spread(sweep.matches),
    matchIfRanked: spread(sweep.given),
  }));
  const found = eventsByLane(sweep, [...events, ...(events.length === 0 ? [matchedAtAll] : [])]);
  const [first = new Float64Array()] = found;
  return {
    programs,
    events: found.slice(0, events.length).map(spread),
    values: likelyValues(first.subarray(1), VALUES),
  };
}

/** Chances of each program by itself at the point estimate, without intervals: cheap enough for all there are. */
export function pointChances(
  asked: Question,
  list: readonly Sent[],
): readonly { readonly interview: number; readonly match: number }[] {
  const sweep = newSweep(asked, WHOLE, [POINT]);
  return sweepAll(sweep, list, () => ({
    interview: sweep.interviews[0] ?? 0,
    match: sweep.matches[0] ?? 0,
  }));
}

/**
 * World by world, the point estimate first: by part of the list, the chance at each node that no program of
 * the part accepts. The same seed gives the same worlds whatever the list.
 */
export function missedByWorld(
  asked: Question,
  list: readonly Sent[],
  parts: Parts = WHOLE,
): readonly (readonly Float64Array[])[] {
  const sweep = newSweep(asked, parts, [POINT, ...worlds(asked.seed, DRAWS)]);
  sweepAll(sweep, list, () => null);
  const { weights } = sweep.nodes;
  return sweep.lanes.map((lane) =>
    Array.from({ length: parts.count }, (_, part) =>
      weights.map((_, q) => noneAt(sweep, lane, part, q)),
    ),
  );
}

function newSweep({ nodes }: Question, parts: Parts, drawn: readonly World[]): Sweep {
  const lanes = drawn.map((world) => ({
    world,
    none: Array.from({ length: parts.count * nodes.seen.length }, () => null),
  }));
  const byLane = () => new Float64Array(lanes.length);
  return { nodes, parts, lanes, interviews: byLane(), matches: byLane(), given: byLane() };
}

/** Every program in every world; `read` is called while the rows by lane are those of the program. */
function sweepAll<T>(sweep: Sweep, list: readonly Sent[], read: () => T): T[] {
  const stances = onceFor((of: Candidate) => {
    const seen = seenBy(of, sweep.nodes);
    return sweep.lanes.map(({ world }): Stance => {
      const stands = standing(of, world);
      return { of: stands, against: oddsAgainst(stands, seen) };
    });
  });
  return list.map((sent) => {
    meetInEach(sweep, sent, stances(sent.entry.prospect.candidate));
    return read();
  });
}

/** The candidate in one world. */
interface Stance {
  readonly of: Standing;
  readonly against: OddsAgainst;
}

function meetInEach(sweep: Sweep, sent: Sent, stances: readonly Stance[]): void {
  const { prospect } = sent.entry;
  const { weights } = seenBy(prospect.candidate, sweep.nodes);
  const row = sweep.parts.of(sent) * sweep.nodes.seen.length + prospect.candidate.slot;
  sweep.lanes.forEach(({ world, none }, d) => {
    const stance = stances[d];
    if (!stance) return;
    none[row] ??= new Float64Array(weights.length).fill(1);
    meet(sweep, { sent, weights, stance, world, d, lost: none[row] });
  });
}

interface Meeting {
  readonly sent: Sent;
  readonly weights: Float64Array;
  readonly stance: Stance;
  readonly world: World;
  readonly d: number;
  readonly lost: Float64Array;
}

/** One program in one world: its own chances, and what it leaves of nobody accepting. */
function meet(sweep: Sweep, { sent, weights, stance, world, d, lost }: Meeting): void {
  const { of, against } = stance;
  const at = sent.entry.prospect;
  const where = position(at, of, world);
  const invited = exp(-(where.invite + signalEffect(at, sent.level, world)));
  const ranked = exp(-where.match);
  let interview = 0;
  let match = 0;
  for (let q = 0; q < weights.length; q++) {
    const w = weights[q] ?? 0;
    const p = 1 / (1 + invited * (against.invite[q] ?? 0));
    const odds = ranked * (against.match[q] ?? 0);
    interview += w * p;
    match += (w * p) / (1 + odds);
    lost[q] = (lost[q] ?? 1) * (1 - (p * where.together) / (odds + where.together));
  }
  sweep.interviews[d] = interview;
  sweep.matches[d] = match;
  sweep.given[d] = interview === 0 ? 0 : match / interview;
}

/** The point estimate stands first. */
const spread = (byLane: Float64Array): Chance => chance(byLane[0] ?? 0, byLane.subarray(1));

function eventsByLane(sweep: Sweep, events: readonly Event[]): Float64Array[] {
  const { nodes, parts, lanes } = sweep;
  const found = events.map(() => new Float64Array(lanes.length));
  const none = new Array<number>(parts.count).fill(1);
  lanes.forEach((lane, d) => {
    for (let q = 0; q < nodes.weights.length; q++) {
      for (let part = 0; part < parts.count; part++) none[part] = noneAt(sweep, lane, part, q);
      events.forEach((event, e) => {
        const row = found[e];
        if (row) row[d] = (row[d] ?? 0) + (nodes.weights[q] ?? 0) * event(none);
      });
    }
  });
  return found;
}

/** The chance at node q that no program of the part accepts, over all specialties. */
function noneAt({ nodes }: Sweep, { none }: Lane, part: number, q: number): number {
  const slots = nodes.seen.length;
  let product = 1;
  for (let slot = 0; slot < slots; slot++) {
    const row = none[part * slots + slot];
    if (row) product *= row[nodes.seen[slot]?.place[q] ?? 0] ?? 1;
  }
  return product;
}
