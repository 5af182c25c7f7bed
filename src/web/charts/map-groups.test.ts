import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { APART, layoutMap } from "./map-groups.ts";
import type { MapPlace } from "./map-places.ts";

const cities = readFileSync("data/places.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","))
  .map(([city = "", state = "", latitude, longitude]) => ({
    city,
    state,
    latitude: Number(latitude),
    longitude: Number(longitude),
  }));

const program = (id: string, city: number, standing: MapPlace["standing"]): MapPlace => ({
  id,
  name: `Program ${id}`,
  ...(cities[city] ?? { city: null, state: null, latitude: null, longitude: null }),
  standing,
  band: standing === "listed" ? "target" : null,
  signal: "none",
});

const anyPlaces = fc
  .array(fc.tuple(fc.nat({ max: cities.length - 1 }), fc.boolean()), { maxLength: 150 })
  .map((chosen) =>
    chosen.map(([city, listed], i) => program(`${i}`, city, listed ? "listed" : "excluded")),
  );
const anyWidth = fc.integer({ min: 280, max: 1200 });
const seed = { seed: 2027, numRuns: 100 };

describe("marks", () => {
  it("hold every program once, wherever it stands", () => {
    fc.assert(
      fc.property(anyPlaces, anyWidth, (places, width) => {
        const { spots, outside, unplaced } = layoutMap(places, width);
        const shown = [...spots.flatMap((spot) => spot.places), ...outside, ...unplaced];
        expect(shown.map(({ id }) => id)).toHaveLength(places.length);
        expect(new Set(shown)).toEqual(new Set(places));
      }),
      seed,
    );
  });

  it("stand far enough apart for a finger at any width", () => {
    fc.assert(
      fc.property(anyPlaces, anyWidth, (places, width) => {
        const { spots } = layoutMap(places, width);
        for (const [i, a] of spots.entries()) {
          for (const b of spots.slice(i + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(APART);
          }
        }
      }),
      seed,
    );
  });

  it("show the best odds and the highest signal among what they hold", () => {
    const boston = cities.findIndex(({ city }) => city === "Boston");
    const places: MapPlace[] = [
      { ...program("a", boston, "listed"), band: "reach", signal: "silver" },
      { ...program("b", boston, "listed"), band: "likely" },
      program("c", boston, "excluded"),
    ];
    const [spot] = layoutMap(places, 900).spots;
    expect(spot).toMatchObject({ band: "likely", signal: "silver", listed: 2, key: "Boston, MA" });
    expect(spot?.places.map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });
});

it("says what has no place on the map and what has no place at all", () => {
  const san = cities.findIndex(({ state }) => state === "PR");
  const lost = program("lost", -1, "listed");
  const { spots, outside, unplaced } = layoutMap([program("pr", san, "listed"), lost], 900);
  expect([spots.length, outside.map((p) => p.id), unplaced.map((p) => p.id)]).toEqual([
    0,
    ["pr"],
    ["lost"],
  ]);
});
