/** Opens a resident's own document, of any version so far. */
import type * as z from "zod/mini";
import { fail, type Problem, type Result } from "#core/result.ts";
import { isRecord } from "../pointer.ts";
import { check, problem } from "../problems.ts";
import { describeValue } from "../safe-text.ts";
import { pathRules } from "./path-rules.ts";
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
export type Rotations = NonNullable<PathDocument["rotations"]>;
export type Block = NonNullable<Rotations["blocks"]>[number];
export type LanePlan = NonNullable<PathDocument["plan"]>;
export type PlanTask = NonNullable<LanePlan["tasks"]>[number];
export type PlanWeek = NonNullable<LanePlan["weeks"]>[number];
export type Piece = NonNullable<PathDocument["record"]>[number];
export type Person = NonNullable<PathDocument["people"]>[number];
export type Resume = NonNullable<PathDocument["resume"]>;
export type Exit = NonNullable<PathDocument["exit"]>;
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
