import { expect, it } from "vitest";
import type { ProgramPlace } from "#answers/places.ts";
import { exampleAnswer } from "../examples/list-answer.ts";
import { mapIds, mapPlaces } from "./map-places.ts";

const placed = (id: string): ProgramPlace => ({
  id,
  city: "Norhaven",
  state: "IL",
  latitude: 41.8,
  longitude: -87.6,
  precision: "institution",
  unknown: null,
});

it("asks for every program of the answer once, and shows each once", () => {
  const ids = mapIds(exampleAnswer);
  const shown = mapPlaces(exampleAnswer, ids.map(placed));
  expect(new Set(ids).size).toBe(ids.length);
  expect(shown.map(({ id }) => id)).toEqual(ids);
  expect(shown.length).toBe(exampleAnswer.applications.length + exampleAnswer.excluded.length);
});

it("keeps the standing of the list: band and signal of what is listed, neither for what is not", () => {
  const shown = mapPlaces(exampleAnswer, []);
  const [first] = exampleAnswer.applications;
  expect(shown[0]).toMatchObject({ band: first?.band, signal: first?.signal, standing: "listed" });
  expect(shown.at(-1)).toMatchObject({ band: null, signal: "none", standing: "excluded" });
});

it("says that a place is not known rather than leaving its program out", () => {
  const [first] = mapPlaces(exampleAnswer, []);
  expect(first).toMatchObject({ city: null, latitude: null, longitude: null });
});

it("lists a program once when it is listed and excluded as a first year", () => {
  const [first] = exampleAnswer.applications;
  const [excluded] = exampleAnswer.excluded;
  if (!first || !excluded) throw new Error("the example has both");
  const both = { ...exampleAnswer, excluded: [{ ...excluded, id: first.id }] };
  const shown = mapPlaces(both, []).filter(({ id }) => id === first.id);
  expect(shown.map(({ standing }) => standing)).toEqual(["listed"]);
});
