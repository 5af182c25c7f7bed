/**
 * The form as typed. Text stays exactly as the person left it, also when it is not (yet) a number, so that
 * nothing typed is ever lost; `draft-to-profile.ts` turns it into the profile that the answer is asked for.
 */
import type { Profile } from "#dossier/profile.ts";
import { mergeFacts, type UserFacts } from "#dossier/user-facts.ts";

const FIELDS = [
  "applicantType",
  "specialty1",
  "specialty2",
  "specialty3",
  "step2",
  "step2NotYet",
  "step2Attempts",
  "step1Result",
  "step1Attempts",
  "step1Score",
  "step3Result",
  "step3Attempts",
  "step3Score",
  "comlex1Result",
  "comlex1Attempts",
  "comlex2",
  "comlex2Attempts",
  "graduationYear",
  "visa",
  "ecfmg",
  "usClinicalMonths",
  "publications",
  "abstracts",
  "presentations",
  "researchExperiences",
  "workExperiences",
  "volunteerExperiences",
  "homeState",
  "homeInstitution",
  "awayInstitutions",
  "geography",
  "divisions",
  "university",
  "community",
  "signals",
  "budgetKind",
  "budget",
  "season",
  "priorSpecialty",
  "priorYears",
  "priorStatus",
  "include",
  "exclude",
] as const;

export type FieldName = (typeof FIELDS)[number];

export const isFieldName = (name: unknown): name is FieldName =>
  FIELDS.some((field) => field === name);

export interface Draft {
  /** Text by field; a missing field was never filled in. Lists are words apart by spaces. */
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  /** Fields that the person has set; the others are our defaults. */
  readonly touched: readonly FieldName[];
  /** What is said program by program, elsewhere than in the form; and an imported budget by specialty. */
  readonly kept: KeptParts;
}

export type KeptParts = Pick<Profile, "value" | "statedFacts" | "placedSignals" | "budget">;

/** Ours, and labeled so: enough for an answer before the first edit. */
export const defaultDraft: Draft = {
  fields: {
    applicantType: "us-md-senior",
    specialty1: "internal-medicine",
    step2: "250",
    graduationYear: "2027",
    visa: "none",
    signals: "auto",
    budgetKind: "dollars",
    budget: "1000",
    season: "2027",
    priorStatus: "current",
  },
  touched: [],
  kept: {},
};

export const fieldText = (draft: Draft, name: FieldName): string => draft.fields[name] ?? "";

export const words = (text: string): readonly string[] => text.split(/[\s,;]+/).filter(Boolean);

/** The draft with one field set by the person. */
export function withField(draft: Draft, name: FieldName, text: string): Draft {
  return {
    ...draft,
    fields: { ...draft.fields, [name]: text },
    touched: draft.touched.includes(name) ? draft.touched : [...draft.touched, name],
  };
}

/** What is said of one program, set or (undefined) taken back; nothing said of any program is no part at all. */
export function withKept<Part extends "value" | "statedFacts" | "placedSignals">(
  draft: Draft,
  part: Part,
  id: string,
  said: NonNullable<KeptParts[Part]>[string] | undefined,
): Draft {
  const { [id]: _, ...others } = draft.kept[part] ?? {};
  const all = said === undefined ? others : { ...draft.kept[part], [id]: said };
  const { [part]: __, ...kept } = draft.kept;
  return { ...draft, kept: Object.keys(all).length > 0 ? { ...kept, [part]: all } : kept };
}

/** What the draft says program by program. */
export const saidOf = ({ kept }: Draft): UserFacts => ({
  version: 1,
  statedFacts: kept.statedFacts ?? {},
  value: kept.value ?? {},
});

/** With what was just learned of programs; where both speak of one fact, what was learned is right. */
export const learned =
  (facts: UserFacts) =>
  (draft: Draft): Draft => {
    const { statedFacts, value } = mergeFacts(saidOf(draft), facts);
    const some = (said: object) => Object.keys(said).length > 0;
    return {
      ...draft,
      kept: {
        ...draft.kept,
        ...(some(statedFacts) && { statedFacts }),
        ...(some(value) && { value }),
      },
    };
  };

/** A list field with one word put in or taken out. */
export function withWord(draft: Draft, name: FieldName, word: string, present: boolean): Draft {
  const others = words(fieldText(draft, name)).filter((other) => other !== word);
  return withField(draft, name, (present ? [...others, word] : others).join(" "));
}

/** True while the field shows a default that nobody has confirmed or changed. */
export const isOurs = (draft: Draft, name: FieldName): boolean =>
  name in defaultDraft.fields &&
  draft.fields[name] === defaultDraft.fields[name] &&
  !draft.touched.includes(name);
