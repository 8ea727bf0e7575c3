import type { Position } from "geojson";
import type { Outline } from "./atlas";

/** West, south, east, north, in degrees. */
export type Box = [number, number, number, number];

// Four decimals are 11 m at most: finer than the boundary itself is known, and half the bytes.
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/** Rounds an outline to four decimals and winds it as RFC 7946 asks: outer rings counter-clockwise, holes clockwise. */
export function tidyOutline(outline: Outline): Outline {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  const tidy = polygons.map(tidyPolygon).filter((rings) => rings.length > 0);
  return tidy.length === 1 ? { type: "Polygon", coordinates: tidy[0]! } : { type: "MultiPolygon", coordinates: tidy };
}

/** The box round some outlines. */
export function boxOf(outlines: readonly Outline[]): Box {
  const box: Box = [180, 90, -180, -90];
  for (const [lon, lat] of outlines.flatMap(positionsOf)) {
    box[0] = Math.min(box[0], lon!);
    box[1] = Math.min(box[1], lat!);
    box[2] = Math.max(box[2], lon!);
    box[3] = Math.max(box[3], lat!);
  }
  return box;
}

function tidyPolygon(rings: Position[][]): Position[][] {
  const [outer, ...holes] = rings.map(tidyRing);
  if (!outer || outer.length < 4) return [];
  return [wind(outer, 1), ...holes.filter((hole) => hole.length >= 4).map((hole) => wind(hole, -1))];
}

function tidyRing(ring: Position[]): Position[] {
  const rounded = ring.map(([lon, lat]) => [round(lon!), round(lat!)]);
  return rounded.filter(([lon, lat], index) => {
    const before = rounded[index - 1];
    return !before || before[0] !== lon || before[1] !== lat;
  });
}

function wind(ring: Position[], sign: 1 | -1): Position[] {
  let doubleArea = 0;
  for (let index = 1; index < ring.length; index++) {
    const [fromLon, fromLat] = ring[index - 1]!;
    const [toLon, toLat] = ring[index]!;
    doubleArea += fromLon! * toLat! - toLon! * fromLat!;
  }
  return doubleArea * sign < 0 ? [...ring].reverse() : ring;
}

function positionsOf({ type, coordinates }: Outline): Position[] {
  return type === "Polygon" ? coordinates.flat() : coordinates.flat(2);
}
