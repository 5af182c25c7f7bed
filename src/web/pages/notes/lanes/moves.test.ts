import { expect, it } from "vitest";
import { guardsAnswer } from "#answers/path/guards.ts";
import { lanesAnswer } from "#answers/path/lanes.ts";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { STATUSES } from "#dossier/path/terms.ts";
import { movesOf } from "./moves.ts";

const today = "2026-11-25";

function sorted(sheet: Sheet) {
  const document: PathDocument = { version: 1, sheet };
  const [lanes, guards] = [lanesAnswer(document, { today }), guardsAnswer(document, { today })];
  if (!lanes.ok || !guards.ok) throw new Error("no answer");
  return lanes.value.lanes.map(({ moves }) => ({ moves, sorted: movesOf(moves, guards.value) }));
}

it.each([undefined, ...STATUSES])("loses no move, status %s", (status) => {
  for (const { moves, sorted: by } of sorted(status ? { status } : {})) {
    const shown = [...by.inside, ...by.outside].flatMap((group) => group.moves);
    expect(shown.length + by.hidden).toBe(moves.length);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
  }
});

it("shows every move that is work only beside a verdict on its kind of work", () => {
  for (const { sorted: by } of sorted({ status: "j1_physician" }))
    for (const { guard, moves } of [...by.inside, ...by.outside])
      for (const move of moves) expect(move.mode).toBe(guard?.mode ?? null);
});

it("hides paid moves while the status is not known, and blocks them on J-1", () => {
  const writing = (sheet: Sheet) => sorted(sheet)[0]?.sorted;
  expect(sorted({}).reduce((sum, { sorted: by }) => sum + by.hidden, 0)).toBeGreaterThan(0);
  const groups = sorted({ status: "j1_physician" }).flatMap(({ sorted: by }) => by.outside);
  const paid = groups.filter(({ guard }) => guard?.paid);
  expect(paid.length).toBeGreaterThan(0);
  expect(paid.every(({ guard }) => guard?.verdict === "blocked")).toBe(true);
  expect(writing({ status: "j1_physician" })?.hidden).toBe(0);
});
