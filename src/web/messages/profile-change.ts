/** What a scenario says otherwise, as "what: before, after". */
import { FIELD_NAMES } from "#dossier/field-names.ts";
import type { ProfileChange } from "#dossier/profile-changes.ts";
import type { Choice } from "./choice.ts";
import { type FactName, factNames, factValue } from "./facts.ts";
import * as form from "./form.ts";
import { dollars, plural } from "./numbers.ts";

export interface ChangeWords {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** Names for slugs and ids; an id that has no name stays an id. */
export interface Names {
  readonly specialty: (slug: string) => string;
  readonly program: (id: string) => string;
}

export function changeWords(change: ProfileChange, names: Names): ChangeWords {
  const say = (value: unknown) => valueWords(change, value, names);
  return { what: whatWords(change, names), before: say(change.before), after: say(change.after) };
}

const PARTS: Readonly<Record<string, string>> = {
  score: "score",
  attempts: "attempts",
  result: "result",
  university: "university",
  community: "community",
  dollars: "dollars",
  applications: "applications",
  specialty: "specialty",
  years: "years",
  status: "status",
};

const BY_PROGRAM: Readonly<Record<string, string>> = {
  include: "Kept in",
  exclude: "Left out",
  value: "How much you want it",
  placedSignals: "Signal placed by you",
};

function whatWords({ field, program, part }: ProfileChange, names: Names): string {
  if (program !== undefined) {
    const fact = isFact(part) ? factNames[part] : (BY_PROGRAM[field] ?? fieldName(field));
    return `${names.program(program)}: ${lower(fact)}`;
  }
  return part === undefined ? fieldName(field) : `${fieldName(field)} ${PARTS[part] ?? part}`;
}

const isFact = (part: string | undefined): part is FactName =>
  part !== undefined && Object.hasOwn(factNames, part);

function fieldName(field: string): string {
  const name = FIELD_NAMES.get(field) ?? field;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Small within a sentence; names of tests and visas stay as they are. */
const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) && !/^(H-1B|J-1|US |COMLEX)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

const CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  applicantType: form.applicantTypes,
  visa: form.visas,
  ecfmg: form.ecfmg,
  signals: form.signals,
};

/** What null means where it does not mean that nothing is known. */
const NULLS: Readonly<Record<string, string>> = {
  step1: "not taken yet",
  step2ck: "not taken yet",
  step3: "not taken yet",
  comlex1: "not taken yet",
  comlex2: "not taken yet",
  geographicPreferences: "section skipped",
  budget: "no limit",
};

function valueWords(change: ProfileChange, value: unknown, names: Names): string {
  const { field, part } = change;
  if (field === "include" || field === "exclude") return value === true ? "yes" : "no";
  if (field === "statedFacts" && isFact(part)) return factWords(part, value, names);
  if (field === "value") return typeof value === "number" ? wholePercent(value) : form.ourDefault;
  if (field === "placedSignals") return value === undefined ? "not placed" : String(value);
  if (value === undefined) return "not given";
  if (value === null) return NULLS[field] ?? "not given";
  return plainWords(change, value, names);
}

/** What the user no longer states is what the directory says again. */
function factWords(fact: FactName, value: unknown, names: Names): string {
  if (value === undefined) return "not stated";
  return fact === "sameAs" ? names.program(String(value)) : factValue(fact, value);
}

function plainWords({ field, part }: ProfileChange, value: unknown, names: Names): string {
  if (Array.isArray(value)) return listWords(field, value, names);
  if (typeof value === "object" && value !== null) return partsWords(field, value);
  if (part === "dollars" && typeof value === "number") return dollars(value);
  const choices = CHOICES[field] ?? [];
  return choices.find((choice) => choice.value === value)?.text ?? spaced(String(value));
}

function listWords(field: string, items: readonly unknown[], names: Names): string {
  const named = items.map((item) => {
    if (field === "specialties")
      return names.specialty(String(Reflect.get(Object(item), "specialty")));
    return form.divisions.find((division) => division.value === item)?.text ?? String(item);
  });
  return named.join(field === "specialties" ? ", then " : ", ") || "none";
}

/** "score 250, attempts 1"; a budget as what it is. */
function partsWords(field: string, parts: object): string {
  const entries = Object.entries(parts);
  if (field === "budget") return entries.map(budgetWords).join(", ");
  return entries
    .map(([part, value]) => `${PARTS[part] ?? part} ${spaced(String(value))}`)
    .join(", ");
}

function budgetWords([kind, amount]: readonly [string, unknown]): string {
  if (typeof amount !== "number") return "by specialty";
  return kind === "dollars" ? dollars(amount) : plural(amount, "application");
}

const spaced = (text: string): string => text.replaceAll("-", " ");
const wholePercent = (share: number): string => `${Math.round(share * 100)}%`;
