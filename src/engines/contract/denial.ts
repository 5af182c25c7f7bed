/**
 * Sentences that say there is no such limit or duty, and those that take half of it back. Read wrongly, a limit
 * looks lifted: what frees the institution is no denial, and in doubt there is none.
 */
import type { Denial } from "./types.ts";

/** Somebody or something does not impose it: on whom stands after. */
const NOT_IMPOSED: readonly RegExp[] = [
  /\bnothing (?:in|herein|contained|set|within)\b[^.;]{0,80}?\b(?:restrict|prohibit|limit|prevent|preclude|bar|require|oblig|impos|constru|forbid|interfer|bind)\w*/,
  /\b(?:do|does|shall|will) not (?:contain|include|impose|restrict|prohibit|limit|prevent|bar|provide for)\b/,
  /\b(?:neither|none of)\b.{0,120}?\b(?:may|shall|will|can|must) (?:require|ask|impose|be)/,
  /\b(?:may|shall|will|can|must) not (?:require|ask|compel|obligate|oblige)\b/,
  /\bno (?:rule|policy|provision|part)\b[^.;]{0,40}\b(?:prevent|restrict|prohibit|limit|bar)\w*/,
];

/** Somebody does not have it to do: who stands before. */
const NOT_OBLIGED: readonly RegExp[] = [
  /\b(?:is|are|be|been) not (?:be )?(?:subject to|bound by|required to|obligated to|obliged to|liable|responsible for|restricted|prohibited from|prevented|limited(?! to)|precluded)/,
  /\b(?:is|are|be) (?:under no|free of any|free from any) (?:obligation|duty|restriction)/,
  /\bno (?:\w+ ){0,3}?(?:non-? ?compet\w*|non-? ?competition|restrictive covenants?|covenants? not to compete|repayment|clawback|obligation|duty|restriction|requirement|part of)\b/,
  /\bno (?:\w+ ){0,4}?(?:is|are|shall be|will be) (?:required|owed|due|imposed|repayable|needed|necessary)/,
  /\b(?:may|shall|will|can|must) not be (?:required?|asked?|compelled|obligated|obliged)\b/,
  /\b(?:may|shall|can|will) (?:in no (?:event|case)|never) (?:be )?(?:require|ask|oblig)/,
  /^\W*no[.,]|\bowes? [^.;]{0,24}\bnothing\b|\bno (?:\w+ ){1,3}(?:has|have|needs?) to be (?:returned|repaid|paid back)/,
  /\bneed not\b|\bwithout any (?:obligation|duty|restriction)|\b(?:is|are) free to\b|\b(?:is|are) not repayable|\bnot be (?:repaid|recovered|recouped|clawed back)\b/,
];
const TAKES_BACK =
  /\b(?:except|unless|other than|provided,? (?:that|however)|provided|however|but|so long as|as long as|if|until|save|subject to (?:the|approv|prior|written))\b/;

/** `duty`: whose it would be. */
export function denialOf(plain: string, duty: "resident" | "hospital" = "resident"): Denial {
  const found = [
    ...NOT_IMPOSED.map((pattern) => spared(plain, pattern, duty)),
    ...NOT_OBLIGED.map((pattern) => unbound(plain, pattern, duty)),
  ].find((each) => each !== null);
  if (!found) return "none";
  const rest = plain.slice(0, found.index) + plain.slice(found.index + found[0].length);
  return TAKES_BACK.test(rest) ? "partly" : "whole";
}

type Matched = RegExpExecArray | null;

const OTHER = { resident: "hospital", hospital: "resident" } as const;

/** "Nothing limits the Hospital's right" frees the Hospital and nobody else. */
function spared(plain: string, pattern: RegExp, duty: keyof typeof OTHER): Matched {
  const match = pattern.exec(plain);
  const after = match ? plain.slice(match.index + match[0].length) : "";
  const freed = new RegExp(
    `^\\W*(?:(?:in any way|the|any|or|rights? of|ability of|\\w+ing|\\w+s?) ){0,5}?${OTHER[duty]}\\b`,
  );
  return freed.test(after) ? null : match;
}

/** "The Hospital is not required to prorate": the one it frees stands nearest before. */
function unbound(plain: string, pattern: RegExp, duty: keyof typeof OTHER): Matched {
  const match = pattern.exec(plain);
  const before = match ? plain.slice(0, match.index) : "";
  return before.lastIndexOf(OTHER[duty]) > before.lastIndexOf(duty) ? null : match;
}
