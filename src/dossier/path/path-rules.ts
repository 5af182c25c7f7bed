/** What the schema of a resident's document cannot say: what comes after what, and what is there once. */
import type { Problem } from "#core/result.ts";
import { valueAt } from "../pointer.ts";
import { problem } from "../problems.ts";
import { describeValue } from "../safe-text.ts";

export const pathRules = (input: unknown): readonly Problem[] => [
  ...contractInOrder(input),
  ...enjoyedOnce(input),
  ...laneOpenOnce(input),
  ...blocksInOrder(input),
  ...weeksOnMonday(input),
  ...onceById(input),
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

const listAt = (input: unknown, path: readonly string[]): readonly unknown[] => {
  const found = valueAt(input, path);
  return Array.isArray(found) ? found : [];
};

function blocksInOrder(input: unknown): readonly Problem[] {
  return listAt(input, ["rotations", "blocks"]).flatMap((block, i) => {
    const [from, to] = ["from", "to"].map((name) => valueAt(block, [name]));
    if (typeof from !== "string" || typeof to !== "string" || from <= to) return [];
    const accepted = `a day on or after the block began (${describeValue(from)})`;
    const path = ["rotations", "blocks", i, "to"];
    return [problem("order", path, { found: describeValue(to), accepted })];
  });
}

/** Weeks are named by their Monday, each once: two answers for one week would both count. */
function weeksOnMonday(input: unknown): readonly Problem[] {
  const weeks = listAt(input, ["plan", "weeks"]).map((week) => valueAt(week, ["week"]));
  return weeks.flatMap((week, i) => {
    if (typeof week !== "string") return [];
    const path = ["plan", "weeks", i, "week"];
    if (new Date(`${week}T00:00:00Z`).getUTCDay() !== 1)
      return [problem("value", path, { found: describeValue(week), accepted: "a Monday" })];
    if (weeks.indexOf(week) === i) return [];
    return [problem("duplicate", path, { found: describeValue(week), accepted: "each week once" })];
  });
}

/** The lists whose entries others point at. */
const named = [["plan", "tasks"], ["record"], ["people"]] as const;

const onceById = (input: unknown): readonly Problem[] =>
  named.flatMap((path) => {
    const ids = listAt(input, path).map((entry) => valueAt(entry, ["id"]));
    return ids.flatMap((id, i) =>
      typeof id !== "string" || ids.indexOf(id) === i
        ? []
        : [
            problem("duplicate", [...path, i, "id"], {
              found: describeValue(id),
              accepted: "an id of its own",
            }),
          ],
    );
  });
