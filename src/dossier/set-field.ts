/** The one command so far: set one field of the profile. Every command has a label and an inverse. */
import { ok, type Result } from "#core/result.ts";
import { DOCUMENT_VERSION, type Document } from "./document.ts";
import { parseProfile } from "./parse-profile.ts";
import { isRecord, valueAt } from "./pointer.ts";

/** Sets the field at a path below the profile; `value` undefined takes the field out. */
export interface Command {
  /** Names of fields, outermost first; lists are set whole. */
  readonly path: readonly [string, ...string[]];
  readonly value: unknown;
}

export interface Change {
  readonly document: Document;
  /** Setting this brings the document back. */
  readonly inverse: Command;
  readonly label: string;
}

/**
 * The document with one field set, or why it may not be: problems point into the profile.
 * Objects on the way that are missing or null are made. Throws when the path leads into a list.
 */
export function setField(
  document: Document,
  path: Command["path"],
  value: unknown,
): Result<Change> {
  const parsed = parseProfile(replace(document.profile, path, value));
  if (!parsed.ok) return parsed;
  return ok({
    document: { version: DOCUMENT_VERSION, profile: parsed.value },
    inverse: inverseOf(document, path),
    label: labelOf(path, value),
  });
}

function replace(owner: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(owner)) throw new RangeError(`a list is set whole, got a path to item ${key}`);
  const { [key]: old, ...others } = isRecord(owner) ? owner : {};
  const next = replace(old, rest, value);
  if (next === undefined) return others;
  return { ...(isRecord(owner) ? owner : {}), [key]: next };
}

/** Restores the outermost thing that the command makes or changes. */
function inverseOf(document: Document, path: Command["path"]): Command {
  const [first, ...rest] = path;
  const at: [string, ...string[]] = [first];
  for (const key of rest) {
    if (!isRecord(valueAt(document.profile, at))) break;
    at.push(key);
  }
  return { path: at, value: valueAt(document.profile, at) };
}

const labelOf = (path: Command["path"], value: unknown): string =>
  `${value === undefined ? "Clear" : "Change"} ${FIELD_NAMES.get(path[0]) ?? path[0]}`;

const FIELD_NAMES: ReadonlyMap<string, string> = new Map([
  ["applicantType", "applicant type"],
  ["specialties", "specialties"],
  ["step1", "Step 1"],
  ["step2ck", "Step 2 CK"],
  ["step3", "Step 3"],
  ["comlex1", "COMLEX Level 1"],
  ["comlex2", "COMLEX Level 2"],
  ["graduationYear", "graduation year"],
  ["visa", "visa need"],
  ["ecfmg", "ECFMG status"],
  ["usClinicalMonths", "months of US clinical experience"],
  ["publications", "publications"],
  ["abstracts", "abstracts"],
  ["presentations", "presentations"],
  ["researchExperiences", "research experiences"],
  ["workExperiences", "work experiences"],
  ["volunteerExperiences", "volunteer experiences"],
  ["homeState", "home state"],
  ["homeInstitution", "home institution"],
  ["awayInstitutions", "away institutions"],
  ["geographicPreferences", "geographic preferences"],
  ["setting", "setting preferences"],
  ["value", "value of a program"],
  ["statedFacts", "facts about a program"],
  ["priorTraining", "prior training"],
  ["include", "programs that must be in"],
  ["exclude", "programs that must be out"],
  ["signals", "signals"],
  ["budget", "budget"],
  ["season", "season"],
]);
