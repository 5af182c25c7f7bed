/** A list that begins with what a resident's sheet knows; all else is our default, and is labeled so. */
import type { CarriedProfile } from "#answers/path/carried-profile.ts";
import { type Draft, defaultDraft, type FieldName, isFieldName } from "./draft.ts";

export type CarriedFields = Readonly<Partial<Record<FieldName, string>>>;

/** Each as the form shows it; nothing else is carried. */
export function carriedFields(profile: CarriedProfile): CarriedFields {
  const { applicantType, specialties, graduationYear, visa, priorTraining, homeState } = profile;
  const specialty = specialties?.[0]?.specialty;
  return {
    ...(applicantType && { applicantType }),
    ...(specialty && { specialty1: specialty }),
    ...(graduationYear && { graduationYear: String(graduationYear) }),
    ...(visa && { visa }),
    ...(priorTraining && {
      priorSpecialty: priorTraining.specialty,
      priorYears: String(priorTraining.years),
      priorStatus: priorTraining.status,
    }),
    ...(homeState && { homeState }),
  };
}

export function carriedDraft(profile: CarriedProfile): Draft {
  const fields = carriedFields(profile);
  return {
    fields: { ...defaultDraft.fields, ...fields },
    touched: Object.keys(fields).filter(isFieldName),
    kept: {},
  };
}
