/** The words with which a cell says what kind of rule it holds: "230 (soft)", "J-1, required". */
import type { RuleWord } from "./mapping.ts";

const PREFERRED =
  "preferred|preferably|prefers?|preference|soft|recommended|ideally|desired|nice to have";
const STRICT = "strict|strictly|required|requires|hard|must|mandatory|firm|cut-?off";

const isPreferred = new RegExp(`\\b(${PREFERRED})\\b`, "gi");
const isStrict = new RegExp(`\\b(${STRICT})\\b`, "gi");
const isTurned = new RegExp(`\\b(no|not|non|never)[ -]+(${PREFERRED}|${STRICT})\\b`, "i");

export interface WithoutRule {
  /** The rest, without brackets and loose punctuation. */
  readonly body: string;
  /** null: the cell does not say. */
  readonly rule: RuleWord | null;
}

/** null where a cell says both, or turns one around ("not required"). */
export function splitRule(cell: string): WithoutRule | null {
  const preferred = cell.search(isPreferred) >= 0;
  const strict = cell.search(isStrict) >= 0;
  if (!preferred && !strict) return { body: tidy(cell), rule: null };
  if ((preferred && strict) || isTurned.test(cell)) return null;
  const body = tidy(cell.replace(preferred ? isPreferred : isStrict, " "));
  return { body, rule: preferred ? "preferred" : "strict" };
}

const tidy = (text: string): string =>
  text
    .replace(/[()[\]]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, "");
