/**
 * The copy of a sentence that patterns are held against: small letters, straight quotes, digits, one name for each
 * of the two parties. It is never shown.
 */
import { withDigits } from "./number-words.ts";

/** Longest first: "resident physician" is one person. */
const RESIDENT =
  /\b(?:resident(?:[ /-](?:physicians?|doctors?|fellows?)|\(s\))?|residents?|house[ -]?(?:officers?|staff(?: (?:members?|physicians?))?)|trainees?|fellows?|physicians?|employees?|appointees?|interns?|clinicians?|associates?|the undersigned|team members?|doctors?|postgraduates?|providers?)\b/g;
const HOSPITAL =
  /\b(?:program directors?|(?:medical )?directors?|coordinators?|(?:sponsoring |training |participating )?institutions?|hospitals?|medical cent(?:er|re)s?|health (?:system|network|care system)|healthcare system|universit(?:y|ies)|institutes?|clinics?|school of medicine|college of medicine|employers?|sponsors?|programs?|gme(?:c| office| committee)?|graduate medical education (?:office|committee|department)|dio|designated institutional official|department(?: chairs?| of [a-z]+)?|practice group|medical group|group practice|corporation|company|foundation|board of (?:trustees|regents))\b/g;

export const plainOf = (text: string): string =>
  withDigits(
    text
      .normalize("NFKC")
      .replace(/\*\*|__/g, "")
      .replace(/\bus\b/g, "the hospital")
      .replace(
        /\b(?:Group|System|Practice|Commander|Center)\b(?! (?:health|life|disability|dental|insurance|policy|plan))/g,
        "hospital",
      )
      .toLowerCase()
      .replace(/[‘’`´]/g, "'")
      .replace(/[“”„]/g, '"')
      .replace(/[‐-―]/g, "-")
      .replace(/\s+/g, " "),
  )
    .replace(/\bgraduate medical education\b/g, "gme")
    .replace(RESIDENT, "resident")
    .replace(/\b(?:i|you)\b/g, "resident")
    .replace(/\b(?:my|your)\b/g, "resident's")
    .replace(HOSPITAL, "hospital")
    .replace(/\b(?:we)\b/g, "hospital")
    .replace(/\bour\b/g, "hospital's");
