/** Numbers: each by the word before it, or by a shape that nothing else has. */
import type { IdentifierRule } from "./rule.ts";

/** "no.", "#", "number:" between a word and its number. */
const SAYS =
  "(?:\\s*(?:id|identifier|no\\.?|num\\.?|number|#|nbr|code)){0,2}(?:\\s+of (?:the )?(?:pt|patient)(?:'s)?)?(?:\\s+is)?\\s*[:#=-]?\\s*";
/** Letters and digits, one digit at least. */
const TOKEN =
  "((?=[A-Z0-9-]*\\d)[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9])?)\\b(?!%|\\s?(?:minutes?|hours?|days?|weeks?|months?|years?|patients?|charts?|records?|clients?|clinics?|residents?|sites?|articles?|users?))";

const labeled = (
  kind: IdentifierRule["kind"],
  words: string,
  token: string = TOKEN,
): IdentifierRule => ({
  kind,
  why: "label",
  pattern: new RegExp(`\\b(?:${words})${SAYS}${token}`, "dgi"),
});

/** The label needs "no.", "#", "ID" or a colon: without it the word stands before other numbers too. */
const numbered = (
  kind: IdentifierRule["kind"],
  words: string,
  token: string = TOKEN,
): IdentifierRule => ({
  kind,
  why: "label",
  pattern: new RegExp(
    `\\b(?:${words})\\s*(?:\\b(?:id|identifier|no\\.?|num\\.?|number|nbr)(?![a-z])|#)(?:\\s+of (?:the )?(?:pt|patient)(?:'s)?)?\\s*[:#=]?\\s*${token}`,
    "dgi",
  ),
});

const LONG = "((?=[A-Z0-9-]*\\d{2})[A-Z0-9][A-Z0-9-]{4,}[A-Z0-9])\\b";
const PHONE = "((?:\\+?1[-. ]?)?(?:\\(\\d{3}\\)\\s?|\\d{3}[-. ]?)\\d{3}[-. ]?\\d{4})(?!\\d)";
const SHORT_PHONE = "((?:\\(?\\d{3}\\)?[-. ]?)?\\d{3}[-. ]\\d{4})(?!\\d)";

export const numberRules: readonly IdentifierRule[] = [
  { kind: "ssn", why: "shape", pattern: /(?<![\d-])(\d{3}([- ])\d{2}\2\d{4})(?![\d-])/dg },
  {
    kind: "ssn",
    why: "label",
    pattern:
      /\b(?:ssn|ss ?#|ss no\.?|soc(?:ial)?(?: sec(?:urity)?)?)(?: ?(?:no\.?|number|#))?(?: is| ending(?: in)?| ends(?: in)?)?[:#]?\s*((?:\d{3}|x{3}|\*{3})[- ]?(?:\d{2}|x{2}|\*{2})[- ]?\d{4}|\d{4})\b/dgi,
  },
  labeled(
    "mrn",
    "mrns?|med(?:ical)? rec(?:ord)?s?|csn|fin|har|pt mr|mr(?=\\s*#)|hospital number|emr|ehr(?=\\s*#)|hn|(?:pt|patient)(?:'s)? (?:id|number|no\\.?|#)",
  ),
  numbered("mrn", "chart|record|encounter|visit|admission"),
  labeled("mrn", "encounter|visit", "(\\d{6,})\\b"),
  numbered(
    "health-plan",
    "member|subscriber|policy|group|plan|medicaid|medicare|insurance|insured|beneficiary|health plan|payer|hicn?|sponsor|tricare|humana|aetna|cigna|uhc|bcbs|anthem|rxbin \\d+",
  ),
  labeled(
    "health-plan",
    "mbi|medicaid|medicare|bcbs(?: policy| member)?|aetna|cigna|uhc|humana|anthem|kaiser member|policy",
    LONG,
  ),
  {
    kind: "health-plan",
    why: "shape",
    pattern: /\b([1-9][A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d{2})\b/dg,
  },
  numbered("account", "accounts?|acct|invoice|bill(?:ing)?|statement|guarantor|receipt"),
  labeled(
    "account",
    "account|acct|guarantor account|billing account|invoice",
    "((?=[A-Z0-9-]*\\d{3})[A-Z0-9-]{5,})\\b",
  ),
  {
    kind: "account",
    why: "shape",
    pattern: /(?<!\d|ORCID:? ?|orcid\.org\/)((?:\d{4}[ -]){3}\d{4})(?!\d)/dg,
  },
  labeled(
    "license",
    "driver'?s? licen[sc]e|dl|cdl|passport|birth certificate|death certificate|green card|visa number|dea|state id",
    "((?=[A-Z0-9-]*\\d{2})[A-Z0-9][A-Z0-9-]{3,}[A-Z0-9])\\b",
  ),
  numbered("license", "licen[sc]e|certificate|permit"),
  labeled(
    "vehicle",
    "vin|license plate|licence plate|vehicle id|vehicle",
    "((?=[A-Z0-9- ]{0,9}\\d{2})[A-Z0-9]{2,}(?:[- ]?(?=[A-Z0-9]*\\d)[A-Z0-9]{2,})?)\\b",
  ),
  {
    kind: "vehicle",
    why: "label",
    pattern:
      /\b(?:plates?|tags?)(?: ?(?:no\.?|number|#))?[:#]?\s+((?=[A-Z0-9 -]{0,9}\d)[A-Z0-9]{2,8}(?:[- ](?=[A-Z0-9]*\d)[A-Z0-9]{1,5})?)\b/dg,
  },
  {
    kind: "vehicle",
    why: "shape",
    pattern: /\b((?=[A-Z0-9]*\d{3})(?=[A-Z0-9]*[A-HJ-NPR-Z])[A-HJ-NPR-Z0-9]{17})\b/dg,
  },
  labeled(
    "device",
    "serial|s\\/n|sn|device id|implant id|udi|imei|mac address",
    "(\\(01\\)\\d{8,14}|(?=[A-Z0-9-]*\\d{2})[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9]))\\b",
  ),
  {
    kind: "device",
    why: "label",
    pattern:
      /\b(?:lot|model)(?: ?(?:no\.?|number|#))?[:#]?\s+((?=[A-Z0-9-]*\d{3})[A-Z]{0,4}[A-Z0-9-]{4,})\b/dg,
  },
  { kind: "device", why: "shape", pattern: /\b((?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2})\b/dgi },
  {
    kind: "account",
    why: "label",
    pattern:
      /\b(?:[Vv]isa|[Mm]aster[Cc]ard|[Aa]mex|[Dd]iscover|[Cc]ard|[Aa]ccount) (?:ending|ends)(?: in)? (\d{4})\b/dg,
  },
  {
    kind: "fax",
    why: "label",
    pattern: new RegExp(`\\bfax(?:ed)?\\b[^\\d+(]{0,40}${PHONE}`, "dgi"),
  },
  {
    kind: "phone",
    why: "shape",
    pattern: /(?<![\d.-])((?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4})(?![\d-])/dg,
  },
  {
    kind: "phone",
    why: "label",
    pattern: new RegExp(
      `\\b(?:phone|cell|mobile|call|called|tel|telephone|number|reach|reached|text|texted|contact|pager|beeper|voicemail|dial)\\b[^\\d+(]{0,30}(?:${PHONE}|${SHORT_PHONE})`,
      "dgi",
    ),
  },
  {
    kind: "phone",
    why: "patient-line",
    ofPatient: true,
    pattern: /(?<![\d-])(\d{3}-\d{4})(?![\d-])/dg,
  },
  numbered(
    "other",
    "specimen|sample|accession|subject|participant|case|claim|order|rx|prescription|referral|wristband|barcode|study|tracking|ticket|authorization|auth|file|badge|locker|bed|unit|donor|transplant",
  ),
  labeled(
    "other",
    "specimen|accession|wristband|barcode|sample id|rx|prior auth",
    "((?=[A-Z0-9-]*\\d{2})[A-Z0-9][A-Z0-9-]{3,}[A-Z0-9])\\b",
  ),
  {
    kind: "other",
    why: "label",
    pattern:
      /\b(?:[Pp]articipant|[Ss]ubject|[Ss]tudy (?:ID|subject|participant)|[Vv]olunteer)\s*#?:?\s*((?=[A-Z-]*\d)[A-Z]{0,3}-?\d{2,}\b)/dg,
  },
];
