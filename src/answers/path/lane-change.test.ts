import { expect, it } from "vitest";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { changeLane, type LaneChange } from "./lane-change.ts";

const day = "2026-11-25";
const empty: PathDocument = { version: 1, sheet: { stage: "in_residency" } };
const test = { hours: 2, task: "One handout", passMark: "One friend gets it" };

/** Each act on what the act before it left; the codes of the first refusal. */
function after(changes: readonly LaneChange[]): PathDocument | readonly string[] {
  let document = empty;
  for (const change of changes) {
    const next = changeLane(document, change, day);
    if (!next.ok) return next.problems.map(({ code }) => code);
    document = next.value;
  }
  return document;
}

const open = { act: "open", lane: "medical_writing" } as const;
const write = { act: "write", test } as const;

it("opens, writes, starts, ends and closes, each kept in the document", () => {
  const ended = [open, write, { act: "start" }, { act: "end", passed: false }] as const;
  expect(after(ended)).toMatchObject({
    lane: { lane: "medical_writing", test: { ...test, started: day, passed: false } },
  });
  expect(after([...ended, { act: "close", why: "Too lonely" }])).toMatchObject({
    closedLanes: [{ lane: "medical_writing", why: "Too lonely" }],
  });
});

it.each([
  ["a second lane", [open, { act: "open", lane: "drug_safety" }], "lane-open"],
  ["a test before its pass mark", [open, { act: "start" }], "no-test"],
  ["an end before a start", [open, write, { act: "end", passed: true }], "test-not-started"],
  ["closing none", [{ act: "close", why: "x" }], "no-lane"],
] as const)("refuses %s", (_, changes, code) => {
  expect(after(changes)).toEqual([code]);
});
