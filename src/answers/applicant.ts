/** The profile as the odds model and the gates read it. Years are counted to July of the season. */
import type { NormalProfile, NormalStatedFacts } from "#dossier/normalize-profile.ts";
import { isImg } from "#engines/odds/background.ts";
import type { Applicant } from "#engines/odds/types.ts";
import type { GateApplicant, KnownPolicies, Policy } from "#engines/rules/gates.ts";

const said = <T>(value: T | null): T | undefined => value ?? undefined;

/** A senior graduates in the season's own year; training starts that July. */
export const yearsSinceGraduation = (profile: NormalProfile): number | undefined => {
  if (profile.graduationYear === null)
    return profile.applicantType.endsWith("-senior") ? 0 : undefined;
  return Math.max(0, profile.season - profile.graduationYear);
};

const most = (...attempts: readonly (number | null | undefined)[]): number | undefined => {
  const known = attempts.filter((a) => typeof a === "number");
  return known.length === 0 ? undefined : Math.max(...known);
};

/** Level 1 stands beside Step 1: failing either is seen by every program; undefined when neither is said. */
const failed = ({ step1, comlex1 }: NormalProfile): boolean | undefined =>
  step1 || comlex1 ? step1?.result === "fail" || comlex1?.result === "fail" : undefined;

/** `skipped` tells a section left out on purpose (null) from one that was not said. */
export function applicantOf(profile: NormalProfile, skipped: boolean): Applicant {
  const { homeInstitution } = profile;
  return {
    type: profile.applicantType,
    score: profile.step2ck?.score ?? null,
    step1Attempts: most(profile.step1?.attempts, profile.comlex1?.attempts),
    step1Failed: failed(profile),
    step2Attempts: most(profile.step2ck?.attempts, profile.comlex2?.attempts),
    yearsSinceGraduation: yearsSinceGraduation(profile),
    visa: said(profile.visa) ?? (isImg(profile.applicantType) ? undefined : "none"),
    ecfmg: said(profile.ecfmg),
    step3Passed: profile.step3 ? profile.step3.result === "pass" : undefined,
    usClinicalMonths: said(profile.usClinicalMonths),
    publications: said(profile.publications),
    abstracts: said(profile.abstracts),
    presentations: said(profile.presentations),
    researchExperiences: said(profile.researchExperiences),
    homeState: said(profile.homeState),
    knownAt: homeInstitution
      ? [homeInstitution, ...profile.awayInstitutions]
      : profile.awayInstitutions,
    divisions: profile.geographicPreferences ?? (skipped ? null : undefined),
  };
}

export function gateApplicantOf(profile: NormalProfile): GateApplicant {
  const img = isImg(profile.applicantType);
  return {
    img,
    osteopathic: profile.applicantType.startsWith("us-do"),
    step1: profile.step1?.score,
    step2: profile.step2ck?.score ?? null,
    comlex2: profile.comlex2?.score,
    attempts: most(
      profile.step1?.attempts,
      profile.step2ck?.attempts,
      profile.step3?.attempts,
      profile.comlex1?.attempts,
      profile.comlex2?.attempts,
    ),
    visa: said(profile.visa) ?? (img ? undefined : "none"),
    yearsSinceGraduation: yearsSinceGraduation(profile),
    usClinicalMonths: said(profile.usClinicalMonths),
    ecfmgCertified: profile.ecfmg === null ? undefined : profile.ecfmg === "certified",
  };
}

const stated = <T>(
  rule: { value: T; rule: "strict" | "preferred" } | null,
): Policy<T> | undefined => (rule ? { ...rule, source: "user" } : undefined);

/** What holds on the user's word alone. */
const own = <T>(value: T): Policy<T> => ({ value, rule: "user", source: "user" });

/** The policies the user stated; the built-in directory has none. */
export function policiesOf(facts: NormalStatedFacts | undefined): KnownPolicies {
  if (!facts) return {};
  const all = {
    open: facts.open === null ? undefined : own(facts.open),
    minStep1: stated(facts.minStep1),
    minStep2: stated(facts.minStep2),
    minComlex2: stated(facts.minComlex2),
    visas: stated<readonly string[]>(facts.visas),
    maxYearsSinceGraduation: stated(facts.maxYearsSinceGraduation),
    maxAttempts: stated(facts.maxAttempts),
    minUsClinicalMonths: stated(facts.minUsClinicalMonths),
    acceptsComlexOnly: stated(facts.acceptsComlexOnly),
    acceptsImg: stated(facts.acceptsImg),
    ecfmgBeforeApplying: stated(facts.ecfmgBeforeApplying),
  };
  return Object.fromEntries(Object.entries(all).filter(([, policy]) => policy !== undefined));
}
