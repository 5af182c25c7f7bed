/** Sentences that say there is no such limit or duty, and those that take half of it back. */
import type { Denial } from "./types.ts";

const DENIES: readonly RegExp[] = [
  /\bnothing (?:in|herein|contained|set|within)\b[^.;]{0,80}\b(?:restrict|prohibit|limit|prevent|preclude|bar|require|oblig|impos|constru|forbid|interfer|bind)/,
  /\b(?:is|are|be|been) not (?:be )?(?:subject to|bound by|required to|obligated to|obliged to|liable|responsible for|restricted|prohibited from|prevented|limited|precluded)/,
  /\b(?:is|are|be) (?:under no|free of any|free from any) (?:obligation|duty|restriction)/,
  /\b(?:do|does|shall|will) not (?:contain|include|impose|restrict|prohibit|limit|prevent|bar|provide for)\b/,
  /\bno (?:\w+ ){0,3}?(?:non-? ?compet\w*|non-? ?competition|restrictive covenants?|covenants? not to compete|repayment|clawback|obligation|duty|restriction|requirement|part of)\b/,
  /\bno (?:\w+ ){0,4}?(?:is|are|shall be|will be) (?:required|owed|due|imposed|repayable|needed|necessary)/,
  /\b(?:neither|none of)\b.{0,120}\b(?:may|shall|will|can|must) (?:require|ask|impose|be)/,
  /\b(?:may|shall|will|can|must) not (?:be )?(?:required?|asked?|compel(?:led)?|obligated?|oblige[d]?)\b/,
  /\b(?:may|shall|can|will) (?:in no (?:event|case)|never) (?:be )?(?:require|ask|oblig)/,
  /^\W*no[.,]|\bowes? [^.;]{0,24}\bnothing\b|\bno (?:\w+ ){1,3}(?:has|have|needs?) to be (?:returned|repaid|paid back)|\bno (?:rule|policy|provision|part)\b[^.;]{0,40}\b(?:prevent|restrict|prohibit|limit|bar)/,
  /\bneed not\b|\bwaives? (?:any|all|its) right|\bwithout any (?:obligation|duty|restriction)|\b(?:is|are) free to\b|\b(?:is|are) not repayable|\bnot be (?:repaid|recovered|recouped|clawed back)\b/,
];
const TAKES_BACK =
  /\b(?:except|unless|other than|provided,? (?:that|however)|provided|however|but|so long as|as long as|if|until|save|subject to (?:the|approv|prior|written))\b/;

export function denialOf(plain: string): Denial {
  const match = DENIES.map((pattern) => pattern.exec(plain)).find((found) => found !== null);
  if (!match) return "none";
  const rest = plain.slice(0, match.index) + plain.slice(match.index + match[0].length);
  return TAKES_BACK.test(rest) ? "partly" : "whole";
}
