/** Days of a patient's life and ages over 89. A month, a year or the day of a talk is none. */
import type { IdentifierRule } from "./rule.ts";

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const NUMERIC =
  "(?:\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})|(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01]))";
const NOT_PART = "(?<![\\d/.-])";
const NO_COUNT =
  "(?![\\d/%-]|\\s(?:of|patients|residents|sites|programs|clinics|beds|cases|strength|edema|pitting|pulses|murmur|systolic|pain)\\b)";

export const dateRules: readonly IdentifierRule[] = [
  {
    kind: "date",
    why: "patient-line",
    ofPatient: true,
    pattern: new RegExp(`${NOT_PART}\\b(${NUMERIC})${NO_COUNT}`, "dg"),
  },
  {
    kind: "date",
    why: "patient-line",
    ofPatient: true,
    pattern: new RegExp(`\\b(${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)\\b(?!%)`, "dg"),
  },
  {
    kind: "date",
    why: "patient-line",
    ofPatient: true,
    pattern: new RegExp(`\\b(\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?)`, "dg"),
  },
  {
    kind: "date",
    why: "patient-line",
    ofPatient: true,
    pattern: new RegExp(`\\b(${MONTH},? (?:of )?\\d{4})\\b`, "dg"),
  },
  {
    kind: "date",
    why: "patient-line",
    ofPatient: true,
    pattern:
      /\b((?:Christmas|New Year'?s?|Thanksgiving|Easter|Halloween)(?: (?:Eve|Day))?(?:,? \d{4})?)\b/dg,
  },
  {
    kind: "date",
    why: "label",
    pattern:
      /\b(?:dob|d\.o\.b\.|born(?: on)?|date of birth|birth ?date|birthday)\b:?\s*(\d{1,4}[/. -]\d{1,2}[/. -]\d{2,4}|\w{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)/dgi,
  },
  {
    kind: "age",
    why: "shape",
    pattern:
      /(?<![\d.,$/-])((?:9\d|1[0-2]\d)(?:\s?(?:[- ]?(?:years?|yrs?)[- ]old|yo|y\/o|y\.o\.))?)(?=\s?(?:yo|y\/o|y\.o\.|years old|year old|yrs old)\b)/dgi,
  },
  {
    kind: "age",
    why: "shape",
    pattern:
      /(?<![\d.,$/-])((?:9\d|1[0-2]\d)(?:[- ]years?[- ]old|[- ]?yo|[- ]?y\/o|[MF]))\b(?! (?:parent|building|company|house|program|startup|record))/dg,
  },
  {
    kind: "age",
    why: "label",
    pattern: /\bage[d]?:?\s((?:9\d|1[0-2]\d))\b(?! (?:and|or|to|years and)\b)/dgi,
    ofPatient: true,
  },
  { kind: "age", why: "label", pattern: /\b(?:oldest|eldest)[^.\d]{0,20}((?:9\d|1[0-2]\d))\b/dgi },
  {
    kind: "age",
    why: "shape",
    pattern:
      /\b((?:ninety|one hundred)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?[- ]years?[- ]old)\b(?! (?:parent|building|company))/dgi,
  },
  { kind: "age", why: "shape", pattern: /(?<![\d.,$/-])((?:9\d|1[0-2]\d) ?y\.o\.)/dgi },
];
