/** Outlines of the states as they come: projected to 975 × 610 (Albers' equal-area conic, Alaska and Hawaii set in). */
import { feature, mesh } from "topojson-client";
import topology from "us-atlas/states-albers-10m.json";

export const MAP = { width: 975, height: 610 } as const;

const { states, nation } = topology.objects;

/** Path of the coast and the borders abroad: closed rings, to be filled. */
export const coast = (): string => pathOf(mesh(topology, nation).coordinates, "Z");

/** Path of the borders between states. */
export const borders = (): string => pathOf(mesh(topology, states, (a, b) => a !== b).coordinates);

export interface StateShape {
  readonly name: string;
  readonly path: string;
  /** The middle of its largest piece, and the size of that piece, in units of the map. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every state and the district, west to east. */
export const stateShapes = (): readonly StateShape[] =>
  feature(topology, states)
    .features.map(({ properties, geometry }) => shapeOf(properties.name, ringsOf(geometry)))
    .toSorted((a, b) => a.x - b.x);

type Line = readonly (readonly number[])[];

function ringsOf(geometry: GeoJSON.Geometry): readonly Line[] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

function shapeOf(name: string, rings: readonly Line[]): StateShape {
  const pieces = rings.map(middleOf).toSorted((a, b) => b.area - a.area);
  const { x, y, width, height } = pieces[0] ?? middleOf([]);
  return { name, path: pathOf(rings, "Z"), x, y, width, height };
}

/** Center of mass of a ring, its area and its box. */
function middleOf(ring: Line) {
  const sum = { area: 0, x: 0, y: 0 };
  ring.forEach(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
    const cross = ax * by - bx * ay;
    sum.area += cross / 2;
    sum.x += ((ax + bx) * cross) / 6;
    sum.y += ((ay + by) * cross) / 6;
  });
  const [width, height] = [0, 1].map((axis) => extentOf(ring.map((point) => point[axis] ?? 0)));
  const area = sum.area || 1;
  return {
    area: Math.abs(sum.area),
    x: sum.x / area,
    y: sum.y / area,
    width: width ?? 0,
    height: height ?? 0,
  };
}

const extentOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const pathOf = (lines: readonly Line[], end = ""): string =>
  lines
    .map((line) => `M${line.map(([x = 0, y = 0]) => `${tenth(x)} ${tenth(y)}`).join("L")}${end}`)
    .join("");

const tenth = (value: number): number => Math.round(value * 10) / 10;
