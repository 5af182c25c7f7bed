/** What each program decides at every node of the shared shocks, at the point estimate. */
import { onceFor } from "#core/once.ts";
import { POINT } from "#engines/odds/draws.ts";
import type { SeenNodes } from "#engines/odds/nodes.ts";
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

/** A specialty's candidate at the point estimate, with room to work in. */
interface Stance {
  readonly of: Standing;
  readonly seen: SeenNodes;
  readonly ranked: Float64Array;
  readonly accepted: Float64Array;
}

/** Of one question: each program is worked out once, whoever asks. */
export function acceptances({ nodes }: Question): Acceptances {
  const stances = onceFor((candidate: Candidate): Stance => {
    const of = standing(candidate, POINT);
    const seen = seenBy(candidate, nodes);
    const row = () => new Float64Array(seen.weights.length);
    return { of, seen, ranked: row(), accepted: row() };
  });
  const rows = rowsOf(nodes.weights.length);
  return onceFor((entry: Entry) => acceptanceOf(entry, stances(entry.prospect.candidate), rows));
}

/** Rows of one length cut from a few large arrays: thousands of small ones take longer to make than to fill. */
function rowsOf(length: number): () => Float64Array {
  const held = 512;
  let block = new Float64Array(0);
  let used = 0;
  return () => {
    if (used + length > block.length) {
      block = new Float64Array(held * length);
      used = 0;
    }
    used += length;
    return block.subarray(used - length, used);
  };
}

function acceptanceOf(entry: Entry, stance: Stance, newRow: () => Float64Array): Acceptance {
  const { prospect: at, placed } = entry;
  const { of, seen, ranked, accepted } = stance;
  const where = position(at, of, POINT);
  fillMatches(seen, of, where.match, ranked);
  const found = (level: SignalLevel): Float64Array => {
    fillInvites(seen, of, where.invite + signalEffect(at, level, POINT), accepted);
    for (let i = 0; i < accepted.length; i++) accepted[i] = (accepted[i] ?? 0) * (ranked[i] ?? 0);
    const out = newRow();
    for (let q = 0; q < out.length; q++) out[q] = accepted[seen.place[q] ?? 0] ?? 0;
    return out;
  };
  const has = (level: SignalLevel): boolean => placed === level || entry.levels.includes(level);
  return {
    none: found("none"),
    ...(has("silver") ? { silver: found("silver") } : {}),
    ...(has("gold") ? { gold: found("gold") } : {}),
  };
}
