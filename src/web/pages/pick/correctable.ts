/** The facts and policies a person can state of a program: how each is typed, and what is accepted. */
import { COMLEX_SCORE, USMLE_SCORE } from "#dossier/exam-scores.ts";
import { STATES } from "#dossier/places.ts";
import type { StatedFacts } from "#dossier/profile.ts";
import type { Choice } from "../../messages/choice.ts";
import { type FactName, settings } from "../../messages/facts.ts";
import * as text from "../../messages/why.ts";

/** What is typed, before it is a value. */
export interface Typed {
  readonly value: string;
  readonly visas: readonly string[];
  readonly rule: "strict" | "preferred";
}

export const nothingTyped: Typed = { value: "", visas: [], rule: "strict" };

type Kind = "text" | "number" | "percent" | "yes-no" | "choice" | "visas";

export interface Correctable {
  readonly fact: keyof StatedFacts & FactName;
  readonly kind: Kind;
  /** A policy is a rule or a preference; a fact is neither. */
  readonly policy: boolean;
  readonly low?: number;
  readonly high?: number;
  readonly choices?: readonly Choice[];
}

const fact = (name: Correctable["fact"], kind: Kind, more: Partial<Correctable> = {}) => ({
  fact: name,
  kind,
  policy: false,
  ...more,
});
const policy = (name: Correctable["fact"], kind: Kind, range?: readonly [number, number]) =>
  fact(name, kind, { policy: true, ...(range && { low: range[0], high: range[1] }) });
const number = (name: Correctable["fact"], low: number, high: number) =>
  fact(name, "number", { low, high });

const states = STATES.map((state) => ({ value: state, text: state }));

export const correctables: readonly Correctable[] = [
  fact("open", "yes-no"),
  policy("visas", "visas"),
  policy("minStep2", "number", [USMLE_SCORE.low, USMLE_SCORE.high]),
  policy("minStep1", "number", [USMLE_SCORE.low, USMLE_SCORE.high]),
  policy("minComlex2", "number", [COMLEX_SCORE.low, COMLEX_SCORE.high]),
  policy("acceptsComlexOnly", "yes-no"),
  policy("acceptsImg", "yes-no"),
  policy("maxYearsSinceGraduation", "number", [0, 80]),
  policy("maxAttempts", "number", [1, 10]),
  policy("minUsClinicalMonths", "number", [0, 120]),
  policy("ecfmgBeforeApplying", "yes-no"),
  fact("acceptsSignals", "yes-no"),
  number("positions", 1, 500),
  number("unfilled", 0, 500),
  fact("setting", "choice", { choices: settings }),
  number("h1bFilings", 0, 10_000),
  fact("name", "text"),
  fact("city", "text"),
  fact("state", "choice", { choices: states }),
  fact("school", "text"),
  fact("owner", "text"),
  fact("teachingHealthCenter", "yes-no"),
  number("rating", 1, 5),
  number("research", 0, 10_000),
  fact("imgShare", "percent", { low: 0, high: 100 }),
  fact("sameAs", "text"),
];

export type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly say: string };

/** The value as the profile holds it, or what to do about it. */
export function readTyped(what: Correctable, typed: Typed): Read {
  const read = readValue(what, typed);
  if (!read.ok || !what.policy || typed.rule === "strict") return read;
  return { ok: true, value: { value: read.value, rule: typed.rule } };
}

function readValue({ kind, low = 0, high = 0, choices }: Correctable, typed: Typed): Read {
  const said = typed.value.trim();
  if (kind === "visas") return { ok: true, value: typed.visas };
  if (kind === "number") return readNumber(said, low, high);
  if (kind === "percent") return shareOf(readNumber(said, low, high));
  if (kind === "yes-no") return said === "" ? wrong(text.chooseOne) : right(said === "yes");
  if (kind === "choice")
    return choices?.some(({ value }) => value === said) ? right(said) : wrong(text.chooseOne);
  return said.length >= 1 && said.length <= 200 ? right(said) : wrong(text.enterText);
}

function readNumber(said: string, low: number, high: number): Read {
  const number = /^\d{1,6}$/.test(said) ? Number(said) : Number.NaN;
  return number >= low && number <= high ? right(number) : wrong(text.wholeFrom(low, high));
}

/** A share is typed in percent and held as a part of one. */
const shareOf = (read: Read): Read => (read.ok ? right(Number(read.value) / 100) : read);

const right = (value: unknown): Read => ({ ok: true, value });
const wrong = (say: string): Read => ({ ok: false, say });

/** What is stated, as it would be typed. */
export function typedOf({ kind }: Correctable, stated: unknown): Typed {
  if (stated === undefined) return nothingTyped;
  const ruled = typeof stated === "object" && stated !== null && "rule" in stated;
  const value: unknown = ruled ? Reflect.get(stated, "value") : stated;
  const rule = ruled && Reflect.get(stated, "rule") === "preferred" ? "preferred" : "strict";
  if (kind === "visas")
    return { value: "", rule, visas: Array.isArray(value) ? value.map(String) : [] };
  if (kind === "yes-no") return { value: value === true ? "yes" : "no", rule, visas: [] };
  if (kind === "percent")
    return { value: String(Math.round(Number(value) * 100)), rule, visas: [] };
  return { value: String(value), rule, visas: [] };
}
