/** Made-up numbers for the pictures, in the shapes of the answers. No program in them is real. */
import type { Against } from "#answers/compare-types.ts";
import type { Chance, Reason } from "#answers/types.ts";
import { logistic, logit, normalQuantile } from "#core/numeric.ts";
import type { LevelChance } from "../charts/worth-scale.ts";
import type { YearPositions } from "../messages/charts.ts";

export interface ExampleChance {
  readonly chance: Chance;
  readonly values: readonly number[];
}

const Z80 = 1.2816;

/** A chance whose log-odds are normal, with fifty of its values: the form that the answers give. */
export function exampleChance(estimate: number, spread: number): ExampleChance {
  const at = (z: number) => logistic(logit(estimate) + spread * z);
  return {
    chance: { estimate, low: at(-Z80), high: at(Z80) },
    values: Array.from({ length: 50 }, (_, i) => at(normalQuantile((i + 0.5) / 50))),
  };
}

/** The chance of the example answer. */
export const wide = exampleChance(0.71, 0.54);
export const narrow = exampleChance(0.71, 0.12);
export const small = exampleChance(0.004, 0.9);
export const large = exampleChance(0.93, 0.5);

const years = (offered: readonly (number | null)[], filled: readonly (number | null)[]) =>
  offered.map((n, i): YearPositions => ({ year: 2016 + i, offered: n, filled: filled[i] ?? null }));

export const histories = {
  steady: years([10, 10, 12, 12, 12], [10, 10, 12, 12, 12]),
  open: years([8, 8, 10, 10, 10], [8, 5, 10, 8, 10]),
  gaps: years([null, null, 4, 4, 6], [null, null, 1, 4, 6]),
  unknown: years([6, 6, 6, 6, 6], [6, null, 6, 5, 6]),
  large: years([126, 128, 130, 131, 132], [126, 128, 130, 131, 132]),
  none: years([null, null, null, null, null], []),
};

type Compared = Pick<Against, "matchChance" | "verdict">;

export const differences = {
  more: { matchChance: { estimate: 0.042, low: 0.011, high: 0.074 }, verdict: "better" },
  fewer: { matchChance: { estimate: -0.061, low: -0.11, high: -0.018 }, verdict: "worse" },
  unclear: { matchChance: { estimate: 0.012, low: -0.021, high: 0.043 }, verdict: "cannot-tell" },
  same: { matchChance: { estimate: 0, low: 0, high: 0 }, verdict: "same" },
} satisfies Record<string, Compared>;

export const reasons: readonly (Reason & { readonly se?: number })[] = [
  {
    fact: "community program, 12 positions, left positions open in 2 of 5 listed years",
    effect: 1.24,
    source: "state-2025",
    year: 2025,
  },
  { fact: "gold signal sent here", effect: 0.92, se: 0.25, source: "signals", year: 2024 },
  { fact: "visa needed", effect: -0.35, se: 0.15, source: "prior", year: null },
  { fact: "4 years since graduation", effect: -0.32, source: "prior", year: null },
  { fact: "2 publications", effect: 0.03, source: "outcomes", year: 2026 },
];

export const longReasons: readonly Reason[] = [
  {
    fact: "university-affiliated program, 4 positions, listed for 2 years only, who trains at such programs in PA",
    effect: 2.6,
    source: "state-2025",
    year: 2025,
  },
  { fact: "Step 2 CK in 3 attempts", effect: -2.2, source: "prior", year: null },
];

export const reasonSources: Readonly<Record<string, string>> = {
  "state-2025": "Positions filled by state, specialty and applicant type",
  signals: "Interview rates by program, averaged over programs",
  prior: "Our prior: no published table settles it",
  outcomes: "Outcomes of non-US graduates",
};

const levels = (none: number, silver: number, gold: number): readonly LevelChance[] => [
  { level: "none", matchChance: none },
  { level: "silver", matchChance: silver },
  { level: "gold", matchChance: gold },
];

export const worth = {
  much: levels(0.69, 0.7, 0.72),
  little: levels(0.7, 0.702, 0.704),
  nothing: levels(0.7, 0.7, 0.7),
  oneTier: levels(0.69, 0.69, 0.705).filter(({ level }) => level !== "silver"),
};
