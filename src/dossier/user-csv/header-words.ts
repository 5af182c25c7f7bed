/** Titles people give to columns. Read after `titleWords`: lower case, words with single spaces. */
import type { SheetField } from "./fields.ts";

/** "Min. Step-2 CK (%)" as "min step 2 ck %". */
export const titleWords = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .replace(/\b(step|level) ?([123])(?=ck\b|\b)/g, "$1 $2 ")
    .replace(/ +/g, " ")
    .replace(/\bj ?1\b/g, "j1")
    .replace(/\bh ?1 ?b\b/g, "h1b")
    .trim();

export const saysPercent = (title: string): boolean =>
  /%|\b(percent|percentage|pct)\b/.test(titleWords(title));

export const saysPreferred = (title: string): boolean =>
  /\b(preferred|prefers|preference|soft|recommended|desired)\b/.test(titleWords(title));

interface HeaderWords {
  readonly field: SheetField;
  readonly pattern: RegExp;
  /** Words that make it something else. */
  readonly not?: RegExp;
}

/** What the applicant did or has, in a table of programs: not a fact about the program. */
const OWN = /\b(my|mine|me|own|status|sent|applied|date|deadline|received|rank)\b/;

/** Tried in this order; the first whose cells can be read wins. */
export const HEADER_WORDS: readonly HeaderWords[] = [
  {
    field: "program",
    pattern: /\b(program|track|nrmp) ?(id|code|number|no)?\b|^(id|code)$/,
    not: /\b(acgme|name|type|website|director)\b/,
  },
  {
    field: "institution",
    pattern: /\b(institution|hospital|program|residency|sponsor|medical center)\b|^name$/,
    not: /\b(id|code|number|type|website|director|email|phone|setting|size)\b/,
  },
  { field: "specialty", pattern: /\bspecial(i?)ty\b|^field$/ },
  { field: "city", pattern: /\b(city|town|location)\b/ },
  { field: "state", pattern: /\bstate\b/, not: /\bhome\b/ },
  { field: "acceptsComlexOnly", pattern: /\bcomlex\b/, not: OWN },
  { field: "minComlex2", pattern: /\bcomlex\b|\blevel 2\b/, not: OWN },
  { field: "minStep2", pattern: /\bstep 2\b|\b2 ?ck\b/, not: OWN },
  { field: "minStep1", pattern: /\bstep 1\b/, not: OWN },
  { field: "visas", pattern: /\bvisas?\b|\bj1\b.*\bh1b?\b|\bh1b?\b.*\bj1\b/, not: OWN },
  { field: "sponsorsJ1", pattern: /\bj1\b/, not: /\bh1b?\b/ },
  { field: "sponsorsH1b", pattern: /\bh1b?\b/, not: /\bj1\b/ },
  {
    field: "maxYearsSinceGraduation",
    pattern: /\b(yog|graduation|graduated|grad year|years since)\b/,
    not: OWN,
  },
  { field: "maxAttempts", pattern: /\battempts?\b/, not: OWN },
  {
    field: "minUsClinicalMonths",
    pattern: /\b(usce|hands on)\b|\bclinical (experience|months)\b/,
    not: OWN,
  },
  {
    field: "acceptsImg",
    pattern: /\b(imgs?|fmgs?|international( medical)? graduates?)\b/,
    not: /\b(non us|us) (imgs?|fmgs?|international)\b|%|\b(share|percent|pct|proportion|fraction)\b/,
  },
  {
    field: "imgShare",
    pattern: /\b(imgs?|fmgs?|international( medical)? graduates?)\b/,
    not: /\b(non us|us) (imgs?|fmgs?|international)\b/,
  },
  { field: "ecfmgBeforeApplying", pattern: /\becfmg\b/, not: OWN },
  { field: "acceptsSignals", pattern: /\bsignals?\b/, not: OWN },
  { field: "value", pattern: /^(value|how much i want it|my value|want)( %)?$/ },
  { field: "note", pattern: /\b(notes?|comments?|remarks?)\b/ },
];
