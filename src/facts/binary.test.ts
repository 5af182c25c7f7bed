import fc from "fast-check";
import { expect, it } from "vitest";
import { packTables, type Table, unpackTables } from "./binary.ts";

const cellText = fc.option(fc.string().map((text) => text.replaceAll("\u0000", "")));
const cellNumber = fc.option(
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
    .map(([n, digits]) => Number((n / 10 ** digits).toFixed(digits))),
);
const columnName = fc.stringMatching(/^[a-z]{1,8}$/);
const table = fc.nat({ max: 12 }).chain((rows) =>
  fc.record({
    name: columnName,
    rows: fc.constant(rows),
    text: fc.dictionary(columnName, fc.array(cellText, { minLength: rows, maxLength: rows })),
    numbers: fc.dictionary(columnName, fc.array(cellNumber, { minLength: rows, maxLength: rows })),
  }),
);
const tables = fc.uniqueArray(table, { selector: (t) => t.name, maxLength: 4 });

const plain = (t: Table) => ({ ...t, text: { ...t.text }, numbers: { ...t.numbers } });
const zeroed = (x: number | null) => (x === 0 ? 0 : x);

it("tables come back as they went in, and the same tables are the same bytes", () => {
  fc.assert(
    fc.property(tables, (written) => {
      const bytes = packTables(written);
      expect(packTables(written)).toEqual(bytes);
      const read = [...unpackTables(bytes).values()].map(plain);
      const expected = written.map((t) => ({
        ...plain(t),
        numbers: Object.fromEntries(
          Object.entries(t.numbers).map(([name, cells]) => [name, cells.map(zeroed)]),
        ),
      }));
      expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(expected)));
    }),
  );
});

const sample = packTables([
  { name: "a", rows: 2, text: { x: ["one", null] }, numbers: { y: [1.25, null] } },
]);

it("refuses every file with one byte changed", () => {
  for (let at = 0; at < sample.length; at++) {
    const broken = sample.slice();
    broken[at] = (broken[at] ?? 0) ^ 1;
    expect(() => unpackTables(broken), `byte ${at}`).toThrow("damaged");
  }
});

it("refuses a file cut short, and anything else that is not a catalog", () => {
  for (let length = 0; length < sample.length; length++)
    expect(() => unpackTables(sample.subarray(0, length))).toThrow("damaged");
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(() => unpackTables(bytes)).toThrow("damaged");
    }),
  );
});

/** A body of our own with an honest header: only the cells lie. */
function forge(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(13 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x54434c45, true);
  view.setUint8(4, 1);
  view.setUint32(5, body.length, true);
  let hash = 0x811c9dc5;
  for (const byte of body) hash = Math.imul(hash ^ byte, 0x01000193);
  view.setUint32(9, hash >>> 0, true);
  bytes.set(body, 13);
  return bytes;
}

it("a forged body with a right checksum either reads as tables or is refused by name", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (body) => {
      try {
        expect(unpackTables(forge(body))).toBeInstanceOf(Map);
      } catch (error) {
        expect(String(error)).toContain("the catalog file is damaged");
      }
    }),
    { numRuns: 2000 },
  );
});

it("refuses to write what it could not read", () => {
  const of = (cells: readonly (number | null)[]) => () =>
    packTables([{ name: "t", rows: 1, text: {}, numbers: { y: cells } }]);
  expect(of([Number.NaN])).toThrow("NaN");
  expect(of([1 / 3])).toThrow("more than 9 decimals");
  expect(of([1, 2])).toThrow("t.y has 2 cells, not 1");
});
