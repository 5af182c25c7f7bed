import { describe, expect, it } from "vitest";
import { exampleAnswer } from "../../examples/list-answer.ts";
import {
  type BoardAnswer,
  boardsOf,
  isFull,
  partnersOf,
  released,
  swapped,
} from "./signals-board.ts";

const medicine = exampleAnswer.applications.filter((row) => row.specialty === "internal-medicine");
const [a = "", b = "", c = "", d = ""] = medicine.map((row) => row.id);
const id = { a, b, c, d };

/** Four programs of internal medicine: one gold, one silver, two without; the last would be next. */
const answer: BoardAnswer = {
  applications: medicine.slice(0, 4).map((row, i) => ({
    ...row,
    signal: i === 0 ? "gold" : i === 1 ? "silver" : "none",
    worth: [
      { level: "none", matchChance: 0.6, objective: 0.6 },
      { level: i === 0 ? "gold" : "silver", matchChance: 0.64 + i / 100, objective: 0.63 },
    ],
  })),
  signals: exampleAnswer.signals.slice(0, 1).map((scheme) => ({
    ...scheme,
    gold: 1,
    silver: 2,
    oneMore: [{ id: id.d, level: "silver", matchChance: 0.01, objective: 0.02 }],
    swaps: [
      { id: id.d, level: "silver", from: id.b, matchChance: -0.001, objective: 0 },
      { id: id.d, level: "gold", from: id.a, matchChance: -0.02, objective: -0.02 },
      { id: "not-listed", level: "gold", from: id.a, matchChance: -0.02, objective: -0.02 },
    ],
  })),
};

function boardOf(placed: Parameters<typeof boardsOf>[1]) {
  const board = boardsOf(answer, placed)[0];
  if (!board) throw new Error("the specialty must have a board");
  return board;
}

describe("the board", () => {
  it("has a tier for each level the specialty gives, its holders and what each is worth", () => {
    const { tiers, barred } = boardOf({});
    expect(tiers.map((t) => [t.level, t.of, t.holders.map((h) => h.id)])).toEqual([
      ["gold", 1, [id.a]],
      ["silver", 2, [id.b]],
    ]);
    expect(tiers[1]?.holders[0]?.worth).toEqual({ with: 0.65, without: 0.6 });
    expect(barred).toEqual([]);
  });

  it("names who would be next, from whom, and leaves out what is not on the list", () => {
    const { oneMore, swaps, free } = boardOf({});
    expect(oneMore.map((next) => [next.id, next.from, next.gain])).toEqual([[id.d, null, 0.01]]);
    expect(swaps.map((next) => [next.id, next.level, next.from?.id])).toEqual([
      [id.d, "silver", id.b],
      [id.d, "gold", id.a],
    ]);
    expect(free.map((partner) => partner.id)).toEqual([id.d, id.c]);
  });

  it("offers a swap only where the list is worth more and more likely to match", () => {
    const gains: readonly (readonly [number, number])[] = [
      [0.01, 0.01],
      [0.01, -0.001],
      [-0.001, 0.01],
      [0, 0],
      [0.0001, 0.0001],
      [-0.02, -0.02],
    ];
    const better = gains.map(([matchChance, objective]) => {
      const swap = { id: id.d, level: "silver", from: id.b, matchChance, objective } as const;
      const signals = answer.signals.map((scheme) => ({ ...scheme, swaps: [swap] }));
      return boardsOf({ ...answer, signals }, {})[0]?.swaps[0]?.better;
    });
    expect(better).toEqual([true, false, false, false, false, false]);
  });

  it("puts the one that is worth most first", () => {
    const swappedWorth: BoardAnswer = {
      ...answer,
      applications: answer.applications.map((row) => ({ ...row, signal: "silver" })),
    };
    const [board] = boardsOf(swappedWorth, {});
    const order = board?.tiers[1]?.holders.map((h) => h.id);
    expect(order).toEqual([id.d, id.c, id.b, id.a]);
  });

  it("says nothing about worth before it is worked out", () => {
    const early = boardsOf({ ...answer, applications: medicine.slice(0, 3) }, {})[0];
    expect(early?.tiers.flatMap((t) => t.holders).every((h) => h.worth === null)).toBe(true);
  });

  it("knows what you placed, also where you want none", () => {
    const board = boardOf({ [id.a]: "gold", [id.c]: "none" });
    expect(board.tiers[0]?.holders[0]?.byYou).toBe(true);
    expect(board.tiers[1]?.holders[0]?.byYou).toBe(false);
    expect(board.barred.map((h) => h.id)).toEqual([id.c]);
    expect(isFull(board, "gold")).toBe(true);
    expect(isFull(board, "silver")).toBe(false);
    expect(isFull(board, "none")).toBe(false);
  });

  it("gives everything you placed back to Elective, and nothing else", () => {
    expect(released(boardOf({ [id.a]: "gold", [id.c]: "none" }))).toEqual({
      [id.a]: null,
      [id.c]: null,
    });
    expect(released(boardOf({}))).toEqual({});
  });
});

describe("a swap", () => {
  const board = boardOf({});
  const gold = board.tiers[0]?.holders[0];

  it("is offered with the other level and with those that have none, the next in line first", () => {
    if (!gold) throw new Error("someone must hold gold");
    expect(partnersOf(board, gold).map(({ id: one, level }) => [one, level])).toEqual([
      [id.b, "silver"],
      [id.d, "none"],
      [id.c, "none"],
    ]);
  });

  it("gives each the signal of the other", () => {
    const [silver, next] = gold ? partnersOf(board, gold) : [];
    if (!gold || !silver || !next) throw new Error("two partners must be on offer");
    expect(swapped(gold, silver)).toEqual({ [id.a]: "silver", [id.b]: "gold" });
    expect(swapped(gold, next)).toEqual({ [id.a]: "none", [id.d]: "gold" });
  });
});
