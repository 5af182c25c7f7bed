import { expect, it } from "vitest";
import { emptyPath, openPath } from "#dossier/path/path-document.ts";
import { leavingSchema } from "#dossier/path/path-schema.ts";
import { leavingFields } from "./leaving-fields.ts";

it("asks every field of leaving", () => {
  const all = Object.keys(leavingSchema.shape).map((name) => `leaving-${name}`);
  expect(new Set(leavingFields.map(({ id }) => id))).toEqual(new Set(all));
});

it.each([
  ["leaving-payEndsInMonths", "6", { payEndsInMonths: 6 }],
  ["leaving-lane", "medical_writing", { lane: "medical_writing" }],
  ["leaving-incomeAfter", "$4,200", { incomeAfter: 4200 }],
  ["leaving-moonlighting", "", undefined],
])("%s reads %s into a document that opens", (id, typed, leaving) => {
  const spec = leavingFields.find((each) => each.id === id);
  const read = spec?.read(typed, emptyPath);
  const after = read?.ok ? read.edit(emptyPath) : null;
  expect(after?.leaving).toEqual(leaving);
  expect(openPath(after).ok).toBe(true);
});

it.each([
  ["leaving-payEndsInMonths", "-1", "a whole number from 0 to 120"],
  ["leaving-lane", "no_lane", "one of the list"],
  ["leaving-incomeAfter", "lots", "dollars from 0 to 1,000,000"],
])("%s names what it takes in place of %s", (id, typed, accepted) => {
  const read = leavingFields.find((each) => each.id === id)?.read(typed, emptyPath);
  expect(read && !read.ok && read.accepted).toBe(accepted);
});
