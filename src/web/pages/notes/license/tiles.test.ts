import { expect, it } from "vitest";
import { licensure } from "#facts/path/licensure.ts";
import { type Tile, tiles, tileTo } from "./tiles.ts";

const tile = (state: string): Tile => {
  const found = tiles.find((each) => each.state === state);
  if (!found) throw new Error(`no tile for ${state}`);
  return found;
};

it("has one tile for every state of the table, and no two in one place", () => {
  const states = licensure().states.map(({ state }) => state);
  expect(tiles.map(({ state }) => state).toSorted()).toEqual(states.toSorted());
  expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiles.length);
});

it("goes to the neighbor that way, and nowhere from the edge or by another key", () => {
  expect(tileTo("ArrowRight", tile("WA"))?.state).toBe("ID");
  expect(tileTo("ArrowDown", tile("CO"))?.state).toBe("NM");
  expect(tileTo("ArrowLeft", tile("HI"))).toBeNull();
  expect(tileTo("Enter", tile("WA"))).toBeNull();
});

it("reaches every state from any by arrows alone", () => {
  const reached = new Set<string>();
  const visit = (at: Tile): void => {
    if (reached.has(at.state)) return;
    reached.add(at.state);
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
      const next = tileTo(key, at);
      if (next) visit(next);
    }
  };
  visit(tile("AK"));
  expect(reached.size).toBe(tiles.length);
});
