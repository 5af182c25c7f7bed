/**
 * Draft to the JSON of a profile (`contracts.md`). What is not a number is passed on as typed: the parser of
 * the profile refuses it by name, in the same words as the command line.
 */
import { type Draft, type FieldName, fieldText, words } from "./draft.ts";

type Json = Record<string, unknown>;

export function draftToProfile(draft: Draft): Json {
  const text = (name: FieldName) => fieldText(draft, name).trim();
  const number = (name: FieldName) => numberOf(text(name));
  return present({
    applicantType: text("applicantType"),
    specialties: specialties(draft),
    step1: exam(draft, "step1Result", "step1Attempts", "step1Score"),
    step2ck: text("step2NotYet") === "yes" ? null : score(draft, "step2", "step2Attempts"),
    step3: exam(draft, "step3Result", "step3Attempts", "step3Score"),
    comlex1: exam(draft, "comlex1Result", "comlex1Attempts"),
    comlex2: score(draft, "comlex2", "comlex2Attempts"),
    graduationYear: number("graduationYear"),
    visa: text("visa") || undefined,
    ecfmg: text("ecfmg") || undefined,
    usClinicalMonths: number("usClinicalMonths"),
    publications: number("publications"),
    abstracts: number("abstracts"),
    presentations: number("presentations"),
    researchExperiences: number("researchExperiences"),
    workExperiences: number("workExperiences"),
    volunteerExperiences: number("volunteerExperiences"),
    homeState: text("homeState").toUpperCase() || undefined,
    homeInstitution: text("homeInstitution") || undefined,
    awayInstitutions: list(draft, "awayInstitutions"),
    geographicPreferences: geography(draft),
    setting: setting(draft),
    value: draft.kept.value,
    statedFacts: draft.kept.statedFacts,
    placedSignals: draft.kept.placedSignals,
    priorTraining: priorTraining(draft),
    include: list(draft, "include"),
    exclude: list(draft, "exclude"),
    signals: text("signals") || undefined,
    budget: budget(draft),
    season: number("season"),
  });
}

/** "2,500" and "$2,500" are 2500; an empty field is not given; anything else stays as typed. */
export function numberOf(text: string): number | string | undefined {
  const digits = text.replaceAll(/[,$\s]/g, "");
  if (digits === "") return text === "" ? undefined : text;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : text;
}

function specialties(draft: Draft): Json[] {
  return (["specialty1", "specialty2", "specialty3"] as const)
    .map((name) => fieldText(draft, name))
    .filter(Boolean)
    .map((specialty, i) => ({ specialty, priority: i + 1 }));
}

function exam(draft: Draft, result: FieldName, attempts: FieldName, points?: FieldName) {
  const value = fieldText(draft, result);
  if (value === "") return undefined;
  if (value === "none") return null;
  return present({
    result: value,
    attempts: numberOf(fieldText(draft, attempts)),
    score: points && numberOf(fieldText(draft, points)),
  });
}

function score(draft: Draft, points: FieldName, attempts: FieldName) {
  const value = numberOf(fieldText(draft, points));
  if (value === undefined) return undefined;
  return present({ score: value, attempts: numberOf(fieldText(draft, attempts)) });
}

/** null is "this section was skipped"; not given at all is something else. */
function geography(draft: Draft): readonly string[] | string | null | undefined {
  const choice = fieldText(draft, "geography");
  if (choice === "") return undefined;
  if (choice === "no-preference") return "no-preference";
  return choice === "chosen" ? words(fieldText(draft, "divisions")) : null;
}

function setting(draft: Draft) {
  const wishes = present({
    university: numberOf(fieldText(draft, "university")),
    community: numberOf(fieldText(draft, "community")),
  });
  return Object.keys(wishes).length > 0 ? wishes : undefined;
}

function priorTraining(draft: Draft) {
  const specialty = fieldText(draft, "priorSpecialty");
  if (specialty === "") return undefined;
  const years = numberOf(fieldText(draft, "priorYears"));
  return present({ specialty, years, status: fieldText(draft, "priorStatus") || "current" });
}

function budget(draft: Draft) {
  const kind = fieldText(draft, "budgetKind");
  if (kind === "kept") return draft.kept.budget;
  const amount = numberOf(fieldText(draft, "budget"));
  if (kind === "none" || amount === undefined) return null;
  return kind === "applications" ? { applications: amount } : { dollars: amount };
}

function list(draft: Draft, name: FieldName): readonly string[] | undefined {
  const items = words(fieldText(draft, name));
  return items.length > 0 ? items : undefined;
}

const present = (json: Json): Json =>
  Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
