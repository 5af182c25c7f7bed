/** From programs to marks: programs of one city share a mark, and so do cities that would touch at this size. */
import type { Band, SignalLevel } from "#answers/types.ts";
import type { MapPlace } from "./map-places.ts";
import { onMap } from "./us-map.ts";
import { MAP } from "./us-shapes.ts";

/** A mark of the map: everything that stands in or near one city. */
export interface Spot {
  /** "City, ST" of the city the mark stands on. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Cities it stands for, its own first. */
  readonly cities: readonly string[];
  /** Listed ones first, likelier before less likely. */
  readonly places: readonly MapPlace[];
  readonly listed: number;
  /** The best odds among the listed; null where all are excluded. */
  readonly band: Band | null;
  /** The highest signal among them. */
  readonly signal: SignalLevel;
}

export interface MapLayout {
  /** From west to east. */
  readonly spots: readonly Spot[];
  /** Placed, but on no part of this map. */
  readonly outside: readonly MapPlace[];
  /** Without coordinates. */
  readonly unplaced: readonly MapPlace[];
}

/** No two marks closer than this, in pixels: a finger finds one of them (WCAG 2.5.8 asks 24). */
export const APART = 26;

interface City {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly places: MapPlace[];
}

/** `width` in pixels, that of the drawn map; its height follows. */
export function layoutMap(places: readonly MapPlace[], width: number): MapLayout {
  const scale = width / MAP.width;
  const cities = new Map<string, City>();
  const outside: MapPlace[] = [];
  const unplaced: MapPlace[] = [];
  for (const place of places) {
    const { latitude, longitude } = place;
    const point = latitude === null || longitude === null ? null : onMap(latitude, longitude);
    if (latitude === null || longitude === null) unplaced.push(place);
    else if (!point) outside.push(place);
    else cityOf(cities, place, [point[0] * scale, point[1] * scale]).places.push(place);
  }
  return {
    spots: joined([...cities.values()])
      .map(spotOf)
      .sort(byWest),
    outside,
    unplaced,
  };
}

function cityOf(
  cities: Map<string, City>,
  place: MapPlace,
  [x, y]: readonly [number, number],
): City {
  const key = cityName(place);
  const city = cities.get(key) ?? { key, x, y, places: [] };
  cities.set(key, city);
  return city;
}

export const cityName = ({ city, state }: Pick<MapPlace, "city" | "state">): string =>
  [city, state].filter(Boolean).join(", ");

/** The city with most listed programs takes the cities near it; then the next of what is left. */
function joined(cities: readonly City[]): City[][] {
  const groups: City[][] = [];
  for (const city of cities.toSorted(byWeight)) {
    const near = groups.find(([first]) => first && distance(first, city) < APART);
    if (near) near.push(city);
    else groups.push([city]);
  }
  return groups;
}

const listedIn = (places: readonly MapPlace[]): number =>
  places.filter(({ standing }) => standing === "listed").length;
const byWeight = (a: City, b: City): number =>
  listedIn(b.places) - listedIn(a.places) ||
  b.places.length - a.places.length ||
  (a.key < b.key ? -1 : 1);
const distance = (a: City, b: City): number => Math.hypot(a.x - b.x, a.y - b.y);
const byWest = (a: Spot, b: Spot): number => a.x - b.x || a.y - b.y;

const bands = ["likely", "target", "reach"] as const;
const signals = ["gold", "silver"] as const;
const rank = ({ band }: MapPlace): number => (band === null ? bands.length : bands.indexOf(band));

function spotOf(cities: readonly City[]): Spot {
  const [first] = cities;
  if (!first) throw new RangeError("a mark needs a city");
  const places = cities.flatMap((city) => city.places).sort((a, b) => rank(a) - rank(b));
  return {
    key: first.key,
    x: first.x,
    y: first.y,
    cities: cities.map(({ key }) => key),
    places,
    listed: listedIn(places),
    band: places[0]?.band ?? null,
    signal: signals.find((level) => places.some(({ signal }) => signal === level)) ?? "none",
  };
}
