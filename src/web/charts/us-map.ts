/**
 * The map of the states and where a point falls on it. The shapes come projected to 975 × 610; points go
 * through the same projection (Albers' equal-area conic, Alaska and Hawaii set in), which has no place for
 * Puerto Rico and the other territories.
 */
import { geoAlbersUsa } from "d3-geo";
import { mesh } from "topojson-client";
import topology from "us-atlas/states-albers-10m.json";

export const MAP = { width: 975, height: 610 } as const;

const projection = geoAlbersUsa().scale(1300).translate([487.5, 305]);

/** Where a place falls in the units of the map; null where the map has no room for it. */
export function onMap(latitude: number, longitude: number): readonly [number, number] | null {
  const point = projection([longitude, latitude]);
  return point && [point[0], point[1]];
}

const { states, nation } = topology.objects;

/** Path of the coast and the borders abroad: closed rings, to be filled. */
export const coast = (): string => pathOf(mesh(topology, nation).coordinates, "Z");

/** Path of the borders between states. */
export const borders = (): string => pathOf(mesh(topology, states, (a, b) => a !== b).coordinates);

type Line = readonly (readonly number[])[];

const pathOf = (lines: readonly Line[], end = ""): string =>
  lines
    .map((line) => `M${line.map(([x = 0, y = 0]) => `${tenth(x)} ${tenth(y)}`).join("L")}${end}`)
    .join("");

const tenth = (value: number): number => Math.round(value * 10) / 10;
