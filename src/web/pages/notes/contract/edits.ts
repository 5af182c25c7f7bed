/** What of a contract goes into the document, one act at a time: a sentence, a figure, the day it was read. */
import type { ContractClause } from "#answers/path/contract-schema.ts";
import type { Clause } from "#answers/path/contract-words.ts";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { type Edit, withField } from "../fields/edit.ts";
import type { Place } from "../fields/places.ts";

/** Letters of a sentence that the document takes. */
export const LONGEST_KEPT = 1000;

export const keptOf = ({ exit }: PathDocument, clause: Clause): string | undefined =>
  exit?.clauses?.[clause];

/** As it is kept: one that is longer than the document takes ends at a word, and says so with an ellipsis. */
export function keptText(sentence: string): string {
  if (sentence.length <= LONGEST_KEPT) return sentence;
  const cut = sentence.slice(0, LONGEST_KEPT - 2);
  const word = cut.lastIndexOf(" ");
  return `${word > 0 ? cut.slice(0, word) : cut} …`;
}

/** The sentence of a clause, in place of one that was kept before; undefined takes it back. */
export const withSentence =
  (clause: Clause, sentence: string | undefined): Edit =>
  (document) => {
    const { [clause]: _, ...others } = document.exit?.clauses ?? {};
    const clauses = sentence === undefined ? others : { ...others, [clause]: keptText(sentence) };
    const kept = Object.keys(clauses).length > 0 ? clauses : undefined;
    return withField("exit", "clauses", kept)(document);
  };

/** The day the user read it: reading it here is not that. */
export const dayRead: Place<string> = {
  id: "exit-contractRead",
  get: ({ exit }) => exit?.contractRead,
  set: (day) => withField("exit", "contractRead", day),
};

/** A figure of the contract that the sheet asks for. */
export type Carry = {
  readonly inSheet: boolean;
  readonly edit: Edit;
} & (
  | { readonly field: "noticeDays"; readonly value: number }
  | {
      readonly field: "contractStart" | "contractEnd";
      readonly value: string;
      /** The other day of the sheet's contract, where it forbids this one. */
      readonly against: string | null;
    }
);

/** What the sheet asks and this clause answers. Two figures that differ are both offered: none is chosen. */
export function carriesOf(
  { id, status, values }: Pick<ContractClause, "id" | "status" | "values">,
  { sheet = {} }: PathDocument,
): readonly Carry[] {
  if (status !== "found") return [];
  if (id === "resident-notice") return daysIn(values).map((days) => noticeOf(days, sheet));
  if (id !== "term") return [];
  return endsOf(datesIn(values)).map(([field, day]) => dayOf(field, day, sheet));
}

/** The sheet counts days; months are of no one length. */
const DAYS_OF: Readonly<Partial<Record<string, number>>> = { days: 1, weeks: 7 };
const MOST_DAYS = 365;

function daysIn(values: ContractClause["values"]): readonly number[] {
  const days = values.flatMap((value) => {
    const length = value.kind === "time" ? DAYS_OF[value.unit] : undefined;
    return value.kind === "time" && length !== undefined ? [value.amount * length] : [];
  });
  const fits = days.filter((each) => Number.isInteger(each) && each >= 0 && each <= MOST_DAYS);
  return [...new Set(fits)];
}

const noticeOf = (value: number, { noticeDays }: Sheet): Carry => ({
  field: "noticeDays",
  value,
  inSheet: noticeDays === value,
  edit: withField("sheet", "noticeDays", value),
});

const datesIn = (values: ContractClause["values"]): readonly string[] =>
  [...new Set(values.flatMap((value) => (value.kind === "date" ? [value.day] : [])))].sort();

type DayField = "contractStart" | "contractEnd";

/** Two days are its ends; one is either, as the sentence says; of more than two no one can tell. */
function endsOf([first, last, ...more]: readonly string[]): readonly (readonly [
  DayField,
  string,
])[] {
  if (first === undefined || more.length > 0) return [];
  return [
    ["contractStart", first],
    ["contractEnd", last ?? first],
  ];
}

function dayOf(field: DayField, value: string, sheet: Sheet): Carry {
  const other = sheet[field === "contractEnd" ? "contractStart" : "contractEnd"];
  const isWrong =
    other !== undefined && (field === "contractEnd" ? value <= other : value >= other);
  return {
    field,
    value,
    against: isWrong ? other : null,
    inSheet: sheet[field] === value,
    edit: withField("sheet", field, value),
  };
}

/** Fields of the sheet that a clause answers, by the reader's own eyes where this one found nothing. */
export const sheetFieldsOf: Readonly<Partial<Record<Clause, readonly (keyof Sheet)[]>>> = {
  "resident-notice": ["noticeDays"],
  "outside-work": ["outsideWork", "outsideWorkRead"],
  term: ["contractStart", "contractEnd"],
};
