import { expect, it } from "vitest";
import { rotationsNow } from "./rotations-now.ts";

const wards = { from: "2026-11-02", to: "2026-11-29", name: "Wards", kind: "heavy" } as const;
const leave = { from: "2026-11-23", to: "2026-11-29", name: "Leave", kind: "vacation" } as const;
const block = (from: string, to: string, name?: string) => ({ from, to, ...(name && { name }) });
const TODAY = "2026-11-25";

it("nothing entered is nothing known", () => {
  expect(rotationsNow(undefined, TODAY)).toEqual({
    blocks: 0,
    days: null,
    today: [],
    unknown: [],
    overlaps: [],
    calls: { all: 0, ahead: 0 },
    daysOff: { all: 0, ahead: 0 },
  });
});

it("of two blocks on one day the stricter comes first, and a kind nobody said counts as heavy", () => {
  expect(rotationsNow({ blocks: [leave, wards] }, TODAY).today).toEqual([wards, leave]);
  const unsaid = block("2026-11-25", "2026-11-25", "X");
  const light = { ...leave, kind: "light" } as const;
  expect(rotationsNow({ blocks: [light, unsaid] }, TODAY).today).toEqual([unsaid, light]);
});

it("a block holds its first and its last day and no other", () => {
  const { blocks } = { blocks: [wards] };
  const names = (day: string) => rotationsNow({ blocks }, day).today.length;
  expect(["2026-11-01", "2026-11-02", "2026-11-29", "2026-11-30"].map(names)).toEqual([0, 1, 1, 0]);
});

it("names without a kind stand once each, with all their places, by first day", () => {
  const blocks = [
    block("2026-12-07", "2026-12-20", "B"),
    wards,
    block("2026-12-01", "2026-12-06", "A"),
    block("2026-10-01", "2026-10-06", "B"),
    block("2027-01-01", "2027-01-02"),
  ];
  expect(rotationsNow({ blocks }, TODAY).unknown).toEqual([
    { name: "B", places: [3, 0] },
    { name: "A", places: [2] },
    { name: "", places: [4] },
  ]);
});

it("overlaps are told by the places of the document, in whatever order its blocks are", () => {
  const { overlaps, days } = rotationsNow({ blocks: [leave, wards] }, TODAY);
  expect(overlaps).toEqual([{ first: 1, second: 0, from: "2026-11-23", to: "2026-11-29" }]);
  expect(days).toEqual({ from: "2026-11-02", to: "2026-11-29" });
});

it("today is ahead, yesterday is not", () => {
  const calls = ["2026-11-24", TODAY, "2026-11-26"];
  expect(rotationsNow({ calls }, TODAY).calls).toEqual({ all: 3, ahead: 2 });
});
