/** Made-up programs in real cities, for the map. No program in it is real. */
import type { Band, SignalLevel } from "#answers/types.ts";
import type { MapPlace } from "../charts/map-places.ts";

type City = readonly [city: string, state: string, latitude: number, longitude: number];

const cities: readonly City[] = [
  ["New York", "NY", 40.75, -73.99],
  ["Brooklyn", "NY", 40.65, -73.95],
  ["Newark", "NJ", 40.73, -74.17],
  ["Philadelphia", "PA", 39.99, -75.15],
  ["Pittsburgh", "PA", 40.44, -79.98],
  ["Erie", "PA", 42.11, -80.08],
  ["Cleveland", "OH", 41.49, -81.67],
  ["Columbus", "OH", 39.99, -82.98],
  ["Detroit", "MI", 42.36, -83.07],
  ["Chicago", "IL", 41.84, -87.68],
  ["Milwaukee", "WI", 43.05, -87.96],
  ["Boston", "MA", 42.34, -71.06],
  ["Bangor", "ME", 44.83, -68.79],
  ["Miami", "FL", 25.77, -80.24],
  ["Houston", "TX", 29.76, -95.38],
  ["El Paso", "TX", 31.79, -106.42],
  ["Denver", "CO", 39.74, -104.98],
  ["Phoenix", "AZ", 33.5, -112.08],
  ["Los Angeles", "CA", 34.06, -118.26],
  ["Fresno", "CA", 36.76, -119.8],
  ["Seattle", "WA", 47.61, -122.33],
  ["Anchorage", "AK", 61.19, -149.89],
  ["Honolulu", "HI", 21.31, -157.86],
  ["Fargo", "ND", 46.88, -96.82],
];
const first: City = ["New York", "NY", 40.75, -73.99];
const bands: readonly Band[] = ["reach", "target", "likely"];

function place(i: number, [city, state, latitude, longitude]: City): MapPlace {
  const excluded = i % 5 === 4;
  const signal: SignalLevel = excluded || i % 11 > 1 ? "none" : i % 11 === 0 ? "gold" : "silver";
  return {
    id: `${4000 + i}-140`,
    name: `${city} Example Hospital ${i + 1}, ${i % 3 === 2 ? "Family" : "Internal"} Medicine`,
    city,
    state,
    latitude,
    longitude,
    standing: excluded ? "excluded" : "listed",
    band: excluded ? null : (bands[(i * 7) % 3] ?? null),
    signal,
  };
}

/** More where more train: the first cities come round again and again. */
export const examplePlaces: readonly MapPlace[] = Array.from({ length: 90 }, (_, i) =>
  place(i, cities[i % 3 === 0 ? (i / 3) % 10 : (i * 5) % cities.length] ?? first),
);

export const outsidePlaces: readonly MapPlace[] = [
  place(0, first),
  place(12, ["Boston", "MA", 42.34, -71.06]),
  place(200, ["San Juan", "PR", 18.41, -66.06]),
  place(201, ["San Juan", "PR", 18.41, -66.06]),
  place(202, ["Ponce", "PR", 18.0, -66.61]),
  { ...place(203, ["Lowfield", "PA", 0, 0]), latitude: null, longitude: null },
];
