/** A fact as the cell that `readCell` reads back. */
import type { StatedFacts } from "../profile.ts";
import { type FactField, specOf } from "./fields.ts";
import type { CellFact } from "./read-cell.ts";
import { writeShare } from "./read-share.ts";

/** "" where the fact is not known; the two halves of the visas are written as one. */
export function writeCell(field: FactField, facts: StatedFacts, value: number | null): string {
  const fact = factOf(field, facts, value);
  return fact === null ? "" : writeFact(field, fact);
}

function factOf(field: FactField, facts: StatedFacts, value: number | null): CellFact | null {
  if (field === "value") return value === null ? null : { value, rule: "strict" };
  if (field === "sponsorsJ1" || field === "sponsorsH1b") return null;
  const stated = facts[field];
  if (stated === undefined) return null;
  return typeof stated === "object" && "rule" in stated
    ? stated
    : { value: stated, rule: "strict" };
}

export function writeFact(field: FactField, { value, rule }: CellFact): string {
  const text = writeValue(field, value);
  return rule === "preferred" ? `${text} (preferred)` : text;
}

const VISA_NAMES: Readonly<Record<string, string>> = { j1: "J-1", h1b: "H-1B" };

function writeValue(field: FactField, value: CellFact["value"]): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number")
    return specOf(field).kind.is === "share" ? writeShare(value) : String(value);
  if (typeof value === "string") return value;
  return value.length === 0 ? "none" : value.map((visa) => VISA_NAMES[visa] ?? visa).join(" and ");
}
