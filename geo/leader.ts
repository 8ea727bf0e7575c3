import type { Point } from "./mercator";

/** Whether a point lies inside closed rings (even-odd). */
export function isInside([x, y]: Point, rings: Point[][]): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  return inside;
}

/**
 * The line from a plate's middle to its province, or null where the plate already stands on it.
 * It ends `reach` units past the border and not at any one point: it means the province, not a place.
 */
export function leader(plate: Point, inside: Point, rings: Point[][], reach: number): [Point, Point] | null {
  if (isInside(plate, rings)) return null;
  const length = Math.hypot(inside[0] - plate[0], inside[1] - plate[1]);
  const along = (distance: number): Point => [
    plate[0] + ((inside[0] - plate[0]) * distance) / length,
    plate[1] + ((inside[1] - plate[1]) * distance) / length,
  ];
  for (let distance = 0; distance < length; distance += 1) {
    const end = along(Math.min(length, distance + reach));
    // Not where the line only cuts a corner.
    if (isInside(along(distance), rings) && isInside(end, rings)) return [plate, end];
  }
  return [plate, inside];
}
