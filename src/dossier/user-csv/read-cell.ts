/** One cell of a person's table as a fact, or what would have been accepted there. */
import type { StatedFacts } from "../profile.ts";
import { type FactField, type FactSpec, type Kind, specOf } from "./fields.ts";
import type { ColumnUse, RuleWord } from "./mapping.ts";
import { numberWords, readNumber } from "./read-number.ts";
import { readShare } from "./read-share.ts";
import { readFlag, readVisas, saysNothing } from "./read-words.ts";
import { splitRule } from "./rule-words.ts";

export const LONGEST_NOTE = 2000;

/** A value with its rule, as it was said or as its column has it. */
export interface CellFact {
  readonly value: number | boolean | string | readonly string[];
  readonly rule: RuleWord;
}

export type CellReading =
  | { readonly kind: "fact"; readonly fact: CellFact }
  | { readonly kind: "nothing" }
  | { readonly kind: "refused"; readonly accepted: string };

const NOTHING: CellReading = { kind: "nothing" };

export function readCell(field: FactField, cell: string, use: ColumnUse): CellReading {
  const spec = specOf(field);
  if (spec.kind.is === "note") return readNote(cell);
  if (saysNothing(cell)) return NOTHING;
  const fact = readFact(spec, cell, use);
  return fact ? { kind: "fact", fact } : { kind: "refused", accepted: accepted(spec, use) };
}

function readNote(cell: string): CellReading {
  if (cell.trim() === "") return NOTHING;
  if (cell.length > LONGEST_NOTE)
    return { kind: "refused", accepted: `text of at most ${LONGEST_NOTE} characters` };
  return { kind: "fact", fact: { value: cell, rule: "strict" } };
}

/** The whole cell first ("not required"), then without the words that say its rule ("yes, preferred"). */
function readFact({ kind, ruled }: FactSpec, cell: string, use: ColumnUse): CellFact | null {
  const whole = readValue(kind, cell, use);
  if (whole !== null) return { value: whole, rule: use.rule };
  const parts = ruled ? splitRule(cell) : null;
  if (!parts) return null;
  const rule = parts.rule ?? use.rule;
  // "Preferred", alone, is a yes that does not exclude.
  if (kind.is === "flag" && parts.body === "" && parts.rule === "preferred")
    return { value: true, rule };
  const value = readValue(kind, parts.body, use);
  return value === null ? null : { value, rule };
}

function readValue(kind: Kind, text: string, { unit }: ColumnUse): CellFact["value"] | null {
  switch (kind.is) {
    case "number":
      return readNumber(text.trim(), kind);
    case "flag":
      return readFlag(text, kind.words);
    case "visas":
      return readVisas(text);
    case "share":
      return readShare(text, unit);
    case "note":
      return null;
  }
}

function accepted(spec: FactSpec, { unit }: ColumnUse): string {
  const { kind } = spec;
  switch (kind.is) {
    case "number":
      return numberWords(kind, spec);
    case "flag":
      return `yes or no${spec.ruled ? ', alone or with "preferred"' : ""}; empty for not known`;
    case "visas":
      return "J-1, H-1B, both, or none; empty for not known";
    case "share":
      return shareWords(unit);
    case "note":
      return "text";
  }
}

const shareWords = (unit: ColumnUse["unit"]): string => {
  if (unit === null) return "percents with their sign, like 45%: this column mixes 0.45 and 45";
  return unit === "percent" ? "0 to 100 percent, like 45 or 45%" : "0 to 1, like 0.45, or 45%";
};

/** The facts of one program with this one put in; a strict rule is stored as the bare value. */
export const withFact = (
  facts: StatedFacts,
  field: keyof StatedFacts,
  { value, rule }: CellFact,
): StatedFacts => ({
  ...facts,
  [field]: specOf(field).ruled && rule === "preferred" ? { value, rule } : value,
});
