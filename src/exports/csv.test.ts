import fc from "fast-check";
import { expect, it } from "vitest";
import { type Cell, toCsv } from "./csv.ts";

/** RFC 4180 by its letter: quotes around a field, doubled inside, CRLF between and after records. */
function readCsv(text: string): readonly (readonly string[])[] {
  if (!text.startsWith("\ufeff")) throw new Error("no byte-order mark");
  const rows: string[][] = [];
  let rest = text.slice(1);
  let row: string[] = [];
  while (rest !== "") {
    const [whole, quoted, plain = "", end] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`not a field: ${rest.slice(0, 40)}`);
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(whole.length);
  }
  if (row.length > 0) throw new Error("the last record does not end");
  return rows;
}

const dangerous = fc
  .tuple(
    fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "\t",
      "\r",
      "\n",
      " =",
      "\t=",
      "\u00a0+",
      "＝",
      "＋",
      "－",
      "＠",
    ),
    fc.string(),
  )
  .map((parts) => parts.join(""));
const anyText = fc.oneof(fc.string({ unit: "binary" }), dangerous, fc.string());
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);
const anyTable = fc
  .integer({ min: 1, max: 6 })
  .chain((columns) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { maxLength: 5 }),
  );

const starts = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

it("every cell comes back as it was, but for the apostrophe before what looks like a formula", () => {
  fc.assert(
    fc.property(anyTable, (rows) => {
      const header = (rows[0] ?? ["a"]).map((_, i) => `c${i}`);
      const written = rows.map((row) =>
        row.map((cell) =>
          typeof cell === "string" && starts.test(cell) ? `'${cell}` : String(cell ?? ""),
        ),
      );
      expect(readCsv(toCsv(header, rows))).toEqual([header, ...written]);
    }),
    { seed: 2027, numRuns: 500 },
  );
});

it("no text cell starts as a formula, over several lines either", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        dangerous,
        dangerous.map((text) => `${text}\n=1+1`),
      ),
      (text) => {
        const [, [cell = ""] = []] = readCsv(toCsv(["a"], [[text]]));
        expect(cell.startsWith("'")).toBe(true);
        expect(cell.slice(1)).toBe(text);
      },
    ),
    { seed: 2027 },
  );
});

it("a number is a number, below zero too", () => {
  expect(toCsv(["a", "b"], [[-1.5, 2]])).toBe("\ufeffa,b\r\n-1.5,2\r\n");
});
