import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import topology from "us-atlas/states-albers-10m.json";
import { expect, it } from "vitest";
import { moveTo } from "./map-moves.ts";
import { onMap } from "./us-map.ts";
import { borders, coast, MAP, stateShapes } from "./us-shapes.ts";

/** Rows of `data/places.csv` and `data/geography.csv`; neither quotes a field that is read here. */
const table = (file: string) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

const stateNames = new Map(table("data/geography.csv").map(([code, name]) => [code, name]));
const rings = new Map(
  feature(topology, topology.objects.states).features.map(({ properties, geometry }) => {
    return [properties.name, ringsOf(geometry)];
  }),
);

function ringsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

/** Even-odd rule: a ray to the right crosses the rings an odd number of times. */
function inside([x, y]: readonly [number, number], of: readonly GeoJSON.Position[][]): boolean {
  let odd = false;
  for (const ring of of) {
    ring.forEach(([ax = 0, ay = 0], i) => {
      const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    });
  }
  return odd;
}

const places = table("data/places.csv").map(([city, state, latitude, longitude]) => ({
  name: `${city}, ${state}`,
  state: stateNames.get(state ?? "") ?? "",
  point: onMap(Number(latitude), Number(longitude)),
}));

it("puts cities inside the outline of their own state", () => {
  const shown = places.flatMap((place) => {
    const outline = rings.get(place.state);
    return outline && place.point ? [{ ...place, point: place.point, outline }] : [];
  });
  const strayed = shown.filter(({ point, outline }) => !inside(point, outline));
  expect(shown.length).toBeGreaterThan(900);
  // On the water's edge the outline, drawn for this size, leaves a few out by less than a pixel.
  expect(strayed.length / shown.length, strayed.map(({ name }) => name).join("; ")).toBeLessThan(
    0.02,
  );
});

it("has a place for every state and none for the territories", () => {
  const known = new Set([...rings.keys()]);
  expect(known.size).toBe(51);
  for (const { name, state, point } of places) expect(point !== null, name).toBe(known.has(state));
});

it("keeps every city within the picture", () => {
  for (const { name, point } of places) {
    if (!point) continue;
    const [x, y] = point;
    expect(x > 0 && x < MAP.width && y > 0 && y < MAP.height, name).toBe(true);
  }
});

it("draws the coast as closed rings and the borders as lines", () => {
  expect(coast()).toMatch(/^M[\d. L-]+Z/);
  expect(borders()).not.toContain("Z");
  expect(coast().match(/M/g)?.length).toBe(coast().match(/Z/g)?.length);
});

it("has a shape for every state, west to east, whose middle lies on its land", () => {
  const shapes = stateShapes();
  expect(shapes.map(({ name }) => name).toSorted()).toEqual([...rings.keys()].toSorted());
  expect(shapes.map(({ x }) => x)).toEqual(shapes.map(({ x }) => x).toSorted((a, b) => a - b));
  const off = shapes.filter(({ name, x, y }) => !inside([x, y], rings.get(name) ?? []));
  expect(off.map(({ name }) => name)).toEqual([]);
});

it("leads from any state to every other by arrows alone", () => {
  const shapes = stateShapes();
  const reached = new Set<number>();
  const visit = (at: number): void => {
    if (reached.has(at)) return;
    reached.add(at);
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"])
      visit(moveTo(key, shapes, at) ?? at);
  };
  visit(0);
  expect(reached.size).toBe(51);
});
