/** The applicant as they describe themselves (`contracts.md`). Race, sex and age do not exist here. */

import type { Corrections } from "./corrections.ts";

export type ApplicantType =
  | "us-md-senior"
  | "us-do-senior"
  | "us-img"
  | "non-us-img"
  | "us-md-graduate"
  | "us-do-graduate";

export type VisaNeed = "none" | "j1" | "h1b" | "j1-or-h1b";
export type EcfmgStatus = "certified" | "in-progress" | "not-started";

/** A policy the user learned about a program; a bare value is a strict rule. */
export type Stated<T> = T | { readonly value: T; readonly rule: "strict" | "preferred" };

export interface StatedFacts extends Corrections {
  readonly minStep1?: Stated<number>;
  readonly minStep2?: Stated<number>;
  readonly minComlex2?: Stated<number>;
  /** Visas the program sponsors; an empty list means it sponsors none. */
  readonly visas?: Stated<readonly ("j1" | "h1b")[]>;
  readonly maxYearsSinceGraduation?: Stated<number>;
  /** Highest number of attempts accepted at any step. */
  readonly maxAttempts?: Stated<number>;
  readonly minUsClinicalMonths?: Stated<number>;
  readonly acceptsComlexOnly?: Stated<boolean>;
  readonly acceptsImg?: Stated<boolean>;
  readonly ecfmgBeforeApplying?: Stated<boolean>;
  readonly acceptsSignals?: boolean;
  /** International graduates among its residents, 0 to 1. Shown; it moves no chance. */
  readonly imgShare?: number;
  readonly note?: string;
}

export interface ExamResult {
  readonly score: number;
  readonly attempts?: number;
}

export type SignalLevel = "none" | "silver" | "gold";

export interface Profile {
  readonly applicantType: ApplicantType;
  readonly specialties: readonly { readonly specialty: string; readonly priority?: number }[];
  readonly step1?: {
    readonly result: "pass" | "fail";
    readonly attempts?: number;
    readonly score?: number;
  } | null;
  /** null is "not yet". */
  readonly step2ck?: ExamResult | null;
  readonly step3?: {
    readonly result: "pass" | "fail";
    readonly attempts?: number;
    readonly score?: number;
  } | null;
  readonly comlex1?: { readonly result: "pass" | "fail"; readonly attempts?: number } | null;
  readonly comlex2?: ExamResult | null;
  readonly graduationYear?: number | null;
  readonly visa?: VisaNeed | null;
  readonly ecfmg?: EcfmgStatus | null;
  readonly usClinicalMonths?: number | null;
  readonly publications?: number | null;
  readonly abstracts?: number | null;
  readonly presentations?: number | null;
  readonly researchExperiences?: number | null;
  readonly workExperiences?: number | null;
  readonly volunteerExperiences?: number | null;
  /** Two-letter state. */
  readonly homeState?: string | null;
  /** The publisher's four-digit institution code. */
  readonly homeInstitution?: string | null;
  readonly awayInstitutions?: readonly string[];
  readonly geographicPreferences?: readonly string[] | "no-preference" | null;
  /** How much each setting is wanted, 0 to 1; a setting left out counts 1. */
  readonly setting?: { readonly university?: number; readonly community?: number } | null;
  readonly value?: Readonly<Record<string, number>>;
  readonly statedFacts?: Readonly<Record<string, StatedFacts>>;
  readonly priorTraining?: {
    readonly specialty: string;
    readonly years: number;
    readonly status: "current" | "completed" | "left";
  } | null;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** "off": none is placed but those of `placedSignals`. */
  readonly signals?: "auto" | "off";
  /** Programs on the list that carry exactly this signal, by id; the rest of the allowance is placed for you. */
  readonly placedSignals?: Readonly<Record<string, SignalLevel>>;
  readonly budget?:
    | { readonly dollars: number }
    | { readonly applications: number | Readonly<Record<string, number>> }
    | null;
  readonly season?: number;
}
