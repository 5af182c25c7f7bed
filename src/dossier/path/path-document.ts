/** Opens a resident's own document, of any version so far. */
import type * as z from "zod/mini";
import { fail, type Problem, type Result } from "#core/result.ts";
import { isRecord, valueAt } from "../pointer.ts";
import { check, problem } from "../problems.ts";
import { describeValue } from "../safe-text.ts";
import {
  type leavingSchema,
  type moneySchema,
  PATH_VERSION,
  pathSchema,
  type sheetSchema,
} from "./path-schema.ts";

export type PathDocument = z.output<typeof pathSchema>;
export type Sheet = z.output<typeof sheetSchema>;
export type Money = z.output<typeof moneySchema>;
export type Leaving = z.output<typeof leavingSchema>;
export type CheckIn = NonNullable<PathDocument["checkIns"]>[number];
export type Loan = NonNullable<Money["loans"]>[number];

export const emptyPath: PathDocument = { version: PATH_VERSION };

/**
 * A document from anyone: a file, the page, what was kept. Every problem at once. Never throws, and what was
 * given is left as it is: a document of a later version is named, not cut down to what this version knows.
 */
export function openPath(json: unknown): Result<PathDocument> {
  if (!isRecord(json))
    return fail(problem("type", [], { found: describeValue(json), accepted: "a document" }));
  if (json.version !== PATH_VERSION) return fail(wrongVersion(json.version));
  return check(json, { schema: pathSchema, rules: pathRules });
}

const wrongVersion = (version: unknown): Problem =>
  problem(version === undefined ? "missing" : "version", ["version"], {
    found: describeValue(version),
    accepted: `${PATH_VERSION}; a later version needs a newer program`,
  });

/** What a schema cannot say. */
const pathRules = (input: unknown): readonly Problem[] => [
  ...contractInOrder(input),
  ...enjoyedOnce(input),
  ...laneOpenOnce(input),
];

function contractInOrder(input: unknown): readonly Problem[] {
  const [start, end] = ["contractStart", "contractEnd"].map((f) => valueAt(input, ["sheet", f]));
  if (typeof start !== "string" || typeof end !== "string" || start < end) return [];
  const accepted = `a day after the contract began (${describeValue(start)})`;
  return [problem("order", ["sheet", "contractEnd"], { found: describeValue(end), accepted })];
}

function enjoyedOnce(input: unknown): readonly Problem[] {
  const enjoys = valueAt(input, ["sheet", "enjoys"]);
  if (!Array.isArray(enjoys) || new Set(enjoys).size === enjoys.length) return [];
  const found = "the same one twice";
  return [problem("duplicate", ["sheet", "enjoys"], { found, accepted: "each of them once" })];
}

/** A test that has begun or ended had its pass mark written first; a closed lane was opened before. */
function laneOpenOnce(input: unknown): readonly Problem[] {
  const [opened, written, started] = [["opened"], ["test", "written"], ["test", "started"]].map(
    (path) => valueAt(input, ["lane", ...path]),
  );
  const problems: Problem[] = [];
  if (typeof written === "string" && typeof started === "string" && started < written)
    problems.push(
      problem("order", ["lane", "test", "started"], {
        found: describeValue(started),
        accepted: `a day on or after the pass mark was written (${describeValue(written)})`,
      }),
    );
  if (typeof opened === "string" && typeof written === "string" && written < opened)
    problems.push(
      problem("order", ["lane", "test", "written"], {
        found: describeValue(written),
        accepted: `a day on or after the lane was opened (${describeValue(opened)})`,
      }),
    );
  return problems;
}
