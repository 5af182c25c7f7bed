/** Facts and policies of a program by name, and their values as a person says them. */
import type { WhyAnswer } from "#answers/why-types.ts";
import type { StatedFacts } from "#dossier/profile.ts";
import type { Choice } from "./choice.ts";
import { count, dollars, notKnown, plural } from "./numbers.ts";

/** Everything that can be said of one program. */
export type FactName = keyof StatedFacts | WhyAnswer["unknown"][number];

export const factNames: Readonly<Record<FactName, string>> = {
  open: "Takes residents this season",
  name: "Institution",
  city: "City",
  state: "State",
  positions: "Positions",
  unfilled: "Positions left open in the last Match known",
  setting: "Setting",
  school: "Medical school",
  owner: "Owner",
  rating: "Federal hospital rating",
  research: "Research spending of the school",
  h1bFilings: "H-1B filings for residents",
  teachingHealthCenter: "Teaching health center",
  visas: "Visas it sponsors",
  minStep1: "Lowest Step 1 score accepted",
  minStep2: "Lowest Step 2 CK score accepted",
  minComlex2: "Lowest COMLEX Level 2 score accepted",
  maxYearsSinceGraduation: "Years since graduation, at most",
  maxAttempts: "Attempts at any step, at most",
  minUsClinicalMonths: "US clinical experience, months at least",
  acceptsComlexOnly: "Takes COMLEX without USMLE",
  acceptsImg: "Takes international graduates",
  ecfmgBeforeApplying: "Wants the ECFMG certificate before you apply",
  acceptsSignals: "Takes part in signals",
  imgShare: "Residents who are international graduates (you said; no chance is worked out from it)",
  sameAs: "One application with",
  note: "Your note",
};

export const settings: readonly Choice[] = [
  { value: "university", text: "University" },
  { value: "university-affiliated", text: "University-affiliated" },
  { value: "community", text: "Community" },
  { value: "health-center", text: "Health center" },
  { value: "childrens", text: "Children's hospital" },
  { value: "military", text: "Military" },
];

export const visaKinds: readonly Choice[] = [
  { value: "j1", text: "J-1" },
  { value: "h1b", text: "H-1B" },
];

/** "university" is "University"; a word that is no choice stays as it is. */
const chosen = (choices: readonly Choice[], value: unknown): string =>
  choices.find((choice) => choice.value === value)?.text ?? String(value);

const inUnits: Readonly<Partial<Record<FactName, (value: number) => string>>> = {
  imgShare: (share) => `${Math.round(share * 100)} in 100`,
  rating: (stars) => `${stars} of 5 stars`,
  research: (millions) => `${dollars(Math.round(millions))} million a year`,
  h1bFilings: (filings) => plural(filings, "filing"),
  minUsClinicalMonths: (months) => plural(months, "month"),
};

/** A fact's value in words; what nobody knows is said to be unknown. A preference is named as one. */
export function factValue(fact: FactName, value: unknown): string {
  if (value === null || value === undefined) return notKnown;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return inUnits[fact]?.(value) ?? count(value);
  if (Array.isArray(value))
    return value.map((each) => chosen(visaKinds, each)).join(", ") || "none";
  if (typeof value === "object") return ruled(fact, value);
  return fact === "setting" ? chosen(settings, value) : String(value);
}

/** `{ value, rule }`, as a policy is stated. */
function ruled(fact: FactName, stated: object): string {
  const value = factValue(fact, "value" in stated ? stated.value : null);
  const preferred = "rule" in stated && stated.rule === "preferred";
  return preferred ? `${value}, a preference` : value;
}
