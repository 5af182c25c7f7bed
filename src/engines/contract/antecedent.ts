/** "The Resident shall repay it": what "it" is stands in a sentence before, in the same paragraph. */
import { ANY_KIND, GOES_BACK, KINDS, SHAPED } from "./repayment-rules.ts";
import type { Sentence } from "./sentences.ts";

/** Sentences back; further away "it" is something else. */
const REACH = 4;
/** Sentences at the start of a letter that say what the letter is about. */
const OPENING = 4;
const ABOUT = /\b(?:re:|subject:|this letter|this agreement sets)/;
const SALARY = /\b(?:annual|salary|pgy|biweekly|installments)\b/;

/** Money that goes back stands under the nearest sentence that names it; what qualifies it stands under that. */
export function withAntecedents(sentences: readonly Sentence[]): readonly Sentence[] {
  const subject = subjectOf(sentences);
  return sentences.map((sentence, i) => {
    if (GOES_BACK.test(sentence.plain)) {
      const lead = /\$/.test(sentence.plain) ? null : moneyBefore(sentences, i);
      const named = ANY_KIND.test(`${sentence.plain} ${sentence.under} ${lead?.plain ?? ""}`);
      return hung(sentence, lead, named ? "" : subject);
    }
    const last = sentences[i - 1];
    const qualifies = last && SHAPED.test(sentence.plain) && isBeside(last, sentence);
    return qualifies && GOES_BACK.test(last.plain) ? hung(sentence, last, "") : sentence;
  });
}

function hung(sentence: Sentence, antecedent: Sentence | null, subject: string): Sentence {
  return { ...sentence, antecedent, about: [antecedent?.plain, subject].filter(Boolean).join(" ") };
}

const isBeside = (a: Sentence, b: Sentence): boolean => a.paragraph === b.paragraph;

/** The nearest sentence of the paragraph that names a kind of money or an amount; of another kind it is not the one. */
function moneyBefore(sentences: readonly Sentence[], i: number): Sentence | null {
  const sentence = sentences[i];
  if (!sentence) return null;
  const own = kindOf(sentence.plain);
  const found = sentences
    .slice(Math.max(0, i - REACH), i)
    .findLast((each) => isBeside(each, sentence) && isMoney(each));
  const theirs = kindOf(found?.plain ?? "");
  if (!found || (own && theirs && own !== theirs)) return null;
  const further = found.plain.includes("$")
    ? null
    : moneyBefore(sentences, sentences.indexOf(found));
  return { ...found, antecedent: further };
}

const kindOf = (plain: string): string | undefined =>
  Object.entries(KINDS).find(([, pattern]) => pattern.test(plain))?.[0];

const isMoney = ({ plain, under }: Sentence): boolean =>
  (ANY_KIND.test(plain) &&
    /\b(?:lends?|pay|paid|provide|receive|award|give|advance|reimburse|forgiven)|\$/.test(plain)) ||
  (ANY_KIND.test(under) && /\$/.test(plain));

/** What a letter about one sum of money is about, from its first lines. */
function subjectOf(sentences: readonly Sentence[]): string {
  const opening = sentences.slice(0, OPENING).map(({ plain }) => plain);
  return (
    opening.find((plain) => ABOUT.test(plain) && ANY_KIND.test(plain) && !SALARY.test(plain)) ?? ""
  );
}
