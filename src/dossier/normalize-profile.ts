/** A profile with its defaults filled in: what the rest of the program reads. Unknown is null, never zero. */
import { type NormalCorrections, normalCorrections } from "./corrections.ts";
import type { Profile, SignalLevel, Stated, StatedFacts } from "./profile.ts";
import { SEASON } from "./season.ts";

export interface NormalExam {
  readonly score: number;
  /** null is not known. */
  readonly attempts: number | null;
}

export interface NormalStep {
  readonly result: "pass" | "fail";
  readonly attempts: number | null;
  readonly score: number | null;
}

/** A policy with the kind of rule it is; a bare value was a strict one. */
export interface Rule<T> {
  readonly value: T;
  readonly rule: "strict" | "preferred";
}

/** What the user learned about one program; null where nothing was stated. */
export interface NormalStatedFacts extends NormalCorrections {
  readonly minStep1: Rule<number> | null;
  readonly minStep2: Rule<number> | null;
  readonly minComlex2: Rule<number> | null;
  readonly visas: Rule<readonly ("j1" | "h1b")[]> | null;
  readonly maxYearsSinceGraduation: Rule<number> | null;
  readonly maxAttempts: Rule<number> | null;
  readonly minUsClinicalMonths: Rule<number> | null;
  readonly acceptsComlexOnly: Rule<boolean> | null;
  readonly acceptsImg: Rule<boolean> | null;
  readonly ecfmgBeforeApplying: Rule<boolean> | null;
  readonly acceptsSignals: boolean | null;
  readonly imgShare: number | null;
  readonly note: string | null;
}

type Known<Field extends keyof Profile> = Exclude<Profile[Field], undefined>;
/** Fields taken over as they are, with null for what was left out. */
type Plain =
  | "graduationYear"
  | "visa"
  | "ecfmg"
  | "usClinicalMonths"
  | "publications"
  | "abstracts"
  | "presentations"
  | "researchExperiences"
  | "workExperiences"
  | "volunteerExperiences"
  | "homeState"
  | "homeInstitution"
  | "geographicPreferences"
  | "priorTraining"
  | "budget";

export interface NormalProfile extends Readonly<{ [Field in Plain]: Known<Field> | null }> {
  readonly applicantType: Known<"applicantType">;
  /** By priority, first choice first. */
  readonly specialties: readonly { readonly specialty: string; readonly priority: 1 | 2 | 3 }[];
  readonly step1: NormalStep | null;
  /** null is "not yet". */
  readonly step2ck: NormalExam | null;
  readonly step3: NormalStep | null;
  readonly comlex1: NormalStep | null;
  readonly comlex2: NormalExam | null;
  readonly awayInstitutions: readonly string[];
  readonly setting: { readonly university: number; readonly community: number };
  readonly value: ReadonlyMap<string, number>;
  readonly statedFacts: ReadonlyMap<string, NormalStatedFacts>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly signals: "auto" | "off";
  readonly placedSignals: ReadonlyMap<string, SignalLevel>;
  readonly season: number;
}

/** Fills the defaults in. The profile must be one that `parseProfile` let through. */
export function normalizeProfile(profile: Profile): NormalProfile {
  return {
    ...plainFields(profile),
    applicantType: profile.applicantType,
    specialties: byPriority(profile.specialties),
    step1: step(profile.step1),
    step2ck: exam(profile.step2ck),
    step3: step(profile.step3),
    comlex1: step(profile.comlex1),
    comlex2: exam(profile.comlex2),
    awayInstitutions: once(profile.awayInstitutions),
    geographicPreferences: preferences(profile.geographicPreferences),
    setting: { university: 1, community: 1, ...profile.setting },
    value: new Map(Object.entries(profile.value ?? {})),
    statedFacts: statedFacts(profile.statedFacts),
    include: once(profile.include),
    exclude: once(profile.exclude),
    signals: profile.signals ?? "auto",
    placedSignals: new Map(Object.entries(profile.placedSignals ?? {})),
    season: profile.season ?? SEASON.default,
  };
}

const plainFields = (profile: Profile): Pick<NormalProfile, Plain> => ({
  graduationYear: profile.graduationYear ?? null,
  visa: profile.visa ?? null,
  ecfmg: profile.ecfmg ?? null,
  usClinicalMonths: profile.usClinicalMonths ?? null,
  publications: profile.publications ?? null,
  abstracts: profile.abstracts ?? null,
  presentations: profile.presentations ?? null,
  researchExperiences: profile.researchExperiences ?? null,
  workExperiences: profile.workExperiences ?? null,
  volunteerExperiences: profile.volunteerExperiences ?? null,
  homeState: profile.homeState ?? null,
  homeInstitution: profile.homeInstitution ?? null,
  geographicPreferences: profile.geographicPreferences ?? null,
  priorTraining: profile.priorTraining ?? null,
  budget: profile.budget ?? null,
});

const PRIORITIES = [1, 2, 3] as const;

/** Specialties without a priority take the lowest free ones, in the order they were given. */
function byPriority(specialties: Profile["specialties"]): NormalProfile["specialties"] {
  const taken = new Set(specialties.map((each) => each.priority));
  const free = PRIORITIES.filter((priority) => !taken.has(priority));
  return specialties
    .map(({ specialty, priority }) => ({
      specialty,
      priority: PRIORITIES.find((each) => each === priority) ?? free.shift() ?? 3,
    }))
    .sort((a, b) => a.priority - b.priority);
}

interface AnyResult {
  readonly result: "pass" | "fail";
  readonly attempts?: number;
  readonly score?: number;
}

const step = (given: AnyResult | null | undefined): NormalStep | null =>
  given
    ? { result: given.result, attempts: given.attempts ?? null, score: given.score ?? null }
    : null;

const exam = (given: Profile["step2ck"]): NormalExam | null =>
  given ? { score: given.score, attempts: given.attempts ?? null } : null;

const once = (items: readonly string[] = []): readonly string[] => [...new Set(items)];

/** An empty list says the same as a section skipped. */
const preferences = (
  given: Profile["geographicPreferences"],
): NormalProfile["geographicPreferences"] => (given && given.length > 0 ? given : null);

const statedFacts = (given: Profile["statedFacts"] = {}): NormalProfile["statedFacts"] =>
  new Map(Object.entries(given).map(([id, facts]) => [id, normalFacts(facts)]));

const normalFacts = (facts: StatedFacts): NormalStatedFacts => ({
  minStep1: rule(facts.minStep1),
  minStep2: rule(facts.minStep2),
  minComlex2: rule(facts.minComlex2),
  visas: rule(facts.visas),
  maxYearsSinceGraduation: rule(facts.maxYearsSinceGraduation),
  maxAttempts: rule(facts.maxAttempts),
  minUsClinicalMonths: rule(facts.minUsClinicalMonths),
  acceptsComlexOnly: rule(facts.acceptsComlexOnly),
  acceptsImg: rule(facts.acceptsImg),
  ecfmgBeforeApplying: rule(facts.ecfmgBeforeApplying),
  acceptsSignals: facts.acceptsSignals ?? null,
  imgShare: facts.imgShare ?? null,
  note: facts.note ?? null,
  ...normalCorrections(facts),
});

function rule<T extends number | boolean | readonly string[]>(
  stated: Stated<T> | undefined,
): Rule<T> | null {
  if (stated === undefined) return null;
  return isRule(stated) ? stated : { value: stated, rule: "strict" };
}

const isRule = <T extends number | boolean | readonly string[]>(
  stated: Stated<T>,
): stated is Rule<T> => typeof stated === "object" && "rule" in stated;
