/** Numbers written as words, as digits: "one hundred twenty (120) days" is "120 days". */

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const small: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 10 * (i + 2)] as const),
]);
const WORD = `(?:${[...small.keys(), "hundred", "thousand"].join("|")})`;
const NUMBER = new RegExp(`\\b${WORD}(?:(?:[ -]|(?<=hundred|thousand),? and )${WORD})*\\b`, "g");

/** Small letters in, small letters out. The same number said twice is said once; two that differ both stay. */
export const withDigits = (text: string): string =>
  text
    .replace(NUMBER, (words) => String(amountOf(words)))
    .replace(/\b(\d+)(,?\d*) ?\(\s*\1\2\s*\)/g, "$1$2")
    .replace(/\b(\d+) and 1-half\b/g, "$1.5");

function amountOf(words: string): number {
  let total = 0;
  let part = 0;
  for (const word of words.split(/[ -]|,? and /)) {
    if (word === "hundred") part = Math.max(1, part) * 100;
    else if (word === "thousand") {
      total += Math.max(1, part) * 1000;
      part = 0;
    } else part += small.get(word) ?? 0;
  }
  return total + part;
}
