import { expect, it } from "vitest";
import type { SpecialtyInfo } from "#answers/types.ts";
import { specialtyChoices } from "./specialty-choices.ts";

const info = (slug: string, name: string, offered = true): SpecialtyInfo => ({
  slug,
  name,
  entry: "PGY-1",
  service: null,
  signals: null,
  programs: 12,
  offered,
  match: offered ? "NRMP" : "another match",
});

const textOf = (specialties: readonly SpecialtyInfo[], value: string): readonly string[] =>
  specialtyChoices(specialties, value, "None")
    .flatMap(({ choices }) => choices)
    .filter((choice) => choice.value === value)
    .map(({ text }) => text);

it("before the catalog is read the chosen specialty has a name, never its slug", () => {
  expect(textOf([], "internal-medicine")).toEqual(["Internal medicine"]);
});

it("once it is read the catalog's name stands there, once", () => {
  expect(textOf([info("psychiatry", "Psychiatry")], "psychiatry")).toEqual(["Psychiatry (12)"]);
});

it("a specialty that the directory in use does not have keeps its name", () => {
  const other = [info("psychiatry", "Psychiatry")];
  expect(textOf(other, "internal-medicine")).toEqual(["Internal medicine"]);
});

it("one that is not offered can be kept but is not offered again", () => {
  const all = [info("urology", "Urology", false)];
  expect(textOf(all, "urology")).toHaveLength(1);
  expect(textOf(all, "")).toEqual(["None"]);
});
