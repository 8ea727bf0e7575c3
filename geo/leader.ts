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
 * Exact, so that it changes as evenly as the plate moves.
 */
export function leader(plate: Point, inside: Point, rings: Point[][], reach: number): [Point, Point] | null {
  if (isInside(plate, rings)) return null;
  const length = Math.hypot(inside[0] - plate[0], inside[1] - plate[1]);
  const along = (distance: number): Point => [
    plate[0] + ((inside[0] - plate[0]) * distance) / length,
    plate[1] + ((inside[1] - plate[1]) * distance) / length,
  ];
  const borders = crossings(plate, inside, rings).map((share) => share * length);
  // The line is inside after every odd crossing; not where it only cuts a corner.
  for (let i = 0; i < borders.length; i += 2) {
    const end = Math.min(length, borders[i]! + reach);
    if (end <= (borders[i + 1] ?? Number.POSITIVE_INFINITY)) return [plate, along(end)];
  }
  return [plate, inside];
}

/** Where a line crosses closed rings, as rising shares of its length. */
function crossings([x, y]: Point, [toX, toY]: Point, rings: Point[][]): number[] {
  const [dx, dy] = [toX - x, toY - y];
  const shares: number[] = [];
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1]!, ring[i]!];
      // On which side of the line both ends are; an end on the line counts as one side, never as both.
      const [from, to] = [dx * (y1 - y) - dy * (x1 - x), dx * (y2 - y) - dy * (x2 - x)];
      if (from > 0 === to > 0) continue;
      const at = from / (from - to);
      const share = Math.abs(dx) > Math.abs(dy) ? (x1 + at * (x2 - x1) - x) / dx : (y1 + at * (y2 - y1) - y) / dy;
      if (share >= 0 && share <= 1) shares.push(share);
    }
  return shares.sort((a, b) => a - b);
}
