import { expect, it } from "vitest";
import table from "#data/path/runway.json" with { type: "json" };
import { runwayTable, runwayTableSchema } from "./runway.ts";
import { sourceOf } from "./sources.ts";

const { assumptions, notes, residentPay } = runwayTable();
const facts = Object.entries({ ...assumptions, ...notes, residentPay });

it.each(facts)("%s names only sources that exist", (_, { sources }) => {
  for (const id of sources) expect(() => sourceOf(id)).not.toThrow();
});

it.each(facts)("%s says sourced only where a source is named", (_, { sources, basis }) => {
  expect(sources.length > 0).toBe(basis !== "practice_judgement");
});

it.each(facts)("%s permits nothing", (_, { text }) => {
  expect(text).not.toMatch(/\byou may\b|\byou can\b|\byou will match\b|!/i);
});

it.each([
  ["no sources", { sources: undefined }],
  ["no day", { asOf: undefined }],
  ["no day of review", { reviewBy: undefined }],
])("is refused with %s", (_, spoiled) => {
  const note = { ...table.notes.guarded, ...spoiled };
  const broken = { ...table, notes: { ...table.notes, guarded: note } };
  expect(runwayTableSchema.safeParse(broken).success).toBe(false);
});

it("is refused with a note that no code knows", () => {
  const broken = { ...table, notes: { ...table.notes, other: table.notes.guarded } };
  expect(runwayTableSchema.safeParse(broken).success).toBe(false);
});

it("every number is in the words beside it", () => {
  for (const { value, unit, text } of Object.values(assumptions)) {
    if (unit === "share") expect(text).toContain(`${value * 100}%`);
    else if (value > 1) expect(text).toContain(`${value} months`);
  }
});
