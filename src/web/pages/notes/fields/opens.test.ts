import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyPath, openPath, type PathDocument } from "#dossier/path/path-document.ts";
import { leavingFields } from "../money/leaving-fields.ts";
import { PLACES, wordsField } from "../parts/tastes.ts";
import { fieldsOfLoan } from "../sheet/loan-fields.ts";
import { groups } from "../sheet/sheet-groups.ts";
import { withLoanAdded } from "./edit.ts";
import type { FieldSpec } from "./spec.ts";

const fields: readonly FieldSpec[] = [
  ...groups.flatMap((group) => group.fields),
  ...leavingFields,
  ...fieldsOfLoan(0),
  ...PLACES.flatMap((at) => [wordsField("hated", at), wordsField("liked", at)]),
];

/** What people type, and what nobody should have to fear typing. */
const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.integer({ min: 190, max: 210 }).map((length) => "n".repeat(length)),
  fc.double().map(String),
  fc.float({ min: 0, max: 200, noNaN: true }).map((value) => value.toFixed(3)),
  fc.constantFrom("-5", "1e9", "0.1", "$14,000.55", "6.55555 %", "7/1/2026", "2026-06-30", "OH"),
  fc
    .constantFrom(...fields.flatMap(({ look }) => (look.kind === "select" ? look.choices : [])))
    .map(({ value }) => value),
);

const type = (document: PathDocument, [spec, text]: readonly [FieldSpec, string]): PathDocument => {
  const read = spec.read(text, document);
  return read.ok ? read.edit(document) : document;
};

// What is kept and does not open again is lost: no field may let that happen.
it("whatever is typed into the fields, in whatever order, is a document that opens", () => {
  const acts = fc.array(fc.tuple(fc.constantFrom(...fields), typed), { maxLength: 20 });
  fc.assert(
    fc.property(acts, (all) => {
      const document = all.reduce<PathDocument>(type, withLoanAdded("direct")(emptyPath));
      expect(openPath(document)).toEqual({ ok: true, value: document });
    }),
    { numRuns: 300 },
  );
});

it("own words past what a document takes are named, and what was there stays", () => {
  const spec = wordsField("hated", 0);
  const before = type(emptyPath, [spec, "n".repeat(200)]);
  expect(before.sheet?.hated).toEqual([{ words: "n".repeat(200) }]);
  expect(spec.read("n".repeat(201), before)).toEqual({
    ok: false,
    accepted: "at most 200 characters",
  });
});
