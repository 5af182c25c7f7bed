/** How a clause is told: patterns that decide a sentence, and words that only come near. */
import type { Sentence } from "./sentences.ts";
import type { Clause, ClauseValue } from "./types.ts";

export interface Decider {
  /** All of them stand in the sentence. */
  readonly all: readonly RegExp[];
  /** None of them does. */
  readonly none?: readonly RegExp[];
  /** Stands in what the sentence is under: its heading, the line its list hangs on. */
  readonly under?: RegExp;
  /** Does not. */
  readonly notUnder?: RegExp;
}

export interface ClauseRule {
  readonly clause: Clause;
  /** It is about money: what "it" is can stand in a sentence before. */
  readonly money?: true;
  /** Any one of them decides. */
  readonly deciders: readonly Decider[];
  /** Words that come near, in the sentence or above it, and what makes them of something else. */
  readonly near: RegExp;
  readonly nearNot?: RegExp;
  readonly nearNotUnder?: RegExp;
  /** The heading alone comes near too: what stands under it is given. */
  readonly nearHeading?: RegExp;
  readonly values: (plain: string) => readonly ClauseValue[];
}

/** "Moonlighting" means ...: says what a word means and rules nothing. */
const DEFINES =
  /(?:"[^"]{2,60}"|\bthe terms? [\w" -]{2,60}|^\W*[\w -]{2,40})(?: ?\([^)]*\))? (?:shall )?(?:means?|is defined as|are defined as|refers? to|has the meaning|be defined as)\b/;

export const defines = (plain: string): boolean => DEFINES.test(plain);

/** What it hangs on comes before it: an item alone is half a sentence, "it" alone is no money. */
const wholeOf = (rule: ClauseRule, { plain, lead, antecedent }: Sentence): string =>
  [rule.money ? antecedent : null, lead]
    .flatMap((each) => (each && each.plain !== plain ? [each.plain] : []))
    .concat(plain)
    .join(" ");

const contextOf = (rule: ClauseRule, { under, about }: Sentence): string =>
  rule.money ? `${under} ${about}` : under;

export function isDecided(rule: ClauseRule, sentence: Sentence): boolean {
  const whole = wholeOf(rule, sentence);
  const context = contextOf(rule, sentence);
  const holds = ({ all, none = [], under, notUnder }: Decider): boolean =>
    (under?.test(context) ?? true) &&
    !notUnder?.test(context) &&
    all.every((pattern) => pattern.test(whole)) &&
    !none.some((pattern) => pattern.test(sentence.plain));
  return !defines(sentence.plain) && rule.deciders.some(holds);
}

export function isNear(rule: ClauseRule, sentence: Sentence): boolean {
  const { plain, title } = sentence;
  const context = `${contextOf(rule, sentence)} ${plain}`;
  if (rule.nearNot?.test(plain) || rule.nearNotUnder?.test(context)) return false;
  return rule.near.test(plain) || (rule.nearHeading?.test(title) ?? false);
}
