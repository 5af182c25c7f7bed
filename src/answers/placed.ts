/**
 * Signals the user placed by hand. Such a program is on the list and carries exactly that signal, which
 * counts against its specialty's allowance; the rest is placed for them, or not where signals are off. A
 * level its specialty does not have, and one more than there are, are mistakes: no list could be sent. A
 * program that the user left out, or that a rule they stated excludes, stays out, and its signal is free.
 */
import type { Problem } from "#core/result.ts";
import { problem } from "#dossier/problems.ts";
import type { SignalLevel } from "#engines/odds/types.ts";
import type { Entry } from "./field.ts";
import type { Question } from "./question.ts";
import { poolOf, schemeSignals } from "./signals.ts";
import type { Warning } from "./types.ts";

interface Placed {
  readonly id: string;
  readonly level: SignalLevel;
  readonly entry: Entry;
}

/** Problems point at the program; `entries` are all programs that may be on the list. */
export function placedProblems(asked: Question, entries: readonly Entry[]): readonly Problem[] {
  const placed = placedOnes(asked, entries).filter(({ level }) => level !== "none");
  const missing = placed.filter((one) => !hasLevel(asked, one));
  return [
    ...missing.map((one) => noSuchSignal(asked, one)),
    ...placed.filter((one) => !missing.includes(one)).flatMap(tooMany(asked)),
  ];
}

function placedOnes({ profile }: Question, entries: readonly Entry[]): readonly Placed[] {
  const byId = new Map(entries.map((entry) => [entry.program.id, entry]));
  return [...profile.placedSignals].flatMap(([id, level]) => {
    const entry = byId.get(id);
    return entry ? [{ id, level, entry }] : [];
  });
}

const takesNone = ({ profile }: Question, id: string): boolean =>
  profile.statedFacts.get(id)?.acceptsSignals === false;

const hasLevel = (asked: Question, { id, level, entry }: Placed): boolean =>
  !takesNone(asked, id) && level !== "none" && schemeSignals(asked, entry.specialty)[level] > 0;

function noSuchSignal(asked: Question, { id, level, entry }: Placed): Problem {
  const { name } = entry.specialty;
  const { gold, silver } = schemeSignals(asked, entry.specialty);
  const levels = ["none", ...(silver > 0 ? ["silver"] : []), ...(gold > 0 ? ["gold"] : [])];
  const accepted = takesNone(asked, id)
    ? "none: you stated that this program takes no signals"
    : `${levels.join(" or ")}: the signals of ${name} in ${asked.profile.season}`;
  return problem("no-such-signal", ["placedSignals", id], { found: `"${level}"`, accepted });
}

/** In the order they were placed, those beyond the allowance. */
function tooMany(asked: Question): (one: Placed) => Problem[] {
  const counts = new Map<string, number>();
  return ({ id, level, entry }) => {
    const pool = poolOf(asked, entry.specialty);
    const key = `${pool.slug} ${level}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const most = level === "none" ? count : schemeSignals(asked, pool)[level];
    if (count <= most) return [];
    const found = `"${level}" for ${count} programs`;
    const accepted = `at most ${most} ${level} in ${pool.name} in ${asked.profile.season}`;
    return [problem("too-many-signals", ["placedSignals", id], { found, accepted })];
  };
}

/** Programs whose signal was placed and that are not on the list. */
export function placedWarnings({ profile }: Question, entries: readonly Entry[]): Warning[] {
  const met = new Set(entries.map((entry) => entry.program.id));
  const lost = [...profile.placedSignals.keys()].filter((id) => !met.has(id));
  if (lost.length === 0) return [];
  const named = lost.slice(0, 5).join(", ");
  const more = lost.length > 5 ? ` and ${lost.length - 5} more` : "";
  const text = `Not on the list though you placed its signal: ${named}${more}. It is of another specialty, you left it out, or a rule you stated excludes it. Its signal counts as not sent.`;
  return [{ code: "placed-not-met", text }];
}
