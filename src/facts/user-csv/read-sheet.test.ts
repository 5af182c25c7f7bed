import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeCell, unescapeCell } from "./formula-cell.ts";
import { columnName, MOST_COLUMNS, MOST_ROWS, readSheet, type Sheet } from "./read-sheet.ts";
import { writeSheet } from "./write-sheet.ts";

function sheetOf(csv: string): Sheet {
  const read = readSheet(csv);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const cellsOf = (csv: string) => sheetOf(csv).rows.map(({ cells }) => cells);

it.each([
  [",", "id,min,note\n1,230,a\n"],
  [";", "id;min;note\n1;230;a\n"],
  ["\t", "id\tmin\tnote\r\n1\t230\ta\r\n"],
  ["|", "id|min|note\r1|230|a\r"],
  [";", 'id;min;note\n1;"230";a\n'],
  [",", 'sep=,\nid,min,note\n1,230,"a"\n'],
])("cuts at %j", (separator, csv) => {
  expect(sheetOf(csv)).toMatchObject({ separator, header: ["id", "min", "note"], problems: [] });
  expect(cellsOf(csv)).toEqual([["1", "230", "a"]]);
});

it("the separator is the one that cuts the header, not the one that notes are full of", () => {
  const csv = "id;note\n1;a, b, c, d\n2;e, f, g, h, i\n";
  expect(cellsOf(csv)).toEqual([
    ["1", "a, b, c, d"],
    ["2", "e, f, g, h, i"],
  ]);
});

it("rows have the numbers their spreadsheet shows, whatever stands between them", () => {
  const csv = 'My list\n\nid,note\n1,"two\nlines"\n\n,,\n# How to fill it in,x\n2,b\n';
  const { headerRow, header, rows } = sheetOf(csv);
  expect({ headerRow, header }).toEqual({ headerRow: 3, header: ["id", "note"] });
  expect(rows).toEqual([
    { row: 4, cells: ["1", "two\nlines"] },
    { row: 8, cells: ["2", "b"] },
  ]);
});

it("blank lines at the start are many or few", () => {
  expect(sheetOf(`${"\n".repeat(30)}id;note\n1;a\n`)).toMatchObject({
    separator: ";",
    headerRow: 31,
    rows: [{ row: 32 }],
  });
});

it("Excel's separator line counts as a row", () => {
  expect(sheetOf("sep=;\nid;note\n1;a\n")).toMatchObject({ headerRow: 2, rows: [{ row: 3 }] });
});

it("a row too short is empty at its end; a row too long is refused with its number", () => {
  const { rows, problems } = sheetOf("id,min,note\n1\n2,230,a,b\n3,240,c,,\n");
  expect(rows).toEqual([
    { row: 2, cells: ["1", "", ""] },
    { row: 4, cells: ["3", "240", "c"] },
  ]);
  expect(problems).toMatchObject([{ code: "width", row: 3, found: "4 cells" }]);
});

it("a quote that never closes is said, and what stands before it is read", () => {
  const { rows, problems } = sheetOf('id,note\n1,a\n2,"b\n3,c\n');
  expect(rows).toEqual([{ row: 2, cells: ["1", "a"] }]);
  expect(problems).toMatchObject([{ code: "open-quote", row: 3 }]);
});

it("a stray quote is said with its row, and the rows after it are read", () => {
  const { rows, problems } = sheetOf('id,note\n1,"say "yes" now"\n2,b\n');
  expect(problems).toMatchObject([{ code: "stray-quote", row: 2 }]);
  expect(rows).toEqual([{ row: 3, cells: ["2", "b"] }]);
});

it("a spreadsheet's own error is a cell, not a note to the reader", () => {
  expect(cellsOf("id,note\n#N/A,a\n# really a note,b\n")).toEqual([["#N/A", "a"]]);
});

it("columns with one title or none are told apart by their place", () => {
  const header = ["Note", "", "Note", "Min"];
  expect(header.map((_, i) => columnName(header, i))).toEqual([
    "Note (column 1)",
    "column 2",
    "Note (column 3)",
    "Min",
  ]);
});

it.each([
  ["nothing", " \n\n", "nothing"],
  ["only separators", ",,,\n,,\n", "nothing"],
  ["too many rows", `id\n${"1\n".repeat(MOST_ROWS)}`, `more than ${MOST_ROWS} rows`],
  ["too many columns", `${"a,".repeat(MOST_COLUMNS)}b\n`, `${MOST_COLUMNS + 1} columns`],
])("refuses %s", (_, csv, found) => {
  const read = readSheet(csv);
  expect(read.ok ? "" : read.problems[0]?.found).toContain(found);
});

const cell = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom("'", "=", "+", "-", "@", "\t", '"', ",", ";", "\n", "a", " ", "#"))
    .map((parts) => parts.join("")),
);

it("no cell is run, and every text comes back as it was", () => {
  fc.assert(
    fc.property(cell, (text) => {
      expect(escapeCell(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(unescapeCell(escapeCell(text))).toBe(text);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

it("what is written is read back cell by cell, line ends as one kind", () => {
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (given) => {
      const kept = given.map((cells, i) => [`p${i}`, ...cells]);
      const read = cellsOf(writeSheet([["id", "a", "b", "c"], ...kept]));
      expect(read).toEqual(kept.map((cells) => cells.map((text) => text.replace(/\r\n?/g, "\n"))));
    }),
    { seed: 1, numRuns: 1000 },
  );
});

it("any text is read or refused with a place, never thrown at", () => {
  const hostile = fc
    .array(fc.oneof(cell, fc.constantFrom("\n", "\r\n", "\r", ",", ";", "\t", '"', "\uFEFF")))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(hostile, (csv) => {
      const read = readSheet(csv);
      if (!read.ok) return;
      const { header, rows, problems } = read.value;
      for (const { cells } of rows) expect(cells).toHaveLength(header.length);
      const numbers = [...rows, ...problems].map(({ row }) => row);
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
