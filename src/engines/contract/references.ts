/** Other documents that a sentence sends its reader to, as the sentence names them. */

/** Either case for the first letter of each. */
const anyOf = (words: string): string =>
  `(?:${words
    .split("|")
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|")})`;

const SENDS = anyOf(
  "in|by|under|with|to|per|see|see also|and|or|as|as set out in|follow|follows|following|at|incorporates|incorporate|read|out in|received|apply|applies|on|of|govern|governed|from|consult|refer to",
);
const KIND = anyOf(
  "manuals?|handbooks?|polic(?:y|ies)|procedures?|by-?laws|guidelines?|guide|plan document|summary plan description|collective bargaining agreement|institutional requirements|rules and regulations",
);
const LETTERED =
  /\b(?:[Aa]ppendix|[Ee]xhibit|[Ss]chedule|[Aa]ttachment|[Aa]ddendum|[Aa]nnex) (?:[A-Z]|\d{1,2})\b(?:-\d+)?/g;
const NAME = "[A-Z][\\w&'’-]*";
const DETERMINERS =
  "(?:(?:[Tt]he|its|their|our|your|my|any|all|applicable|current|then-current|attached|relevant|hospital's own)\\b ?)*";
const STOPS =
  "\\b(?:the|this|such|under|pursuant|accordance|in|see|by|with|to|that|which|shall|will|is|are|may|be|must|any|all|for|from|as|set|its|their|our|or)\\b";
const DOCUMENT = new RegExp(
  `\\b${SENDS} ${DETERMINERS}((?:(?!${STOPS})[\\w&'’.-]+ ){0,8}?${KIND}(?: (?:and )?${KIND})*(?: (?:on|for|regarding|of) (?:the )?${NAME}(?:,? (?:and |of |or )?${NAME})*)?(?: (?:[Nn]o\\.? ?|[Nn]umber |#)?[A-Z]{0,5}[-\\d.]*\\d[\\w.-]*)?)`,
  "dg",
);

/** A kind alone names nothing. */
const NAMELESS =
  /^(?:manuals?|handbooks?|polic(?:y|ies)|procedures?|guidelines?|guide|polic(?:y|ies) and procedures?)$/i;
/** Not another document: what is insured, and what a sentence is about. */
const OTHER =
  /\b(?:insurance|liability|claims-made|occurrence|malpractice|individual|no|a|an|open|medical|surgical) polic(?:y|ies)$|\b(?:medical|surgical|clinical|diagnostic) procedures?$/i;

export function referencesIn(text: string): readonly string[] {
  // A sentence in capitals has the names of its documents in capitals too.
  const seen = /[a-z]/.test(text) ? text : text.toLowerCase();
  const named = [...seen.matchAll(DOCUMENT)].map(({ indices }) =>
    text.slice(...(indices?.[1] ?? [0, 0])),
  );
  const lettered = [...text.matchAll(LETTERED)].map(([name]) => name);
  const names = [...named, ...lettered].map((name) => name.replace(/[.,;\s]+$/, ""));
  return [...new Set(names.filter((name) => !NAMELESS.test(name) && !OTHER.test(name)))];
}
