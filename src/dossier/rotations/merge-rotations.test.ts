import { describe, expect, it } from "vitest";
import type { Block, Rotations } from "../path/path-document.ts";
import { makeRead } from "./make-read.ts";
import { mergeRotations } from "./merge-rotations.ts";

const block = (from: string, to: string, name: string, rest: Partial<Block> = {}): Block => ({
  from,
  to,
  name,
  ...rest,
});
const byHand = { kind: "light", byHand: true } as const;

const read = (blocks: readonly Block[], calls: readonly string[] = []) =>
  makeRead({
    source: "calendar",
    zone: null,
    blocks: blocks.map((each, i) => ({ block: each, line: i + 1 })),
    calls,
    daysOff: [],
    entries: blocks.length,
    skipped: [],
    notes: [],
  });
const merge = (before: Rotations | undefined, blocks: readonly Block[]) =>
  mergeRotations(before, read(blocks));

const july = block("2026-07-01", "2026-07-28", "Cardiology");
const march = block("2027-03-01", "2027-03-28", "Cardiology");

describe("a kind set by hand", () => {
  it("stays with its block when the calendar is read again, over what the words tell", () => {
    const before = { blocks: [{ ...july, ...byHand }] };
    const merged = merge(before, [{ ...july, name: "cardiology ", kind: "heavy" }, march]);
    expect(merged.rotations.blocks).toEqual([{ ...july, name: "cardiology ", ...byHand }, march]);
    expect(merged).toMatchObject({ byHand: 1, gone: [], report: { typed: 0 } });
    expect(merged.report.unknownKind).toEqual(["Cardiology"]);
  });

  it("goes with a block that was moved, and with no other of its name", () => {
    const before = { blocks: [july, { ...march, ...byHand }] };
    const moved = block("2027-04-01", "2027-04-28", "Cardiology");
    expect(merge(before, [july, moved]).rotations.blocks).toEqual([july, { ...moved, ...byHand }]);
  });

  it("of a block that the new calendar does not have is named", () => {
    const before = { blocks: [{ ...july, ...byHand }] };
    const merged = merge(before, [block("2026-07-01", "2026-07-28", "Wards")]);
    expect(merged.gone).toEqual(before.blocks);
    expect(merged.rotations.blocks).toHaveLength(1);
  });

  it("is not taken from one that the words had told", () => {
    const merged = merge({ blocks: [{ ...july, kind: "heavy" }] }, [july]);
    expect(merged.rotations.blocks).toEqual([july]);
  });
});

it("a list that the new calendar says nothing of stays as it was, and that is said", () => {
  const before = { blocks: [{ ...july, ...byHand }], calls: ["2026-07-04"] };
  const calls = mergeRotations(before, read([], ["2026-08-01"]));
  expect(calls.rotations).toEqual({ blocks: before.blocks, calls: ["2026-08-01"] });
  expect(calls).toMatchObject({ left: ["blocks"], gone: [], byHand: 0 });
  expect(merge(before, [march]).left).toEqual(["calls"]);
  expect(merge(undefined, [march])).toMatchObject({ left: [], rotations: { blocks: [march] } });
});
