import { expect, it } from "vitest";
import { openPath, type PathDocument } from "#dossier/path/path-document.ts";
import {
  withBlock,
  withDays,
  withKindAt,
  withoutBlock,
  withoutDay,
  withRotations,
} from "./edits.ts";

const a = { from: "2026-07-01", to: "2026-07-28", name: "A" };
const b = { from: "2026-07-29", to: "2026-08-25", name: "B", kind: "icu" } as const;
const notes: PathDocument = { version: 1, rotations: { blocks: [a, b], calls: ["2026-07-04"] } };

it("a kind by hand is marked, at its places and no other; taken back it is not known", () => {
  const set = withKindAt([0], "light")(notes);
  expect(set.rotations?.blocks).toEqual([{ ...a, kind: "light", byHand: true }, b]);
  expect(withKindAt([0], null)(set)).toEqual(notes);
});

it("a block keeps its kind when its days or its name are said anew, and stands by its first day", () => {
  const moved = withBlock(0, { from: "2026-09-01", to: "2026-09-02", name: "" })(notes);
  expect(moved.rotations?.blocks).toEqual([b, { from: "2026-09-01", to: "2026-09-02" }]);
  const renamed = withBlock(1, { from: b.from, to: b.to, name: "MICU" })(notes);
  expect(renamed.rotations?.blocks?.[1]).toEqual({ ...b, name: "MICU" });
});

it("a block with no place is a new one", () => {
  const more = withBlock(null, { from: "2026-06-01", to: "2026-06-02", name: "C" })(notes);
  expect(more.rotations?.blocks?.map(({ name }) => name)).toEqual(["C", "A", "B"]);
});

it("the last thing taken out leaves nothing behind", () => {
  const one: PathDocument = { version: 1, rotations: { daysOff: ["2026-12-24"] } };
  expect(withoutDay("daysOff", "2026-12-24")(one)).toEqual({ version: 1 });
  expect(withoutBlock(0)(withoutBlock(0)(notes)).rotations).toEqual({ calls: ["2026-07-04"] });
  expect(withRotations({})(notes)).toEqual({ version: 1 });
});

it("each day stands once, in order, within what a document holds", () => {
  const days = withDays("calls", ["2026-07-06", "2026-07-04", "2026-07-01"])(notes);
  expect(days.rotations?.calls).toEqual(["2026-07-01", "2026-07-04", "2026-07-06"]);
  const many = Array.from({ length: 2500 }, (_, i) =>
    new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
  );
  const full = withDays("daysOff", many)(notes);
  expect(full.rotations?.daysOff).toHaveLength(2000);
  expect(openPath(full).ok).toBe(true);
});
