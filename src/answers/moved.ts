/** Every part of the log-odds of one program, each with its source; they add up to what the model uses. */
import type { Term } from "#engines/odds/background.ts";
import { POINT } from "#engines/odds/draws.ts";
import { type Position, position, standing } from "#engines/odds/odds.ts";
import { programSpread } from "#engines/odds/program.ts";
import type { Entry } from "./field.ts";
import { programReason, signalReason, termReason } from "./reasons.ts";
import type { Moved, WhyAnswer } from "./why-types.ts";

export type MovedParts = Pick<WhyAnswer, "interview" | "signals" | "ranked">;

export const movedParts = (entry: Entry): MovedParts => ({
  interview: interviewParts(entry),
  signals: signalParts(entry),
  ranked: rankedParts(entry),
});

/** An invitation without a signal: the base first, then what moves it most. */
function interviewParts(entry: Entry): Moved[] {
  const { candidate, terms } = entry.prospect;
  const { cell } = candidate;
  const base = part("base", "the average applicant of your type, at the average program", {
    effect: cell.alpha,
    se: cell.alphaSe,
    source: cell.sources.interview,
  });
  return [
    base,
    ...bySize([
      { kind: "program", ...programReason(entry), se: 0, said: true },
      unseen(entry),
      ...candidate.terms.map((term) => ofTerm("applicant", term)),
      ...terms.map((term) => ofTerm("tie", term)),
    ]),
  ];
}

/** What sets a program apart and no table shows: it moves nothing and widens the range. */
const unseen = ({ prospect: { candidate, program } }: Entry): Moved => ({
  ...part("program", "what sets this program apart that no table shows", {
    effect: 0,
    se: programSpread(candidate.model, candidate.cell, program.seen),
    source: candidate.cell.sources.interview,
  }),
  said: false,
});

interface Size {
  readonly effect: number;
  readonly se: number;
  readonly source: string;
  readonly year?: number | null;
}

const part = (kind: Moved["kind"], fact: string, { year = null, ...size }: Size): Moved => ({
  kind,
  fact,
  ...size,
  year,
  said: true,
});

const ofTerm = (kind: Moved["kind"], term: Term): Moved => ({
  kind,
  ...termReason(term),
  se: Math.abs(term.se),
  said: term.given !== null,
});

const bySize = (parts: readonly Moved[]): readonly Moved[] =>
  parts.toSorted(
    (a, b) => Math.abs(b.effect) - Math.abs(a.effect) || b.se - a.se || (a.fact < b.fact ? -1 : 1),
  );

function signalParts(entry: Entry): MovedParts["signals"] {
  const at = (level: "silver" | "gold"): Moved => ({
    kind: "signal",
    ...signalReason(entry, level),
    se: entry.prospect.candidate.specialty.signal[level].se,
    said: true,
  });
  return {
    ...(entry.levels.includes("silver") ? { silver: at("silver") } : {}),
    ...(entry.levels.includes("gold") ? { gold: at("gold") } : {}),
  };
}

/** A match given an interview: where the average stands, what carries over, and how often it does not fill. */
function rankedParts({ prospect }: Entry): Moved[] {
  const { candidate } = prospect;
  const { cell, model } = candidate;
  const of = standing(candidate, POINT);
  const where: Position = position(prospect, of, POINT);
  const lead = where.invite - cell.alpha;
  const fill = model.effects["unfilled-at-match"];
  return [
    part("base", "the average applicant of your type, interviewed at the average program", {
      effect: cell.kappa,
      se: cell.kappaSe,
      source: cell.sources.match,
    }),
    part("applicant", "what moved the invitation, carried over to the rank list", {
      effect: of.r * lead,
      se: model.persistence.se * Math.abs(lead),
      source: "prior",
    }),
    part("program", "how often it does not fill, against its specialty", {
      effect: of.fill * prospect.unfilled,
      se: fill.se * Math.abs(prospect.unfilled),
      source: fill.source,
      year: fill.year,
    }),
  ];
}
