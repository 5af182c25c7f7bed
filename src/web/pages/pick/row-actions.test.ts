import { describe, expect, it } from "vitest";
import type { SignalLevel } from "#answers/types.ts";
import {
  type ActedRow,
  actionOf,
  listActions,
  nextLevel,
  type RowMeans,
  rowActions,
} from "./row-actions.ts";

const row: ActedRow = { id: "1007-140", specialty: "internal-medicine", signal: "silver" };

/** Runs the action of a key and tells what it did. */
function press(key: string, change: Partial<RowMeans> = {}, on: ActedRow = row): unknown[] {
  const done: unknown[] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      void done.push([name, ...given]);
  const means: RowMeans = {
    kept: [],
    onKeep: note("keep"),
    onLeaveOut: note("leave out"),
    onPutBack: note("put back"),
    onPlace: note("place"),
    levelsOf: () => ["none", "silver", "gold"],
    step: note("step"),
    toggle: note("toggle"),
    askValue: note("value"),
    search: note("search"),
    ...change,
  };
  rowActions.find((action) => action.key === key)?.run(means, on);
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
    expect(press("s", {}, { ...row, signal: "gold" })).toEqual([["place", { "1007-140": "none" }]]);
    expect(press("s", { levelsOf: () => ["none"] }, { ...row, signal: "none" })).toEqual([]);
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

describe("what a key is heard on", () => {
  const inside = (...names: string[]) => ({
    closest: (selector: string) => selector.split(", ").some((s) => names.includes(s)) || null,
  });
  const key = (name: string, more = {}) => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });

  it("a letter is a letter in a field and a key elsewhere, large or small", () => {
    for (const field of ["input", "textarea", "select", "[contenteditable]"])
      expect(actionOf(rowActions, key("p"), inside(field))).toBeNull();
    expect(actionOf(rowActions, key("p"), inside("button"))?.id).toBe("row.pin");
    expect(actionOf(rowActions, key("P"), inside())?.id).toBe("row.pin");
  });

  it("Enter on a button presses that button only", () => {
    expect(actionOf(rowActions, key("Enter"), inside("button"))).toBeNull();
    expect(actionOf(rowActions, key("Enter"), inside())?.id).toBe("row.open");
  });

  it("keys of the browser stay with the browser", () => {
    for (const held of ["ctrlKey", "metaKey", "altKey"])
      expect(actionOf(rowActions, key("p", { [held]: true }), inside())).toBeNull();
  });
});
