/** Which fields the sheet asks, in which group, and how each is typed. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { PLANS, POLICIES, SCHOOLS, STAGES, STATUSES } from "#dossier/path/terms.ts";
import { STATES } from "#dossier/places.ts";
import type { Choice } from "../../../messages/choice.ts";
import { blank } from "../../../messages/path-fields.ts";
import * as text from "../../../messages/path-sheet.ts";
import { residencies } from "../../../messages/residencies.ts";
import { inForgiveness, inPart, type Place } from "../fields/places.ts";
import {
  type Check,
  digits,
  type FieldSpec,
  fieldSpec,
  letters,
  type Parts,
  select,
} from "../fields/spec.ts";
import {
  dayReader,
  dollarsReader,
  flagReader,
  numberReader,
  placeReader,
  type Reader,
  wholeReader,
  wordReader,
} from "../fields/typed.ts";

export type GroupId = keyof typeof text.groups;

export interface SheetGroup {
  readonly id: GroupId;
  readonly fields: readonly FieldSpec[];
}

type Name = keyof typeof text.labels;

const wordsOf = (name: Name) => ({ label: text.labels[name], hint: text.hints[name] });

const number = (name: Name, place: Place<number>, reader: Reader<number>, width: number) =>
  fieldSpec(place, wordsOf(name), { reader, look: digits(width) });

const day = (name: Name, place: Place<string>, more: Partial<Parts<string>> = {}) =>
  fieldSpec(place, wordsOf(name), { reader: dayReader, look: letters(12), ...more });

const choice = <T extends string>(
  name: Name,
  place: Place<T>,
  words: readonly T[],
  texts: Readonly<Record<T, string>>,
) =>
  fieldSpec(place, wordsOf(name), {
    reader: wordReader(words),
    look: select([NOT_KNOWN, ...words.map((value) => ({ value, text: texts[value] }))]),
  });

const NOT_KNOWN: Choice = { value: "", text: blank };

const flag = (name: Name, place: Place<boolean>, texts: { yes: string; no: string }) =>
  fieldSpec(place, wordsOf(name), {
    reader: flagReader,
    look: select([NOT_KNOWN, { value: "yes", text: texts.yes }, { value: "no", text: texts.no }]),
  });

const endsAfter: Check<string> = (end, { sheet }) =>
  sheet?.contractStart !== undefined && end <= sheet.contractStart
    ? text.afterStart(sheet.contractStart)
    : null;

const beginsBefore: Check<string> = (start, { sheet }) =>
  sheet?.contractEnd !== undefined && start >= sheet.contractEnd
    ? text.beforeEnd(sheet.contractEnd)
    : null;

const isPast = (day: string, today: string): string | undefined =>
  day < today ? text.past : undefined;

const hours = numberReader({ low: 0, high: 168, places: 2, accepted: "hours from 0 to 168" });
const years = (high: number) =>
  numberReader({ low: 0, high, places: 2, accepted: `years from 0 to ${high}` });
const monthly = dollarsReader(1_000_000);
const large = dollarsReader(50_000_000);
const EMPLOYERS = ["government_or_nonprofit", "for_profit", "unsure"] as const;

const specialty = fieldSpec(inPart("sheet", "specialty"), wordsOf("specialty"), {
  reader: wordReader(residencies.map(({ value }) => value)),
  look: select([NOT_KNOWN, ...residencies]),
});

const state = fieldSpec(inPart("sheet", "state"), wordsOf("state"), {
  reader: placeReader(STATES),
  look: letters(4),
});

export const groups: readonly SheetGroup[] = [
  {
    id: "where",
    fields: [
      choice("stage", inPart("sheet", "stage"), STAGES, text.stages),
      number("pgy", inPart("sheet", "pgy"), wholeReader(1, 8), 3),
      specialty,
      number("yearsCredited", inPart("sheet", "yearsCredited"), years(12), 4),
      choice("school", inPart("sheet", "school"), SCHOOLS, text.schools),
      number("graduationYear", inPart("sheet", "graduationYear"), wholeReader(1950, 2100), 5),
    ],
  },
  {
    id: "contract",
    fields: [
      day("contractStart", inPart("sheet", "contractStart"), { check: beginsBefore }),
      day("contractEnd", inPart("sheet", "contractEnd"), { check: endsAfter, notice: isPast }),
      number("noticeDays", inPart("sheet", "noticeDays"), wholeReader(0, 365), 4),
      flag("fromNrmp", inPart("sheet", "fromNrmp"), text.match),
      choice("outsideWork", inPart("sheet", "outsideWork"), POLICIES, text.policies),
      day("outsideWorkRead", inPart("sheet", "outsideWorkRead")),
    ],
  },
  {
    id: "status",
    fields: [
      choice("status", inPart("sheet", "status"), STATUSES, text.statuses),
      number("j1Years", inPart("sheet", "j1Years"), years(15), 4),
      flag("j1SpecialtyChanged", inPart("sheet", "j1SpecialtyChanged"), text.changeUsed),
      state,
      day("lawyerConsulted", inPart("sheet", "lawyerConsulted")),
    ],
  },
  {
    id: "day",
    fields: [
      number("clinicalHours", inPart("sheet", "clinicalHours"), hours, 5),
      number("moonlightingHours", inPart("sheet", "moonlightingHours"), hours, 5),
    ],
  },
  {
    id: "money",
    fields: [
      number("savings", inPart("money", "savings"), large, 10),
      number("takeHome", inPart("money", "takeHome"), monthly, 10),
      number("otherIncome", inPart("money", "otherIncome"), monthly, 10),
      number("spending", inPart("money", "spending"), monthly, 10),
      number("agi", inPart("money", "agi"), large, 10),
      number("household", inPart("money", "household"), wholeReader(1, 20), 3),
      number("dependents", inPart("money", "dependents"), wholeReader(0, 19), 3),
      number("targetMonths", inPart("money", "targetMonths"), wholeReader(0, 60), 3),
    ],
  },
  {
    id: "loans",
    fields: [
      choice("plan", inPart("money", "plan"), PLANS, text.planNames),
      number("standardAtEntry", inPart("money", "standardAtEntry"), monthly, 10),
      number("privatePayment", inPart("money", "privatePayment"), monthly, 10),
      number("payments", inForgiveness("payments"), wholeReader(0, 600), 4),
      choice("employer", inForgiveness("employer"), EMPLOYERS, text.employers),
    ],
  },
];

/** Fields that only make sense after another answer wait for it. */
export function isAsked(spec: FieldSpec, { sheet, money }: PathDocument): boolean {
  if (spec.id === "sheet-j1Years" || spec.id === "sheet-j1SpecialtyChanged")
    return sheet?.status === "j1_physician" || sheet?.j1Years !== undefined;
  if (spec.id === "sheet-outsideWorkRead")
    return sheet?.outsideWork !== undefined && sheet.outsideWork !== "unread";
  if (spec.id === "money-privatePayment")
    return money?.loans?.some(({ kind }) => kind === "private") === true;
  return true;
}
