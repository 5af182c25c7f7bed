/** Cells that hold words: yes and no, visas, and the many ways to say nothing. */
import type { FlagWords } from "./fields.ts";

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, "")
    .replace(/\s+/g, " ");

const NOTHING = new Set([
  ...["", "-", "--", "–", "—", "?", "??", "???", "n/a", "na", "n.a", "#n/a", "null", "tbd", "tba"],
  ...["unknown", "not known", "not sure", "not stated", "not listed", "not published"],
  ...["not specified", "not available", "no information", "no info", "no data"],
]);

/** True for a cell that says it is not known: it never overwrites what is. */
export const saysNothing = (cell: string): boolean => NOTHING.has(plain(cell));

const YES = new Set(["yes", "y", "true", "t", "1", "✓", "✔", "☑", "✅"]);
const NO = new Set(["no", "n", "false", "f", "0", "✗", "✘", "❌"]);

const FLAGS: Readonly<Record<FlagWords, { readonly yes: string[]; readonly no: string[] }>> = {
  accepted: {
    yes: ["accepted", "accepts", "sponsored", "sponsors", "participates", "participating"],
    no: [
      ...["not accepted", "does not accept", "not sponsored", "does not sponsor"],
      ...["does not participate", "not participating"],
    ],
  },
  required: { yes: ["required", "requires"], no: ["not required", "does not require"] },
};

/** null where it is neither: "maybe", "case by case", and "x", which some write for yes and some for no. */
export function readFlag(cell: string, words: FlagWords): boolean | null {
  const said = plain(cell);
  if (YES.has(said) || FLAGS[words].yes.includes(said)) return true;
  return NO.has(said) || FLAGS[words].no.includes(said) ? false : null;
}

export type Visa = "j1" | "h1b";

const VISAS: readonly (readonly [Visa, RegExp])[] = [
  ["j1", /^j[- ]?1( visas?)?( only)?$/],
  ["h1b", /^h[- ]?1[- ]?b?( visas?)?( only)?$/],
];
const ALL = new Set(["both", "all", "any", "j1/h1b"]);
const NONE = new Set([
  ...["none", "no", "neither", "no visa", "no visas", "no sponsorship", "no visa sponsorship"],
  ...["does not sponsor", "not sponsored", "no visas sponsored", "no visa sponsored"],
]);

/** The visas named, J-1 first; an empty list for none; null where a word is not understood. */
export function readVisas(cell: string): readonly Visa[] | null {
  const said = plain(cell);
  if (NONE.has(said)) return [];
  if (ALL.has(said)) return ["j1", "h1b"];
  const parts = said
    .split(/\s*(?:[,;/&+|\n]|\band\b|\bor\b)\s*/)
    .filter((part) => part !== "")
    .map((part) => VISAS.find(([, pattern]) => pattern.test(part))?.[0]);
  if (parts.length === 0 || parts.includes(undefined)) return null;
  return VISAS.flatMap(([visa]) => (parts.includes(visa) ? [visa] : []));
}
