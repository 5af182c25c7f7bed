import fc from "fast-check";
import { expect, it } from "vitest";
import { type Document, openDocument } from "./document.ts";
import { isObject, pathOf, valueAt } from "./pointer.ts";
import { anyProfile, anything, mutated, programId, SMALLEST } from "./profile.cases.ts";
import { setField } from "./set-field.ts";

const open = (json: unknown): Document => {
  const opened = openDocument(json);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
};
const smallest = open(SMALLEST);

it("a document comes back as it was stored, and a bare profile becomes one", () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const document = open(profile);
      expect(document).toEqual({ version: 1, profile });
      const stored: unknown = JSON.parse(JSON.stringify(document));
      expect(open(stored)).toEqual(document);
    }),
    { seed: 1 },
  );
});

it("anything at all opens or has problems that point into it", () => {
  const documents = anyProfile.map((profile) => ({ version: 1, profile }));
  fc.assert(
    fc.property(fc.oneof(anything, mutated(documents), mutated(anyProfile)), (json) => {
      const opened = openDocument(json);
      if (opened.ok) return;
      expect(opened.problems.length).toBeGreaterThan(0);
      for (const { pointer } of opened.problems) {
        const path = pathOf(pointer);
        if (path.length > 0) expect(isObject(valueAt(json, path.slice(0, -1)))).toBe(true);
      }
    }),
    { seed: 2, numRuns: 2000 },
  );
});

it.each([
  [{ version: 2, profile: SMALLEST }, "/version"],
  [{ ...SMALLEST, profile: SMALLEST }, "/profile"],
  [{ version: 1 }, "/profile"],
  [{ version: 1, profile: SMALLEST, notes: [] }, "/notes"],
  [{ version: 1, profile: { ...SMALLEST, step2ck: { score: 0 } } }, "/profile/step2ck/score"],
  [{ ...SMALLEST, step2ck: { score: 0 } }, "/step2ck/score"],
  ["", ""],
])("%j is refused at %s", (json, pointer) => {
  expect(openDocument(json)).toMatchObject({ ok: false, problems: [{ pointer }] });
});

const score = fc.integer({ min: 1, max: 300 });
const edits = fc.oneof(
  fc.record({ path: fc.constant(["step2ck", "score"] as const), value: score }),
  fc.record({ path: fc.constant(["step2ck"] as const), value: fc.constant(null) }),
  fc.record({
    path: fc.constant(["visa"] as const),
    value: fc.constantFrom("j1", null, undefined),
  }),
  fc.record({ path: fc.constant(["include"] as const), value: fc.constantFrom([], undefined) }),
  fc.record({
    path: programId.map((id) => ["value", id] as const),
    value: fc.constantFrom(0.5, undefined),
  }),
  fc.record({
    path: programId.map((id) => ["statedFacts", id, "minStep2"] as const),
    value: fc.option(score, { nil: undefined }),
  }),
);

it("doing and undoing any edit of a field is doing nothing", () => {
  fc.assert(
    fc.property(anyProfile, edits, (profile, { path, value }) => {
      const before = open(profile);
      const done = setField(before, path, value);
      fc.pre(done.ok);
      const { document, inverse } = done.value;
      const undone = setField(document, inverse.path, inverse.value);
      expect(undone).toMatchObject({ ok: true, value: { document: before } });
      expect(undone.ok && undone.value.document).toEqual(before);
      expect(setField(before, path, value)).toEqual(done);
    }),
    { seed: 3, numRuns: 500 },
  );
});

it("sets a field that was not there, and its inverse takes it out", () => {
  const done = setField(smallest, ["value", "1007-140"], 0.9);
  expect(done).toMatchObject({
    ok: true,
    value: {
      document: { profile: { value: { "1007-140": 0.9 } } },
      inverse: { path: ["value"], value: undefined },
      label: "Change value of a program",
    },
  });
});

it("refuses a value that the profile may not hold, and leaves the document alone", () => {
  const before = JSON.stringify(smallest);
  expect(setField(smallest, ["step2ck", "score"], 999)).toMatchObject({
    ok: false,
    problems: [{ pointer: "/step2ck/score" }],
  });
  expect(setField(smallest, ["__proto__", "polluted"], true).ok).toBe(false);
  expect(JSON.stringify(smallest)).toBe(before);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

it("a path into a list is a broken contract", () => {
  expect(() => setField(smallest, ["specialties", "0", "priority"], 2)).toThrow(/set whole/);
});
