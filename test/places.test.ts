/** Every program of the built-in directory has a place, and a place that is not known is said. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { placesOf } from "#answers/places.ts";
import { readCatalog } from "#facts/catalog.ts";
import type { Program } from "#facts/types.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const { programs, byId } = facts.catalog;
const places = placesOf(
  facts,
  programs.map(({ id }) => id),
);

/** The catalog with one program in place of another of the same id. */
const withProgram = (program: Program) => ({
  catalog: { ...facts.catalog, byId: new Map(byId).set(program.id, program) },
});
const some = (wanted: (program: Program) => boolean): Program => {
  const program = programs.find(wanted);
  if (!program) throw new Error("the directory has no such program");
  return program;
};

it("answers in the order asked, once for each id", () => {
  const asked = [programs[7], programs[3], programs[7]].map((program) => program?.id ?? "");
  expect(placesOf(facts, asked).map(({ id }) => id)).toEqual(asked);
});

it("gives every program of the directory a point on land the country holds", () => {
  expect(places.filter(({ unknown }) => unknown !== null)).toEqual([]);
  for (const { latitude, longitude } of places) {
    expect(latitude).toBeGreaterThan(17);
    expect(latitude).toBeLessThan(72);
    expect(longitude).toBeGreaterThan(-170);
    expect(longitude).toBeLessThan(-65);
  }
});

it("gives programs of one city one point", () => {
  const points = new Map<string, string>();
  for (const { city, state, latitude, longitude } of places) {
    const key = `${city}, ${state}`;
    const point = `${latitude} ${longitude}`;
    expect(points.get(key) ?? point, key).toBe(point);
    points.set(key, point);
  }
});

describe("whose place it is", () => {
  it("is the site's own where the directory gives it", () => {
    const program = some((p) => p.place !== null);
    const [place] = placesOf(facts, [program.id]);
    expect(place).toMatchObject({ precision: "site", city: program.place?.city });
  });

  it("is the sponsor's where there is no other site, and says so where it stands in for one", () => {
    const plain = some((p) => p.place === null && p.site === null);
    const sited = some((p) => p.place === null && p.site !== null);
    const [own, standIn] = placesOf(facts, [plain.id, sited.id]);
    expect(own).toMatchObject({ precision: "institution", city: plain.institution.city });
    expect(standIn).toMatchObject({
      precision: "institution-of-site",
      city: sited.institution.city,
    });
  });
});

describe("a place that is not known", () => {
  it("keeps its city and says that the city has no coordinates", () => {
    const program = some((p) => p.place === null);
    const lost = {
      ...program,
      institution: { ...program.institution, latitude: null, longitude: null },
    };
    const [place] = placesOf(withProgram(lost), [program.id]);
    expect(place).toMatchObject({ latitude: null, longitude: null, unknown: "city" });
    expect(place?.city).toBe(program.institution.city);
  });

  it("is said for an id that the directory does not hold", () => {
    expect(placesOf(facts, ["0000-000"])).toEqual([
      {
        id: "0000-000",
        city: null,
        state: null,
        latitude: null,
        longitude: null,
        precision: null,
        unknown: "program",
      },
    ]);
  });
});
