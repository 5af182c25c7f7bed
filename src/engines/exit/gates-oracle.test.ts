import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Check,
  destinationsOf,
  GATES,
  type GateInput,
  type Mark,
  walkGates,
} from "./gates.ts";

const MARKS: readonly (Mark | null)[] = [
  null,
  { on: "2026-11-25" },
  { on: "2026-11-25", roundBecause: "I asked" },
];
const CHECKS: readonly (Check | null)[] = [null, "yes", "no", "unknown", "not_needed"];

/** One gate as it was noted and worked out. */
interface Cell {
  readonly mark: Mark | null;
  readonly check: Check | null;
}
const CELLS: readonly Cell[] = MARKS.flatMap((mark) => CHECKS.map((check) => ({ mark, check })));

/** Whether it would be passed if it stood alone: the words of the brief, and no order. */
const passes = ({ mark, check }: Cell): boolean =>
  check === "not_needed" ||
  (mark !== null && (mark.roundBecause !== undefined || check === null || check === "yes"));

function plainState({ mark, check }: Cell, first: boolean, before: boolean): string {
  if (check === "not_needed") return "not_needed";
  if (before) {
    if (mark?.roundBecause !== undefined) return "round";
    return "met";
  }
  if (first) return mark === null ? "next" : "refused";
  return mark === null ? "locked" : "waiting";
}

/** All states by one search for the first gate that does not pass. */
function plainStates(cells: readonly Cell[]): readonly string[] {
  const stop = cells.findIndex((cell) => !passes(cell));
  const at = stop < 0 ? cells.length : stop;
  return cells.map((cell, i) => plainState(cell, i === at, i < at));
}

const withNull = <T>(values: readonly (T | null)[]) =>
  Object.fromEntries(GATES.flatMap((gate, i) => (values[i] ? [[gate, values[i]]] : [])));

const inputOf = (cells: readonly Cell[]): GateInput => ({
  marks: withNull(cells.map(({ mark }) => mark)),
  checks: withNull(cells.map(({ check }) => check)),
});

function agree(cells: readonly Cell[]): boolean {
  const walked = walkGates(inputOf(cells)).map(({ state }) => state);
  return JSON.stringify(walked) === JSON.stringify(plainStates(cells));
}

const filled = (cells: readonly Cell[], rest: Cell): readonly Cell[] =>
  GATES.map((_, i) => cells[i] ?? rest);

const met: Cell = { mark: { on: "2026-11-25" }, check: null };

describe("beside a plain reading of the rules", () => {
  it("all 15 ways of a gate, three gates long, at every place of the ten", () => {
    const wrong = GATES.slice(0, 8).flatMap((_, start) =>
      CELLS.flatMap((a) => CELLS.flatMap((b) => CELLS.map((c) => [a, b, c]))).filter((three) => {
        const cells = GATES.map((_, i) => three[i - start] ?? met);
        return !agree(cells);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("all 59,049 ways of noting ten gates", () => {
    const wrong = [];
    for (let n = 0; n < 3 ** GATES.length; n++) {
      const cells = GATES.map((_, i) => ({
        mark: MARKS[Math.floor(n / 3 ** i) % 3] ?? null,
        check: null,
      }));
      if (!agree(cells)) wrong.push(n);
    }
    expect(wrong).toEqual([]);
  });

  it("all 50,625 ways of the four gates that have a check", () => {
    const checked = [1, 2, 4, 5];
    const ways = checked.reduce<readonly (readonly Cell[])[]>(
      (lists) => lists.flatMap((list) => CELLS.map((cell) => [...list, cell])),
      [[]],
    );
    const wrong = ways.filter(
      (four) => !agree(GATES.map((_, i) => four[checked.indexOf(i)] ?? met)),
    );
    expect(ways).toHaveLength(15 ** 4);
    expect(wrong).toEqual([]);
  });

  it("any ten", () => {
    const cell = fc.constantFrom(...CELLS);
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 10 }), cell, (cells, rest) =>
        agree(filled(cells, rest)),
      ),
      { numRuns: 2000 },
    );
  });

  it("leaving early is backed exactly where each of the ten is met or not needed", () => {
    const cell = fc.constantFrom(...CELLS, met, met, met, met, met, met, met, met, met, met);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 10, maxLength: 10 }), (cells) => {
        const way = destinationsOf(walkGates(inputOf(cells))).find(
          ({ destination }) => destination === "leave_early",
        );
        const all = cells.every((each) => passes(each) && !isRound(each));
        expect(way?.supported).toBe(all);
      }),
      { numRuns: 2000 },
    );
  });
});

const isRound = ({ mark, check }: Cell): boolean =>
  check !== "not_needed" && mark?.roundBecause !== undefined;
