/** From what the schema library reports to problems a person can act on. */
import * as z from "zod/mini";
import { fail, ok, type Problem, type Result } from "#core/result.ts";
import { nearNames } from "./near.ts";
import { isRecord, type Path, pointerOf, valueAt } from "./pointer.ts";
import { cutText, describeValue, someOf } from "./safe-text.ts";

type Issue = z.core.$ZodIssue;

/** More than this is one problem repeated; the count of the rest is said instead. */
const MOST_PROBLEMS = 100;
/** No document of ours nests further than this. */
const DEEPEST = 8;

/** The checks of one kind of document: shapes and ranges by schema, the rest by rule. */
export interface Checks<S extends z.core.$ZodType> {
  readonly schema: S;
  /** Runs on what was read, well-formed or not, so that all problems are said at once. */
  readonly rules: (input: unknown) => readonly Problem[];
}

/** The parsed value, or every problem with it. Never throws. */
export function check<S extends z.core.$ZodType>(
  input: unknown,
  { schema, rules }: Checks<S>,
): Result<z.core.output<S>> {
  const parsed = z.safeParse(schema, input);
  const ruled = [...parentFields(input, []), ...rules(input)];
  if (parsed.success && ruled.length === 0) return ok(parsed.data);
  const shaped = parsed.success ? [] : problemsOf(parsed.error.issues, input);
  return fail(...bounded(oncePerPlace([...ruled, ...shaped])));
}

/** Every issue as problems; messages of the schema are the accepted values, in words. */
export const problemsOf = (issues: readonly Issue[], input: unknown): readonly Problem[] =>
  issues.flatMap((issue) => problemsOfIssue(issue, [], input));

function problemsOfIssue(issue: Issue, above: Path, input: unknown): readonly Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") return unknownFields(issue.keys, path, issue.message);
  if (issue.code === "invalid_union") return unionProblems(issue, path, input);
  if (issue.code === "invalid_key") {
    const accepted = issue.issues[0]?.message ?? issue.message;
    const key = path.at(-1) ?? "";
    return [problem("unknown-key", path, { found: `the key "${cutText(String(key))}"`, accepted })];
  }
  const value = valueAt(input, path);
  const code = value === undefined ? "missing" : codeOf(issue.code);
  return [problem(code, path, { found: describeValue(value), accepted: issue.message })];
}

function codeOf(code: Issue["code"]): string {
  if (code === "invalid_type") return "type";
  return code === "too_big" || code === "too_small" ? "range" : "value";
}

export const problem = (
  code: string,
  path: Path,
  words: { readonly found: string; readonly accepted: string },
): Problem => ({ code, pointer: pointerOf(path), ...words });

/** Refused by name. `message` lists the fields there are, separated by ", ". */
export function unknownFields(
  keys: readonly string[],
  path: Path,
  message: string,
): readonly Problem[] {
  const names = message.split(", ");
  return keys.slice(0, MOST_PROBLEMS + 1).map((key) => {
    const near = nearNames(key, names);
    const accepted = near.length > 0 ? `${near.join(" or ")} (near)` : `only ${someOf(names)}`;
    return unknownField([...path, key], accepted);
  });
}

const unknownField = (path: Path, accepted: string): Problem =>
  problem("unknown-field", path, {
    found: `the unknown field "${cutText(String(path.at(-1)))}"`,
    accepted,
  });

/** The one name that a dictionary would take for its own parent, and what is no JSON: refused wherever it stands. */
function parentFields(value: unknown, path: Path): readonly Problem[] {
  if (!isRecord(value) || path.length > DEEPEST) return [];
  if (!isPlain(value)) return [notPlain(value, path)];
  return Object.keys(value).flatMap((key) =>
    key === "__proto__"
      ? [unknownField([...path, key], "any other name")]
      : parentFields(valueAt(value, [key]), [...path, key]),
  );
}

/** A date or a map holds nothing under names: it would be read as an empty object. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const notPlain = (value: object, path: Path): Problem =>
  problem("type", path, { found: describeValue(value), accepted: "an object as JSON has them" });

type UnionIssue = Extract<Issue, { code: "invalid_union" }>;

/** Of the shapes accepted, the one the value was meant to be: right kind, fewest problems. */
function unionProblems(issue: UnionIssue, path: Path, input: unknown): readonly Problem[] {
  const ofRightKind = issue.errors.filter((branch) => !branch.some(isWrongKind));
  const [best] = ofRightKind.toSorted((a, b) => a.length - b.length);
  if (best) return best.flatMap((inner) => problemsOfIssue(inner, path, input));
  const value = valueAt(input, path);
  const code = value === undefined ? "missing" : "type";
  return [problem(code, path, { found: describeValue(value), accepted: issue.message })];
}

const isWrongKind = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");

function oncePerPlace(problems: readonly Problem[]): readonly Problem[] {
  const byPlace = new Map<string, Problem>();
  for (const one of problems) if (!byPlace.has(one.pointer)) byPlace.set(one.pointer, one);
  return [...byPlace.values()];
}

function bounded(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const more = `${problems.length - MOST_PROBLEMS} more problems`;
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    problem("more", [], { found: more, accepted: "a document without the problems above" }),
  ];
}
