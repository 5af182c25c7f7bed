/** The facts that moved the chance of an invitation most, in words; log-odds against the pool of the type. */
import type { Term } from "#engines/odds/background.ts";
import { POINT } from "#engines/odds/draws.ts";
import { type Prospect, signalEffect } from "#engines/odds/odds.ts";
import type { SignalLevel } from "#engines/odds/types.ts";
import type { Entry } from "./field.ts";
import type { Reason } from "./types.ts";

/** Smaller than this moves a chance of one half by less than half a point. */
const LEAST = 0.02;

/** The three that moved it most, largest first. */
export function reasonsFor(entry: Entry, level: SignalLevel): Reason[] {
  const { prospect } = entry;
  const all = [
    programReason(entry),
    ...(level === "none" ? [] : [signalReason(entry, level)]),
    ...[...prospect.candidate.terms, ...prospect.terms].map(termReason),
  ];
  return all
    .filter((r) => Math.abs(r.effect) >= LEAST)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.fact < b.fact ? -1 : 1))
    .slice(0, 3);
}

export function programReason({ prospect, program }: Entry): Reason {
  const { quota } = prospect.program;
  const setting = program.institution.setting?.value;
  const what = [
    setting ? `${setting} program` : "setting unknown",
    plural(quota, "position"),
    fillWords(prospect),
    `who trains at such programs in ${prospect.program.state}`,
  ];
  const source = "nrmp-state-2025";
  return { fact: what.join(", "), effect: prospect.openness, source, year: 2025 };
}

function fillWords({ program }: Prospect): string {
  const { unfilledYears, yearsListed } = program;
  if (yearsListed < 3) return `listed for ${plural(yearsListed, "year")} only`;
  return unfilledYears === 0
    ? `filled in all ${yearsListed} listed years`
    : `left positions open in ${unfilledYears} of ${yearsListed} listed years`;
}

export function signalReason(
  { prospect: at, levels }: Entry,
  level: Exclude<SignalLevel, "none">,
): Reason {
  const { source, year } = at.candidate.specialty.signal[level];
  const fact = levels.includes("silver") ? `${level} signal sent here` : "signal sent here";
  return { fact, effect: signalEffect(at, level, POINT), source, year };
}

const plural = (n: number | string, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

const WORDS: Readonly<Record<Term["name"], (given: number | string) => string>> = {
  score: (given) => `Step 2 CK ${given}`,
  "aligned-division": (given) =>
    given === "elsewhere" || given === "skipped"
      ? "no geographic preference shown to this program"
      : `you chose its division (${given})`,
  "no-preference": () => "no division preference, shown to every program",
  "in-state": (given) =>
    given === "elsewhere" ? "not your home state" : `your home state (${given})`,
  "home-or-away": () => "you study or rotated there",
  "visa-j1": (given) => (given === "none" ? "no visa needed" : "visa needed"),
  "visa-h1b-extra": () => "H-1B only, and no filing for residents known here",
  "step1-extra-attempt": (given) => `Step 1 in ${plural(given, "attempt")}`,
  "step2-extra-attempt": (given) => `Step 2 CK in ${plural(given, "attempt")}`,
  "step1-failed": () => "Step 1 not passed",
  "years-since-graduation": (given) => `${plural(given, "year")} since graduation`,
  "us-clinical-month": (given) => `${plural(given, "month")} of US clinical experience`,
  "ecfmg-in-progress": () => "ECFMG certification in progress",
  "ecfmg-not-started": () => "ECFMG certification not started",
  "step3-passed": () => "Step 3 passed",
  publication: (given) => plural(given, "publication"),
  abstract: (given) => plural(given, "abstract"),
  presentation: (given) => plural(given, "presentation"),
  "research-experience": (given) => plural(given, "research experience"),
  "unfilled-at-match": () => "how often it did not fill",
};

export const termReason = ({ name, effect, source, year, given }: Term): Reason => ({
  fact: given === null ? `${UNSAID[name]}: not said` : WORDS[name](given),
  effect,
  source,
  year,
});

/** What a field is called where the profile does not say it. */
const UNSAID: Readonly<Record<Term["name"], string>> = {
  score: "Step 2 CK score",
  "aligned-division": "geographic preferences",
  "no-preference": "geographic preferences",
  "in-state": "home state",
  "home-or-away": "home and away institutions",
  "visa-j1": "visa need",
  "visa-h1b-extra": "visa need",
  "step1-extra-attempt": "Step 1 attempts",
  "step2-extra-attempt": "Step 2 CK attempts",
  "step1-failed": "Step 1 result",
  "years-since-graduation": "graduation year",
  "us-clinical-month": "US clinical experience",
  "ecfmg-in-progress": "ECFMG status",
  "ecfmg-not-started": "ECFMG status",
  "step3-passed": "Step 3",
  publication: "publications",
  abstract: "abstracts",
  presentation: "presentations",
  "research-experience": "research experiences",
  "unfilled-at-match": "how often it did not fill",
};
