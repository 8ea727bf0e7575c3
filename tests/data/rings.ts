import type { Position } from "geojson";
import type { ProvinceFeature } from "../../data/atlas-collection";

/**
 * What RFC 7946 would not have in some areas, in words: rings open or wound the wrong way, positions with more
 * than four decimals or outside their box. Gathered, for an assertion for every corner would take a minute.
 */
export const ringFaults = (features: readonly Pick<ProvinceFeature, "id" | "bbox" | "geometry">[]): string[] =>
  features.flatMap(({ id, bbox: [west, south, east, north], geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const isRounded = (degrees: number) => Number(degrees.toFixed(4)) === degrees;
    return polygons.flatMap((rings) =>
      rings.flatMap((ring, index) => [
        ...(ring.length > 3 && String(ring[0]) === String(ring.at(-1)) ? [] : [`${id} ring ${index} is open`]),
        ...(Math.sign(areaOf(ring)) === (index === 0 ? 1 : -1) ? [] : [`${id} ring ${index} winds the wrong way`]),
        ...ring
          .filter(([lon, lat]) => !isRounded(lon!) || !isRounded(lat!))
          .map((position) => `${id} has ${position}, not rounded`),
        ...ring
          .filter(([lon, lat]) => lon! < west || lat! < south || lon! > east || lat! > north)
          .map((position) => `${id} has ${position} outside its box`),
      ]),
    );
  });

function areaOf(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [lon, lat], index) => sum + ring[index]![0]! * lat! - lon! * ring[index]![1]!, 0);
}
