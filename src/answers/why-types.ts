/** Everything about one program for one applicant, as a document. */
import type { StatedFacts } from "#dossier/profile.ts";
import type { Policies, PolicyName, RuleKind } from "#engines/rules/gates.ts";
import type { ProgramAnswer, StatedFact } from "./catalog-types.ts";
import type { Chance, Excluded, ListAnswer, Reason, VerifyItem } from "./types.ts";

/** The value of a fact; null is not known. */
export type FactValue = StatedFact["value"];

export interface WhyFact extends Omit<StatedFact, "fact"> {
  /** Named as the correction of the same fact. */
  readonly fact: StatedFact["fact"] | "name" | "city" | "state" | "positions" | "unfilled";
  /** What the directory has; it is `value` unless the user stated another. */
  readonly directory: FactValue;
}

export interface GateVerdict {
  readonly gate: string;
  readonly policy: PolicyName;
  /** `preferred`: a preference that is not met, which closes nothing. */
  readonly verdict: "passed" | "failed" | "preferred" | "unknown";
  /** Why it is unknown: nobody published the policy, or the profile does not say; otherwise null. */
  readonly unknown: "not-published" | "not-said" | null;
  /** False where no policy of this kind could stop this applicant. */
  readonly concerns: boolean;
  readonly rule: RuleKind | null;
  readonly asked: Policies[PolicyName] | null;
  readonly source: string | null;
}

/** One part of a log-odds: they add up to the whole. */
export interface Moved extends Reason {
  /** The average applicant at the average program, this program, the applicant, what ties them, a signal. */
  readonly kind: "base" | "program" | "applicant" | "tie" | "signal";
  /** What is not known about the effect: standard error, 0 or more. */
  readonly se: number;
  /** False for what is not said or not seen: it moves nothing and widens the range. */
  readonly said: boolean;
}

export interface LevelChances {
  readonly interview: Chance;
  /** If it were the only application. */
  readonly match: Chance;
  readonly matchIfRanked: Chance;
}

export interface WhyAnswer {
  readonly season: number;
  readonly seed: number;
  readonly catalog: ListAnswer["catalog"];
  /** As the directory has it with the user's corrections: names, tracks, fill history, specialty, place. */
  readonly program: Omit<ProgramAnswer, "catalog" | "facts" | "policies" | "sources">;
  /** What the profile states about it, as it stands there. */
  readonly stated: StatedFacts;
  readonly facts: readonly WhyFact[];
  readonly gates: readonly GateVerdict[];
  /** What keeps it off every list; null where nothing does. */
  readonly excluded: Excluded | null;
  readonly pinned: boolean;
  /** What a match there is worth, 0 to 1: the one counted, whether the user set it, and ours. */
  readonly value: { readonly counted: number; readonly stated: boolean; readonly ours: number };
  /** By signal, also where a gate excludes it; null where there are none, and `noChances` says why. */
  readonly chances: {
    readonly none: LevelChances;
    readonly silver?: LevelChances;
    readonly gold?: LevelChances;
  } | null;
  /** Not a program this profile applies to, or nothing published about such applicants there. */
  readonly noChances: "not-in-profile" | "no-figures" | null;
  /** Log-odds of an invitation without a signal; then what each signal adds. Largest first after the base. */
  readonly interview: readonly Moved[];
  readonly signals: { readonly silver?: Moved; readonly gold?: Moved };
  /** Log-odds of a match given an interview. */
  readonly ranked: readonly Moved[];
  readonly verify: readonly VerifyItem[];
  /** Facts and policies that nobody published and the user did not state. */
  readonly unknown: readonly (WhyFact["fact"] | PolicyName)[];
  readonly sources: Readonly<Record<string, string>>;
}
