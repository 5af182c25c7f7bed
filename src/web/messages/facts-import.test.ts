import { expect, it } from "vitest";
import type { FactsPreview, TableView } from "#answers/user-csv/facts-desk.ts";
import { ALL_FIELDS } from "#dossier/user-csv/fields.ts";
import { NO_FACTS } from "#dossier/user-facts.ts";
import * as text from "./facts-import.ts";

const preview: FactsPreview = {
  wrong: [],
  facts: NO_FACTS,
  programs: 42,
  count: 118,
  changes: { added: 100, replaced: 4, same: 14 },
  rows: { read: 47, used: 42, silent: 2, refused: 3 },
  cellsRefused: 1,
  problems: [],
  problemCount: 4,
  tooMany: null,
};

it("the gain and the rest are said in numbers", () => {
  expect(text.gained(preview)).toBe("42 programs, 118 facts.");
  expect(text.changeLine(preview)).toBe(
    "100 new, 4 in place of what you had, 14 you had already. 3 rows not used. 1 cell not used. 2 rows with no fact.",
  );
});

it("what did not happen is not said", () => {
  const quiet = {
    ...preview,
    changes: { added: 0, replaced: 0, same: 1 },
    rows: { read: 1, used: 1, silent: 0, refused: 0 },
    cellsRefused: 0,
  };
  expect(text.changeLine(quiet)).toBe("1 you had already.");
});

it("how a table was read is said only where it is not the usual", () => {
  const view: TableView = { columns: [], rows: 0, separator: ",", encoding: "utf-8" };
  expect(text.howRead(view)).toBeNull();
  expect(text.howRead({ ...view, separator: "\t", encoding: null })).toBe("Cut at tabs.");
  expect(text.howRead({ ...view, separator: ";", encoding: "windows-1252" })).toBe(
    "Cut at semicolons, letters read as Windows-1252.",
  );
});

it("every field can be chosen for a column, and none twice", () => {
  const values = text.fieldGroups.flatMap(({ choices }) => choices.map(({ value }) => value));
  expect(values.sort()).toEqual(["", ...ALL_FIELDS.map(({ field }) => field)].sort());
});

it("a wrong mapping is said as what to do, one that is new to us too", () => {
  const problem = { row: 1, column: "", found: "x", accepted: "y" };
  expect(text.wrongLine({ ...problem, code: "no-program" })).toContain("choose the column");
  expect(text.wrongLine({ ...problem, code: "other" })).toBe("Found x. Choose y.");
});
