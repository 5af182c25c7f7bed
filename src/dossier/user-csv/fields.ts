/** What a column of a person's own table can hold, and what it is called in the template. */
import { COMLEX_SCORE, USMLE_SCORE } from "../exam-scores.ts";
import type { StatedFacts } from "../profile.ts";

/** How a row says which program it is about. */
export type NameField = "program" | "institution" | "specialty" | "city" | "state";

/** A fact as `StatedFacts` has it; the two halves of `visas` where a table keeps them apart; the value. */
export type FactField = keyof StatedFacts | "sponsorsJ1" | "sponsorsH1b" | "value";

export type SheetField = NameField | FactField;

/** How the cells of a fact are read. */
export type Kind =
  | {
      readonly is: "number";
      readonly low: number;
      readonly high: number;
      /** A "lowest" is met by more, a "highest" by less. */
      readonly bound: "lowest" | "highest";
      readonly unit: "points" | "years" | "months" | "attempts";
    }
  | { readonly is: "flag"; readonly words: FlagWords }
  | { readonly is: "visas" }
  | { readonly is: "share" }
  | { readonly is: "note" };

/** Which words beside yes and no say it: a certificate is required, a graduate is accepted. */
export type FlagWords = "accepted" | "required";

export interface NameSpec {
  readonly field: NameField;
  /** Title of the template's column. */
  readonly title: string;
  /** A cell as the template's second line shows it. */
  readonly example: string;
}

export interface FactSpec {
  readonly field: FactField;
  readonly title: string;
  readonly example: string;
  readonly kind: Kind;
  /** True where it can be a strict rule or a preference. */
  readonly ruled: boolean;
}

type NumberKind = Extract<Kind, { is: "number" }>;

const limit = (
  field: FactField,
  title: string,
  shape: Omit<NumberKind, "is"> & { readonly example: string },
): FactSpec => {
  const { example, ...rest } = shape;
  return { field, title, kind: { is: "number", ...rest }, ruled: true, example };
};

const flag = (field: FactField, title: string, words: FlagWords, ruled = true): FactSpec => ({
  field,
  title,
  kind: { is: "flag", words },
  ruled,
  example: "yes or no",
});

const score = { ...USMLE_SCORE, bound: "lowest", unit: "points" } as const;

/** The columns that say which program, in the order of the template; the first cell of its second line marks it. */
export const NAME_FIELDS: readonly NameSpec[] = [
  {
    field: "program",
    title: "Program id",
    example: "# How to: one row per program. Empty means not known.",
  },
  { field: "institution", title: "Institution", example: "for you to read; the id decides" },
  { field: "specialty", title: "Specialty", example: "for you to read" },
  { field: "city", title: "City", example: "for you to read" },
  { field: "state", title: "State", example: "for you to read" },
];

/** The columns of facts, in the order of the template. */
export const FACT_FIELDS: readonly FactSpec[] = [
  limit("minStep1", "Minimum Step 1", { ...score, example: "220" }),
  limit("minStep2", "Minimum Step 2 CK", { ...score, example: "230, or 230 (preferred)" }),
  limit("minComlex2", "Minimum COMLEX Level 2", {
    ...COMLEX_SCORE,
    bound: "lowest",
    unit: "points",
    example: "500",
  }),
  {
    field: "visas",
    title: "Visas sponsored",
    kind: { is: "visas" },
    ruled: true,
    example: "J-1, or H-1B, or J-1 and H-1B, or none",
  },
  limit("maxYearsSinceGraduation", "Most years since graduation", {
    low: 0,
    high: 80,
    bound: "highest",
    unit: "years",
    example: "5",
  }),
  limit("maxAttempts", "Most attempts at an exam", {
    low: 1,
    high: 10,
    bound: "highest",
    unit: "attempts",
    example: "1",
  }),
  limit("minUsClinicalMonths", "Months of US clinical experience", {
    low: 0,
    high: 120,
    bound: "lowest",
    unit: "months",
    example: "3",
  }),
  flag("acceptsComlexOnly", "Accepts COMLEX alone", "accepted"),
  flag("acceptsImg", "Accepts international graduates", "accepted"),
  flag("ecfmgBeforeApplying", "ECFMG certificate before applying", "required"),
  flag("acceptsSignals", "Takes signals", "accepted", false),
  {
    field: "imgShare",
    title: "Share of international graduates",
    kind: { is: "share" },
    ruled: false,
    example: "45%",
  },
  {
    field: "value",
    title: "How much you want it",
    kind: { is: "share" },
    ruled: false,
    example: "90% (left empty: our default)",
  },
  {
    field: "note",
    title: "Note",
    kind: { is: "note" },
    ruled: false,
    example: "anything, at most 2000 characters",
  },
];

/** Read, never written: a table may keep the two visas in a column each. */
export const VISA_HALVES: readonly FactSpec[] = [
  flag("sponsorsJ1", "Sponsors J-1", "accepted"),
  flag("sponsorsH1b", "Sponsors H-1B", "accepted"),
];

export const ALL_FIELDS: readonly (NameSpec | FactSpec)[] = [
  ...NAME_FIELDS,
  ...FACT_FIELDS,
  ...VISA_HALVES,
];

const names = new Set<SheetField>(NAME_FIELDS.map(({ field }) => field));
const facts = new Map([...FACT_FIELDS, ...VISA_HALVES].map((spec) => [spec.field, spec]));

export const isName = (field: SheetField): field is NameField => names.has(field);

export function specOf(field: FactField): FactSpec {
  const spec = facts.get(field);
  if (!spec) throw new RangeError(`no column of a table holds ${field}`);
  return spec;
}

export const sheetFieldOf = (text: string): SheetField | null =>
  ALL_FIELDS.find(({ field }) => field === text)?.field ?? null;
