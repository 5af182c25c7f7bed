/** What each program decides at every node of the shared shocks, at the point estimate. */
import { oncePer } from "#core/once.ts";
import { POINT } from "#engines/odds/draws.ts";
import type { Nodes } from "#engines/odds/nodes.ts";
import {
  type Candidate,
  fillInvites,
  fillMatches,
  position,
  type Standing,
  seenBy,
  signalEffect,
  standing,
} from "#engines/odds/odds.ts";
import type { SignalLevel } from "#engines/odds/types.ts";
import type { Entry } from "./field.ts";
import type { Question } from "./question.ts";

/** Chance of being invited and matching, at each node, at each level the program has. */
export interface Acceptance {
  readonly none: Float64Array;
  readonly silver?: Float64Array;
  readonly gold?: Float64Array;
}

export type Acceptances = (entry: Entry) => Acceptance;

/** Of one question: each program is worked out once, whoever asks. */
export function acceptances({ nodes }: Question): Acceptances {
  const stands = oncePer((of: Candidate) => standing(of, POINT));
  return oncePer((entry: Entry) => acceptanceOf(entry, stands(entry.prospect.candidate), nodes));
}

function acceptanceOf(entry: Entry, of: Standing, nodes: Nodes): Acceptance {
  const { prospect: at, placed } = entry;
  const levels = new Set([...entry.levels, ...(placed ? [placed] : [])]);
  const seen = seenBy(at.candidate, nodes);
  const where = position(at, of, POINT);
  const ranked = new Float64Array(seen.weights.length);
  const accepted = new Float64Array(seen.weights.length);
  fillMatches(seen, of, where.match, ranked);
  const found = (level: SignalLevel): Float64Array => {
    fillInvites(seen, of, where.invite + signalEffect(at, level, POINT), accepted);
    for (let i = 0; i < accepted.length; i++) accepted[i] = (accepted[i] ?? 0) * (ranked[i] ?? 0);
    const out = new Float64Array(seen.place.length);
    for (let q = 0; q < out.length; q++) out[q] = accepted[seen.place[q] ?? 0] ?? 0;
    return out;
  };
  return Object.assign(
    { none: found("none") },
    ...[...levels].filter((level) => level !== "none").map((level) => ({ [level]: found(level) })),
  );
}
