import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyPath, openPath, type PathDocument } from "#dossier/path/path-document.ts";
import type { FieldSpec } from "../fields/spec.ts";
import {
  type EntryList,
  entriesOf,
  withEntryField,
  withNamedEntry,
  withoutEntry,
  withPieceAt,
  withResume,
} from "./edits.ts";
import {
  contactFields,
  entryFields,
  headlineFields,
  languageFields,
  namesReader,
  skillFields,
  summaryFields,
} from "./resume-fields.ts";

const LISTS: readonly EntryList[] = [
  "training",
  "work",
  "education",
  "licenses",
  "publications",
  "awards",
];

const twoRoles: PathDocument = {
  version: 1,
  resume: {
    name: "Sam Rivera",
    training: [{ role: "Resident", pieces: ["a", "b"] }],
    work: [{ role: "Tutor", pieces: ["c"] }],
  },
};

it("sets one field of an entry and leaves the other entries, and the document it was given, as they were", () => {
  const before = structuredClone(twoRoles);
  const after = withEntryField("work", 0, "where", "Example Center")(twoRoles);
  expect(after.resume?.work).toEqual([{ role: "Tutor", pieces: ["c"], where: "Example Center" }]);
  expect(after.resume?.training).toEqual(before.resume?.training);
  expect(twoRoles).toEqual(before);
  expect(withEntryField("work", 3, "where", "x")(twoRoles)).toBe(twoRoles);
});

it("removes a list with its last entry, and the resume with its last field", () => {
  const without = withoutEntry("work", 0)(withoutEntry("training", 0)(twoRoles));
  expect(without).toEqual({ version: 1, resume: { name: "Sam Rivera" } });
  expect(withResume("name", undefined)(without)).toEqual({ version: 1 });
});

it.each(LISTS)("adds an entry of %s by its name, and takes it away again", (list) => {
  const added = withNamedEntry(list, "Example")(emptyPath);
  expect(entriesOf(added, list)).toHaveLength(1);
  expect(openPath(added)).toEqual({ ok: true, value: added });
  expect(withoutEntry(list, 0)(added)).toEqual(emptyPath);
});

it("puts a piece in one place and takes it from the other", () => {
  const moved = withPieceAt("work", 0, "a", true)(twoRoles);
  expect(moved.resume?.work?.[0]?.pieces).toEqual(["c", "a"]);
  expect(moved.resume?.training?.[0]?.pieces).toEqual(["b"]);
});

it("takes a piece out of a place, and the list of pieces with its last", () => {
  expect(withPieceAt("work", 0, "c", false)(twoRoles).resume?.work).toEqual([{ role: "Tutor" }]);
  expect(withPieceAt("work", 0, "a", false)(twoRoles)).toEqual(twoRoles);
});

it("reads names by line, without blanks, and refuses one too many or one too long", () => {
  const { read, print } = namesReader({ most: 2, longest: 5 });
  expect(read(" one \n\n two\n")).toEqual({ ok: true, value: ["one", "two"] });
  expect(print(["one", "two"])).toBe("one\ntwo");
  expect(read("1\n2\n3").ok).toBe(false);
  expect(read("123456").ok).toBe(false);
});

const base = LISTS.reduce<PathDocument>(
  (document, list) => withNamedEntry(list, "Example")(document),
  emptyPath,
);
const fields: readonly FieldSpec[] = [
  ...contactFields,
  ...headlineFields,
  ...summaryFields,
  ...skillFields,
  ...languageFields,
  ...LISTS.flatMap((list) => entryFields[list](0)),
];
const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.integer({ min: 55, max: 620 }).map((length) => "n".repeat(length)),
  fc.integer({ min: 5, max: 45 }).map((lines) => "word\n".repeat(lines)),
  fc.constantFrom(" ", "2025-07-01", "7/1/2025", "2025-02-30"),
);

// What is kept and does not open again is lost: no field may let that happen.
it("whatever is typed into the fields, in whatever order, is a document that opens", () => {
  const acts = fc.array(fc.tuple(fc.constantFrom(...fields), typed), { maxLength: 20 });
  fc.assert(
    fc.property(acts, (all) => {
      const document = all.reduce<PathDocument>((before, [spec, text]) => {
        const read = spec.read(text, before);
        return read.ok ? read.edit(before) : before;
      }, base);
      expect(openPath(document)).toEqual({ ok: true, value: document });
    }),
    { numRuns: 300 },
  );
});
