/**
 * The net below the others: numbers that look given out, and, in a line about one patient, any word with a capital
 * that is not known to be something else. Held last, so that a better name for the same span wins.
 */
import { isKnownCapital } from "./known-capitals.ts";
import type { IdentifierRule } from "./rule.ts";

/** Numbers of papers, trials, grants, codes and versions are of the work. */
const OF_WORK =
  /(?:\b(?:PMID|PMC|PMCID|NCT|doi|ISBN|ISSN|ORCID|CRD|PROSPERO|IRB|grant|award|CPT|HCPCS|ICD|ICD-10|NPI|version|abstract|poster|page|pages|pp|code|raised|downloads?|protocol|reads|views)\b[\s:#.-]*[\w./-]*|[$€£]|[\d.,;:/])$/i;
const RESEARCH =
  /^(?:NCT|CRD|PMC|R\d\d|K\d\d|U\d\d|T\d\d|F\d\d|P\d\d|HL|CA|DK|AI|MH|COVID|SARS|HEART|GPT|ICD|CPT)[-\d]/i;
const COUNTED =
  "(?![\\w%]|[.,]\\d|\\s?(?:patients|visits|charts|records|downloads|views|users|people|adults|dollars|words|minutes|hours|lives|doses|encounters|claims|stays|tests|notes|rows|lines)\\b)";

const given = (text: string, before: string): boolean =>
  !OF_WORK.test(before) && !RESEARCH.test(text);
const isMixed = (text: string): boolean => /[A-Za-z]/.test(text) && /\d.*\d/.test(text);

export const looseRules: readonly IdentifierRule[] = [
  {
    kind: "other",
    why: "shape",
    pattern: new RegExp(`(?<![\\w.,$/-])(\\d{7,})${COUNTED}`, "dg"),
    when: given,
  },
  {
    kind: "other",
    why: "label",
    pattern: /#\s?((?=[A-Z0-9-]*\d{4})[A-Z0-9-]{5,})\b/dg,
    when: given,
  },
  {
    kind: "other",
    why: "patient-line",
    ofPatient: true,
    pattern: new RegExp(`(?<![\\w.,$/-])(\\d{6,})${COUNTED}`, "dg"),
    when: given,
  },
  {
    kind: "other",
    why: "label",
    ofPatient: true,
    pattern:
      /\b(?:[Ii][Dd]|[Nn]o\.|[Nn]umber|[Nn]um|#)\s?[:#]?\s?((?=[A-Z0-9-]*\d{2})[A-Z0-9][A-Z0-9-]{2,})\b/dg,
    when: given,
  },
  {
    kind: "other",
    why: "shape",
    pattern:
      /(?<![\w./;:(-])((?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*\d{2,4}-?\d{2,})[A-Z0-9]+(?:-[A-Z0-9]+)*)\b(?![/.]\d)/dg,
    when: (text, before) => given(text, before) && text.replace(/\D/g, "").length >= 5,
  },
  {
    kind: "other",
    why: "patient-line",
    ofPatient: true,
    pattern: /(?<![\w./-])([A-Z0-9][A-Z0-9-]{5,})\b/dg,
    when: (text, before) => isMixed(text) && given(text, before),
  },
  {
    kind: "name",
    why: "patient-line",
    ofPatient: true,
    pattern:
      /(?<=[^.!?:\s"(] |, |\()(?<!\b(?:Dr|Prof)\.? )([A-Z][a-zà-ÿ'’-]{2,}(?: [A-Z][a-zà-ÿ'’-]{2,})*)(?!\w)/dg,
    when: (text) => !text.split(" ").every(isKnownCapital),
  },
];
