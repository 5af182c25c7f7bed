import { expect, it } from "vitest";
import { lanesAnswer } from "#answers/path/lanes.ts";
import type { LaneRead } from "#answers/path/lanes-schema.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { bestOf, inOrder } from "./lane-order.ts";

function lanesOf(document: PathDocument) {
  const answer = lanesAnswer(document, { today: "2026-11-25" });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value.lanes;
}

const stage = { stage: "left_residency_no_license" } as const;

it("by fit, no lane stands below one that fits worse, and equals keep the order of who gets in", () => {
  const lanes = lanesOf({
    version: 1,
    sheet: { ...stage, hated: [{ aspect: "nights" }], liked: [{ aspect: "writing" }] },
  });
  const sorted = inOrder(lanes, "fit");
  const points = sorted.map(({ fit }) => fit?.points ?? 0);
  expect(points).toEqual(points.toSorted((a, b) => b - a));
  expect(new Set(points).size).toBeGreaterThan(1);
  const equals = (of: readonly LaneRead[]) => of.filter(({ fit }) => fit?.points === points[0]);
  expect(equals(sorted)).toEqual(equals(lanes));
  expect(bestOf(lanes)).toBe(sorted[0]);
  expect(inOrder(lanes, "open")).toBe(lanes);
});

it("names no best lane where nothing was said of likes and hates", () => {
  expect(bestOf(lanesOf({ version: 1, sheet: stage }))).toBeNull();
});
