import { describe, expect, it } from "vitest";
import type { SignalLevel } from "#answers/types.ts";
import {
  type ActedRow,
  canOnRow,
  listActions,
  nextLevel,
  type RowMeans,
  rowActions,
  runOnRow,
} from "./row-actions.ts";

const row: ActedRow = { id: "1007-140", specialty: "internal-medicine", signal: "silver" };

/** Runs the action of a key and tells what it did. */
function press(
  key: string,
  change: Partial<RowMeans> = {},
  { on = row, without = [] }: { on?: ActedRow; without?: readonly (keyof RowMeans)[] } = {},
): unknown[] {
  const done: unknown[] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      void done.push([name, ...given]);
  const all: RowMeans = {
    kept: [],
    onKeep: note("keep"),
    onLeaveOut: note("leave out"),
    onPutBack: note("put back"),
    onPlace: note("place"),
    onValue: note("valued"),
    levelsOf: () => ["none", "silver", "gold"],
    step: note("step"),
    toggle: note("toggle"),
    show: note("show"),
    askValue: note("value"),
    search: note("search"),
    ...change,
  };
  const { onValue, onPlace, ...rest } = all;
  const means: RowMeans = {
    ...rest,
    ...(onValue && !without.includes("onValue") ? { onValue } : {}),
    ...(onPlace && !without.includes("onPlace") ? { onPlace } : {}),
  };
  const action = rowActions.find((one) => one.key === key);
  const list = { means, row: () => on };
  if (action && canOnRow(action, list)) runOnRow(action, list);
  listActions.find((action) => action.key === key)?.run(means);
  return done;
}

describe("keys", () => {
  it("each do one thing to the row in focus or to the list", () => {
    expect(press("Enter")).toEqual([["toggle", "1007-140"]]);
    expect(press("p")).toEqual([["keep", "1007-140", true]]);
    expect(press("p", { kept: ["1007-140"] })).toEqual([["keep", "1007-140", false]]);
    expect(press("x")).toEqual([["leave out", "1007-140"]]);
    expect(press("v")).toEqual([["value", "1007-140"]]);
    expect(press("j")).toEqual([["step", 1]]);
    expect(press("k")).toEqual([["step", -1]]);
    expect(press("/")).toEqual([["search"]]);
  });

  it("do not leave out what is pinned", () => {
    expect(press("x", { kept: ["1007-140"] })).toEqual([]);
  });

  it("turn the signal through the levels that the specialty gives, and change nothing where it gives none", () => {
    expect(press("s")).toEqual([["place", { "1007-140": "gold" }]]);
    expect(press("s", {}, { on: { ...row, signal: "gold" } })).toEqual([
      ["place", { "1007-140": "none" }],
    ]);
    expect(press("s", { levelsOf: () => ["none"] }, { on: { ...row, signal: "none" } })).toEqual(
      [],
    );
  });

  it("do nothing that the page cannot keep", () => {
    expect(press("v", {}, { without: ["onValue"] })).toEqual([]);
    expect(press("s", {}, { without: ["onPlace"] })).toEqual([]);
  });

  it("do nothing to a row while the focus is elsewhere", () => {
    const [action] = rowActions;
    if (!action) throw new Error("there must be an action");
    expect(canOnRow(action, null)).toBe(false);
  });

  it("have one key and one name each", () => {
    const all = [...rowActions, ...listActions];
    expect(new Set(all.map((action) => action.key)).size).toBe(all.length);
    expect(new Set(all.map((action) => action.id)).size).toBe(all.length);
  });
});

it("as many turns as there are levels come back to where they began", () => {
  const levels: readonly SignalLevel[] = ["none", "silver", "gold"];
  let level: SignalLevel = "silver";
  for (const _ of levels) level = nextLevel(level, levels);
  expect(level).toBe("silver");
});
