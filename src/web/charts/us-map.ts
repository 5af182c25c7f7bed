/**
 * Where a point falls on the map of `us-shapes.ts`: points go through the same projection, which has no place for
 * Puerto Rico and the other territories.
 */
import { geoAlbersUsa } from "d3-geo";

const projection = geoAlbersUsa().scale(1300).translate([487.5, 305]);

/** Where a place falls in the units of the map; null where the map has no room for it. */
export function onMap(latitude: number, longitude: number): readonly [number, number] | null {
  const point = projection([longitude, latitude]);
  return point && [point[0], point[1]];
}
