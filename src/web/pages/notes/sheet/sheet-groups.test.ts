import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyPath, openPath, type PathDocument } from "#dossier/path/path-document.ts";
import { moneySchema, sheetSchema } from "#dossier/path/path-schema.ts";
import { withLoanAdded } from "../fields/edit.ts";
import type { FieldSpec } from "../fields/spec.ts";
import { fieldsOfLoan } from "./loan-fields.ts";
import { groups } from "./sheet-groups.ts";

const plain = groups.flatMap(({ fields }) => fields);
const withOneLoan = withLoanAdded("direct")(emptyPath);
const specs: readonly (readonly [string, FieldSpec, PathDocument])[] = [
  ...plain.map((spec) => [spec.id, spec, emptyPath] as const),
  ...fieldsOfLoan(0).map((spec) => [spec.id, spec, withOneLoan] as const),
];

/** Lists that are no plain field: they have parts of the page of their own. */
const APART = ["sheet-hated", "sheet-liked", "sheet-enjoys", "money-loans", "money-forgiveness"];

it("asks every field of the sheet and of money", () => {
  const asked = new Set([...plain.map(({ id }) => id), ...APART]);
  const all = [
    ...Object.keys(sheetSchema.shape).map((name) => `sheet-${name}`),
    ...Object.keys(moneySchema.shape).map((name) => `money-${name}`),
  ];
  expect(all.filter((id) => !asked.has(id))).toEqual([]);
});

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -200, max: 1e8 });
const typed = fc.oneof(
  fc.string(),
  number.map(String),
  fc.integer({ min: -10, max: 3000 }).map(String),
  fc.nat(100_000_000).map((cents) => `$${(cents / 100).toLocaleString("en-US")}`),
  fc
    .tuple(fc.integer({ min: 1980, max: 2110 }), fc.nat(13), fc.nat(32))
    .map(([y, m, d]) => `${y}-${m}-${d}`),
  fc.constantFrom("CA", "ca", "ZZ", "yes", "no", "-500", "2026-02-30", "6/30/2027", "1e3", "٣"),
);

describe.each(specs)("%s", (_, spec, document) => {
  it("writes nothing that the document refuses, and shows what it wrote", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const read = spec.read(text, document);
        if (!read.ok) return;
        const after = read.edit(document);
        expect(openPath(after).ok).toBe(true);
        const again = spec.read(spec.textOf(after), document);
        expect(again.ok && again.edit(document)).toEqual(after);
      }),
    );
  });

  it("takes every one of its choices", () => {
    const choices = spec.look.kind === "select" ? spec.look.choices : [];
    for (const { value } of choices.filter(({ value }) => value !== "")) {
      const read = spec.read(value, document);
      expect(read.ok && spec.textOf(read.edit(document))).toBe(value);
    }
  });
});

const find = (id: string) => {
  const found = specs.find(([each]) => each === id);
  if (!found) throw new Error(`there is no field ${id}`);
  return found[1];
};

it.each([
  ["money-savings", "-500", "dollars from 0 to 50,000,000"],
  ["money-loans-0-balance", "-1", "dollars from 0 to 5,000,000"],
  ["money-loans-0-rate", "31", "a yearly rate from 0 to 30 percent"],
  ["sheet-contractEnd", "2027-02-30", "a day that is on the calendar"],
  ["sheet-state", "ZZ", "the two letters of a state"],
  ["sheet-pgy", "2.5", "a whole number from 1 to 8"],
])("names what %s takes in place of %s", (id, text, accepted) => {
  const read = find(id).read(text, withOneLoan);
  expect(!read.ok && read.accepted).toContain(accepted);
});

it.each([
  ["money-savings", "$4,200.50", { version: 1, money: { savings: 4200.5 } }],
  ["sheet-contractEnd", "6/30/2027", { version: 1, sheet: { contractEnd: "2027-06-30" } }],
  ["sheet-state", "ca", { version: 1, sheet: { state: "CA" } }],
])("reads %s as people write it: %s", (id, text, expected) => {
  const read = find(id).read(text, emptyPath);
  expect(read.ok && read.edit(emptyPath)).toEqual(expected);
});

it("reads a rate in percent and keeps it as a fraction", () => {
  const read = find("money-loans-0-rate").read("6.8 %", withOneLoan);
  expect(read.ok && read.edit(withOneLoan).money?.loans).toEqual([{ kind: "direct", rate: 0.068 }]);
});

it("refuses a contract that ends before it began, from either side", () => {
  const began: PathDocument = { version: 1, sheet: { contractStart: "2026-07-01" } };
  const ends: PathDocument = { version: 1, sheet: { contractEnd: "2026-07-01" } };
  const end = find("sheet-contractEnd").read("2026-06-30", began);
  expect(!end.ok && end.accepted).toContain("after the contract began (2026-07-01)");
  const start = find("sheet-contractStart").read("2026-07-01", ends);
  expect(!start.ok && start.accepted).toContain("before the contract ends (2026-07-01)");
});

it("says that a contract is past, and takes it", () => {
  const past: PathDocument = { version: 1, sheet: { contractEnd: "2026-06-30" } };
  expect(find("sheet-contractEnd").notice?.(past, "2026-07-01")).toBe("This day is past.");
  expect(find("sheet-contractEnd").notice?.(past, "2026-06-30")).toBeUndefined();
});
