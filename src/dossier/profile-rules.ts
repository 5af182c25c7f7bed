/** What a profile must satisfy across fields. Each rule reads raw input, so that it can speak beside the schema. */
import type { Problem } from "#core/result.ts";
import { isRecord, type Path, valueAt } from "./pointer.ts";
import { problem } from "./problems.ts";
import { EARLIEST_GRADUATION, MOST_PINNED } from "./profile-schema.ts";
import { describeValue } from "./safe-text.ts";
import { isSeason, SEASON } from "./season.ts";

type Raw = Readonly<Record<string, unknown>>;

/** One of a score, or null for "not yet" (`contracts.md`). */
function aScoreOrNotYet(raw: Raw): readonly Problem[] {
  const hasScore = ["comlex2", "step1"].some((exam) => valueAt(raw, [exam, "score"]) !== undefined);
  if (valueAt(raw, ["step2ck"]) !== undefined || hasScore) return [];
  const accepted = "a score, or null for not yet";
  return [problem("missing-score", ["step2ck"], { found: "nothing", accepted })];
}

function graduationBySeason(raw: Raw): readonly Problem[] {
  const year = valueAt(raw, ["graduationYear"]);
  if (typeof year !== "number") return [];
  const last = seasonOf(raw) + 1;
  if (year >= EARLIEST_GRADUATION && year <= last) return [];
  const accepted = `a year from ${EARLIEST_GRADUATION} to ${last}`;
  return [problem("range", ["graduationYear"], { found: describeValue(year), accepted })];
}

function seasonOf(raw: Raw): number {
  const season = valueAt(raw, ["season"]);
  return isSeason(season) ? season : SEASON.default;
}

const itemsAt = (raw: Raw, path: Path, most: number): readonly unknown[] => {
  const items = valueAt(raw, path);
  return Array.isArray(items) && items.length <= most ? items : [];
};

const distinctSpecialties = (raw: Raw): readonly Problem[] =>
  repeated(raw, ["specialties"], "specialty", "each specialty once");

const distinctPriorities = (raw: Raw): readonly Problem[] =>
  repeated(raw, ["specialties"], "priority", "each priority once");

const distinctDivisions = (raw: Raw): readonly Problem[] =>
  repeated(raw, ["geographicPreferences"], null, "each division once");

/** Items (or one field of theirs) that an earlier item already had. */
function repeated(
  raw: Raw,
  path: Path,
  field: string | null,
  accepted: string,
): readonly Problem[] {
  const seen = new Set<unknown>();
  return itemsAt(raw, path, 3).flatMap((item, i) => {
    const value = field === null ? item : valueAt(item, [field]);
    if (value === undefined || !seen.has(value)) {
      seen.add(value);
      return [];
    }
    const where = field === null ? [...path, i] : [...path, i, field];
    return [problem("duplicate", where, { found: `${describeValue(value)} again`, accepted })];
  });
}

function pinnedOrExcluded(raw: Raw): readonly Problem[] {
  const pinned = new Set(itemsAt(raw, ["include"], MOST_PINNED));
  return itemsAt(raw, ["exclude"], MOST_PINNED).flatMap((id, i) => {
    if (typeof id !== "string" || !pinned.has(id)) return [];
    const found = `${describeValue(id)}, which include also names`;
    const accepted = "each program in include or in exclude, not in both";
    return [problem("conflict", ["exclude", i], { found, accepted })];
  });
}

/**
 * Kinds of a first year that may stand beside an advanced specialty. Pediatrics and obstetrics preliminary
 * years are kept for their own residents and rarely taken by others.
 */
export const FIRST_YEAR_KINDS: ReadonlySet<string> = new Set([
  "medicine-preliminary",
  "surgery-preliminary",
  "transitional-year",
]);

function budgetOfOwnSpecialties(raw: Raw): readonly Problem[] {
  const each = valueAt(raw, ["budget", "applications"]);
  const own = itemsAt(raw, ["specialties"], 3).map((item) => valueAt(item, ["specialty"]));
  if (!isRecord(each) || own.length === 0) return [];
  const strangers = Object.keys(each)
    .slice(0, 10)
    .filter((key) => !own.includes(key) && !FIRST_YEAR_KINDS.has(key));
  const accepted = "the specialties of this profile, or a first-year kind";
  return strangers.map((key) =>
    problem("unknown-key", ["budget", "applications", key], {
      found: describeValue(key),
      accepted,
    }),
  );
}

const statedOf = (raw: Raw): readonly (readonly [string, unknown])[] => {
  const stated = valueAt(raw, ["statedFacts"]);
  return isRecord(stated) ? Object.entries(stated).slice(0, MOST_PINNED) : [];
};

function unfilledOfPositions(raw: Raw): readonly Problem[] {
  return statedOf(raw).flatMap(([id, facts]) => {
    const [unfilled, positions] = [valueAt(facts, ["unfilled"]), valueAt(facts, ["positions"])];
    if (typeof unfilled !== "number" || typeof positions !== "number") return [];
    if (unfilled <= positions) return [];
    const accepted = `at most the ${positions} positions stated`;
    const found = describeValue(unfilled);
    return [problem("range", ["statedFacts", id, "unfilled"], { found, accepted })];
  });
}

/** One application is named by one program: nothing is the same as itself, or as what is itself another's. */
function sameAsAnother(raw: Raw): readonly Problem[] {
  const stated = statedOf(raw);
  const moved = new Set(stated.flatMap(([id, facts]) => (sameAsIn(facts) === null ? [] : [id])));
  return stated.flatMap(([id, facts]) => {
    const other = sameAsIn(facts);
    if (other === null || (other !== id && !moved.has(other))) return [];
    const accepted = "another program that is not itself stated to be the same as a third";
    const found = describeValue(other);
    return [problem("same-as", ["statedFacts", id, "sameAs"], { found, accepted })];
  });
}

function sameAsIn(facts: unknown): string | null {
  const other = valueAt(facts, ["sameAs"]);
  return typeof other === "string" ? other : null;
}

const RULES: readonly ((raw: Raw) => readonly Problem[])[] = [
  aScoreOrNotYet,
  graduationBySeason,
  distinctSpecialties,
  distinctPriorities,
  distinctDivisions,
  pinnedOrExcluded,
  budgetOfOwnSpecialties,
  unfilledOfPositions,
  sameAsAnother,
];

export const profileRules = (input: unknown): readonly Problem[] =>
  isRecord(input) ? RULES.flatMap((rule) => rule(input)) : [];
