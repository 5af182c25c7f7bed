/** Words that a resume does not say, as spans of its text. Which words those are is data: the engine has none. */

export interface UnsaidWord {
  readonly id: string;
  /** Phrases in small letters; a word that ends in `*` stands for every word that begins so. */
  readonly forms: readonly string[];
  /** Beside one of these the phrase says something else: "quit smoking". */
  readonly beside?: readonly string[] | undefined;
}

export interface UnsaidSpan {
  readonly id: string;
  /** UTF-16 offsets into the text, the end not counted. */
  readonly start: number;
  readonly end: number;
}

/** Words that stand next to a phrase, before it or after. */
const REACH = 2;

/** In the order of the text; of two that overlap, the longer. */
export function findUnsaid(text: string, words: readonly UnsaidWord[]): readonly UnsaidSpan[] {
  const found = words
    .flatMap((word) => word.forms.flatMap((form) => spansOf(text, word, form)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((span, i) => !found.slice(0, i).some((each) => each.end > span.start));
}

function spansOf(text: string, { id, beside = [] }: UnsaidWord, form: string): UnsaidSpan[] {
  return [...text.matchAll(patternOf(form))].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return isBeside(text, start, end, beside) ? [] : [{ id, start, end }];
  });
}

/** Spaces and hyphens are alike, and so are the two apostrophes. */
const patternOf = (form: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${form
      .split(/[ -]/)
      .map((word) => word.replace(/'/g, "['’]").replace(/\*$/, "\\p{L}*"))
      .join("[\\s‐‑–-]+")}(?![\\p{L}\\p{N}])`,
    "giu",
  );

function isBeside(text: string, start: number, end: number, words: readonly string[]): boolean {
  const split = (part: string): readonly string[] =>
    part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const near = [
    ...split(text.slice(0, start)).slice(-REACH),
    ...split(text.slice(end)).slice(0, REACH),
  ];
  return near.some((word) => words.includes(word));
}
