import fc from "fast-check";
import { expect, it } from "vitest";
import { type ColumnSpec, describeProblem, readTable } from "./table.ts";

const words = { source: new Set(["nrmp", "cms"]) };
const columns: readonly ColumnSpec[] = [
  { column: "id", type: "slug", required: true },
  { column: "offered", type: "integer", required: false },
  { column: "share", type: "share", required: false },
  { column: "source", type: "source", required: true },
];
const read = (csv: string) => readTable("x.csv", csv, { columns, words });

it("a blank cell is unknown, and zero is zero", () => {
  const { table, problems } = read("id,offered,share,source\na,,0.5,nrmp\nb,0,,cms\n");
  expect(problems).toEqual([]);
  expect(table.numbers.offered).toEqual([null, 0]);
  expect(table.numbers.share).toEqual([0.5, null]);
});

it.each([
  ["id,offered,share,source\na,-1,,nrmp\n", "x.csv:2 offered", "a whole number"],
  ["id,offered,share,source\na,1,1.2,nrmp\n", "x.csv:2 share", "a share from 0 to 1"],
  ["id,offered,share,source\na,1,,nrmp\nb,2,,who\n", "x.csv:3 source", "a known source"],
  ["id,offered,share,source\n,1,,nrmp\n", "x.csv:2 id", "lower-case words"],
  ["id,offered,share,source\na,1,nrmp\n", "x.csv:2", "4 cells"],
  ["id,offered,source\na,1,nrmp\n", "x.csv:1", "id,offered,share,source"],
  ["", "x.csv:1", "id,offered,share,source"],
  ["id,offered,share,source\na,1e3,,nrmp\n", "x.csv:2 offered", "a whole number"],
])("names file, line and column of %j", (csv, where, accepted) => {
  const text = read(csv).problems.map(describeProblem).join("\n");
  expect(text).toContain(where);
  expect(text).toContain(accepted);
});

it("any text is read or refused with a place, never thrown at", () => {
  const hostile = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom("a", ",", '"', "\n", "\r\n", "0", "-", "nrmp", "\u0000", "\uFEFF"))
      .map((parts) => `id,offered,share,source\n${parts.join("")}`),
  );
  fc.assert(
    fc.property(hostile, (csv) => {
      const { table, problems } = read(csv);
      for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
      if (problems.length > 0) return;
      const sources = table.text.source ?? [];
      expect(sources).toHaveLength(table.rows);
      expect(sources.every((cell) => cell === "nrmp" || cell === "cms")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it("refuses a column type that does not exist", () => {
  const wrong = [{ column: "id", type: "wish", required: true }];
  expect(() => readTable("x.csv", "id\na\n", { columns: wrong, words })).toThrow('"wish"');
});
