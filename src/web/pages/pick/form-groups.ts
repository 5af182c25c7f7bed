/** Which fields the form has, in which order, and how each is typed. */
import type { Choice } from "../../messages/choice.ts";
import * as words from "../../messages/form.ts";
import type { FieldName } from "../../workspace/draft.ts";

export type FieldSpec =
  | { readonly name: FieldName; readonly kind: "number"; readonly width: number }
  | { readonly name: FieldName; readonly kind: "select"; readonly choices: readonly Choice[] }
  | { readonly name: FieldName; readonly kind: "radio"; readonly choices: readonly Choice[] }
  | {
      readonly name: FieldName;
      readonly kind: "checks";
      readonly choices: readonly Choice[];
      readonly most: number;
    }
  | { readonly name: FieldName; readonly kind: "state" }
  | { readonly name: FieldName; readonly kind: "specialty"; readonly none: string }
  | { readonly name: FieldName; readonly kind: "institution"; readonly single: boolean }
  | { readonly name: FieldName; readonly kind: "programs" };

export interface Group {
  readonly id: keyof typeof words.groups;
  readonly fields: readonly FieldSpec[];
}

const count = (name: FieldName): FieldSpec => ({ name, kind: "number", width: 3 });
const number = (name: FieldName, width: number): FieldSpec => ({ name, kind: "number", width });
const select = (name: FieldName, choices: readonly Choice[]): FieldSpec => ({
  name,
  kind: "select",
  choices,
});
const radio = (name: FieldName, choices: readonly Choice[]): FieldSpec => ({
  name,
  kind: "radio",
  choices,
});

export const essentials: readonly FieldSpec[] = [
  select("applicantType", words.applicantTypes),
  { name: "specialty1", kind: "specialty", none: words.firstSpecialty },
  { name: "specialty2", kind: "specialty", none: words.noSpecialty },
  { name: "specialty3", kind: "specialty", none: words.noSpecialty },
];

export const groups: readonly Group[] = [
  {
    id: "money",
    fields: [
      radio("budgetKind", words.budgetKinds),
      number("budget", 7),
      radio("signals", words.signals),
      number("season", 4),
    ],
  },
  {
    id: "background",
    fields: [
      number("graduationYear", 4),
      select("visa", words.visas),
      select("ecfmg", words.ecfmg),
      count("usClinicalMonths"),
    ],
  },
  {
    id: "exams",
    fields: [
      select("step1Result", words.passOrFail),
      count("step1Attempts"),
      count("step1Score"),
      count("step2Attempts"),
      select("step3Result", words.passOrFail),
      count("step3Attempts"),
      count("step3Score"),
      select("comlex1Result", words.passOrFail),
      count("comlex1Attempts"),
      count("comlex2"),
      count("comlex2Attempts"),
    ],
  },
  {
    id: "experience",
    fields: [
      count("publications"),
      count("abstracts"),
      count("presentations"),
      count("researchExperiences"),
      count("workExperiences"),
      count("volunteerExperiences"),
    ],
  },
  {
    id: "places",
    fields: [
      radio("geography", words.geography),
      { name: "divisions", kind: "checks", choices: words.divisions, most: 3 },
      { name: "homeState", kind: "state" },
      { name: "homeInstitution", kind: "institution", single: true },
      { name: "awayInstitutions", kind: "institution", single: false },
      select("university", words.weights),
      select("community", words.weights),
      { name: "include", kind: "programs" },
      { name: "exclude", kind: "programs" },
    ],
  },
  {
    id: "training",
    fields: [
      { name: "priorSpecialty", kind: "specialty", none: words.noSpecialty },
      number("priorYears", 3),
      select("priorStatus", words.trainingStatuses),
    ],
  },
];
