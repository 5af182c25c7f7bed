/** What a document holds, in words: each field of the profile as a person would say it. */
import type { HeldField } from "#exports/held.ts";
import * as form from "./form.ts";
import type { NameOf } from "./list-export.ts";
import { dollars, plural } from "./numbers.ts";

type Say = (value: unknown, nameOf: NameOf) => string;
type Part = Readonly<Record<string, unknown>>;

const partOf = (value: unknown): Part =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const nothing = "not said";
const notYet = "not taken yet";

const plain: Say = (value) => {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : nothing;
};
const choice =
  (choices: readonly { value: string; text: string }[]): Say =>
  (value) =>
    choices.find((each) => each.value === value)?.text ?? nothing;
const many =
  (one: string): Say =>
  (value) =>
    plural(Array.isArray(value) ? value.length : Object.keys(partOf(value)).length, one);

const attempts = ({ attempts: n }: Part): string =>
  typeof n === "number" ? plural(n, "attempt") : "";
const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(", ");

const scored: Say = (value) => {
  if (value === null) return notYet;
  const part = partOf(value);
  return joined(plain(part.score, String), attempts(part));
};
const passed: Say = (value) => {
  if (value === null) return notYet;
  const part = partOf(value);
  const score = typeof part.score === "number" ? String(part.score) : "";
  return joined(part.result === "pass" ? "passed" : "failed", score, attempts(part));
};

const specialties: Say = (value, nameOf) =>
  listOf(value)
    .map((each) => nameOf(String(partOf(each).specialty)))
    .join(", then ");

const places: Say = (value) => {
  if (value === null) return "section skipped";
  if (value === "no-preference") return "no preference";
  return (
    listOf(value)
      .map((slug) => choice(form.divisions)(slug, String))
      .join(", ") || nothing
  );
};

const setting: Say = (value) =>
  Object.entries(partOf(value))
    .map(([name, weight]) => `${name} ${String(weight)}`)
    .join(", ") || nothing;

const budget: Say = (value) => {
  const { dollars: amount, applications } = partOf(value);
  if (typeof amount === "number") return dollars(amount);
  if (typeof applications === "number") return plural(applications, "application");
  return applications === undefined ? "no limit" : "applications by specialty";
};

const training: Say = (value, nameOf) => {
  if (value === null) return "none";
  const { specialty, years, status } = partOf(value);
  const time = typeof years === "number" ? plural(years, "year") : "";
  return joined(nameOf(String(specialty)), time, choice(form.trainingStatuses)(status, nameOf));
};

/** Notes are free text, so they are counted apart. */
const facts: Say = (value) => {
  const programs = Object.values(partOf(value));
  const notes = programs.filter((each) => partOf(each).note !== undefined).length;
  return joined(plural(programs.length, "program"), notes > 0 ? plural(notes, "note") : "");
};

const { labels } = form;
const fields: Readonly<Record<string, readonly [label: string, say: Say]>> = {
  applicantType: [labels.applicantType, choice(form.applicantTypes)],
  specialties: ["Specialties", specialties],
  step1: [labels.step1Result, passed],
  step2ck: [labels.step2, scored],
  step3: [labels.step3Result, passed],
  comlex1: [labels.comlex1Result, passed],
  comlex2: [labels.comlex2, scored],
  graduationYear: [labels.graduationYear, plain],
  visa: [labels.visa, choice(form.visas)],
  ecfmg: [labels.ecfmg, choice(form.ecfmg)],
  usClinicalMonths: [labels.usClinicalMonths, plain],
  publications: [labels.publications, plain],
  abstracts: [labels.abstracts, plain],
  presentations: [labels.presentations, plain],
  researchExperiences: [labels.researchExperiences, plain],
  workExperiences: [labels.workExperiences, plain],
  volunteerExperiences: [labels.volunteerExperiences, plain],
  homeState: [labels.homeState, plain],
  homeInstitution: ["Home institution", plain],
  awayInstitutions: ["Away rotations", many("institution")],
  geographicPreferences: [labels.geography, places],
  setting: ["How much you want each setting", setting],
  value: ["How much you want a program", many("program")],
  statedFacts: ["What you know of programs", facts],
  placedSignals: ["Signals you placed", many("program")],
  priorTraining: ["Earlier residency", training],
  include: [labels.include, many("program")],
  exclude: [labels.exclude, many("program")],
  signals: [labels.signals, choice(form.signals)],
  budget: ["Budget", budget],
  season: [labels.season, plain],
};

/** A field that this page does not know is named as it is and its entries counted: it is never left out. */
export function heldField({ field, value }: HeldField, nameOf: NameOf): readonly [string, string] {
  const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (known) return [known[0], known[1](value, nameOf)];
  const entries = typeof value === "object" && value !== null ? Object.keys(value).length : null;
  return [field, entries === null ? plain(value, nameOf) : plural(entries, "entry", "entries")];
}
