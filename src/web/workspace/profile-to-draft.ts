/** An imported profile as the form shows it; the other direction of `draft-to-profile.ts`. */
import type { Profile } from "#dossier/profile.ts";
import { type Draft, defaultDraft, type FieldName, isFieldName, type KeptParts } from "./draft.ts";

type Fields = Partial<Record<FieldName, string>>;

const { season: ourSeason = "" } = defaultDraft.fields;
const seasonOfOurs: Fields = { season: ourSeason };

export function profileToDraft(profile: Profile): Draft {
  const fields = filled({
    applicantType: profile.applicantType,
    ...specialtyFields(profile),
    ...stepFields(profile),
    ...comlexFields(profile),
    ...backgroundFields(profile),
    ...placeFields(profile),
    ...listFields(profile),
  });
  return {
    fields: { ...seasonOfOurs, ...fields },
    touched: Object.keys(fields).filter(isFieldName),
    kept: keptParts(profile),
  };
}

function specialtyFields(profile: Profile): Fields {
  const ordered = profile.specialties.toSorted((a, b) => (a.priority ?? 1) - (b.priority ?? 1));
  const [specialty1, specialty2, specialty3] = ordered.map((s) => s.specialty);
  return {
    specialty1: shown(specialty1),
    specialty2: shown(specialty2),
    specialty3: shown(specialty3),
  };
}

function stepFields({ step1, step2ck, step3 }: Profile): Fields {
  return {
    step1Result: resultText(step1),
    step1Attempts: shown(step1?.attempts),
    step1Score: shown(step1?.score),
    step2: shown(step2ck?.score),
    step2NotYet: step2ck === null ? "yes" : "",
    step2Attempts: shown(step2ck?.attempts),
    step3Result: resultText(step3),
    step3Attempts: shown(step3?.attempts),
    step3Score: shown(step3?.score),
  };
}

function comlexFields({ comlex1, comlex2 }: Profile): Fields {
  return {
    comlex1Result: resultText(comlex1),
    comlex1Attempts: shown(comlex1?.attempts),
    comlex2: shown(comlex2?.score),
    comlex2Attempts: shown(comlex2?.attempts),
  };
}

function backgroundFields(profile: Profile): Fields {
  return {
    graduationYear: shown(profile.graduationYear),
    visa: shown(profile.visa),
    ecfmg: shown(profile.ecfmg),
    usClinicalMonths: shown(profile.usClinicalMonths),
    publications: shown(profile.publications),
    abstracts: shown(profile.abstracts),
    presentations: shown(profile.presentations),
    researchExperiences: shown(profile.researchExperiences),
    workExperiences: shown(profile.workExperiences),
    volunteerExperiences: shown(profile.volunteerExperiences),
    priorSpecialty: shown(profile.priorTraining?.specialty),
    priorYears: shown(profile.priorTraining?.years),
    priorStatus: profile.priorTraining?.status ?? "current",
  };
}

function placeFields(profile: Profile): Fields {
  const places = profile.geographicPreferences;
  return {
    homeState: shown(profile.homeState),
    homeInstitution: shown(profile.homeInstitution),
    awayInstitutions: (profile.awayInstitutions ?? []).join(" "),
    geography: geographyText(places),
    divisions: typeof places === "object" ? (places ?? []).join(" ") : "",
    university: shown(profile.setting?.university),
    community: shown(profile.setting?.community),
  };
}

function geographyText(places: Profile["geographicPreferences"]): string {
  if (places === undefined) return "";
  if (places === null) return "skipped";
  return typeof places === "string" ? places : "chosen";
}

function listFields(profile: Profile): Fields {
  return {
    include: (profile.include ?? []).join(" "),
    exclude: (profile.exclude ?? []).join(" "),
    signals: profile.signals ?? "auto",
    season: shown(profile.season),
    ...budgetFields(profile.budget),
  };
}

function budgetFields(budget: Profile["budget"]): Fields {
  if (!budget) return { budgetKind: "none" };
  if ("dollars" in budget) return { budgetKind: "dollars", budget: shown(budget.dollars) };
  return typeof budget.applications === "number"
    ? { budgetKind: "applications", budget: shown(budget.applications) }
    : { budgetKind: "kept" };
}

function keptParts({ value, statedFacts, placedSignals, budget }: Profile): KeptParts {
  const perSpecialty =
    budget && "applications" in budget && typeof budget.applications === "object";
  return {
    ...(value && { value }),
    ...(statedFacts && { statedFacts }),
    ...(placedSignals && { placedSignals }),
    ...(perSpecialty && { budget }),
  };
}

const shown = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value);

const resultText = (exam: { result: string } | null | undefined): string =>
  exam === null ? "none" : shown(exam?.result);

const filled = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ""));
