import type { Point } from "./mercator";

/** A straight stroke of a hatching. */
export type Stroke = [from: Point, to: Point];

/** Width of a hatching's lines, and the dash and gap of broken ones, in CSS pixels. */
export const hatchLine = { width: 1, dash: [7, 5] };

/**
 * Hatching as lines, so that every writer can draw it without a pattern: the parts inside `rings`
 * (even-odd) of the lines x + y = (n + phase) · spacing, rising to the right where y points down.
 * Phase 0 at one spacing and phase ½ at twice the fineness interleave without moving a line. Strokes end on
 * multiples of `grain` across, as near to the edge as the outlines' own rounding comes.
 */
export function hatch(rings: Point[][], spacing: number, phase = 0, grain = 0): Stroke[] {
  const crossings = new Map<number, Point[]>();
  for (const ring of rings)
    ring.forEach(([x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length]!;
      const [from, to] = [(x + y) / spacing - phase, (nextX + nextY) / spacing - phase];
      // Half-open, so that a line through a vertex is crossed once and not twice.
      for (let n = Math.ceil(Math.min(from, to)); n < Math.max(from, to); n++) {
        const t = (n - from) / (to - from);
        const points = crossings.get(n) ?? [];
        points.push([x + t * (nextX - x), y + t * (nextY - y)]);
        crossings.set(n, points);
      }
    });
  return [...crossings.keys()]
    .sort((a, b) => a - b)
    .flatMap((n) => {
      const points = crossings.get(n)!.sort((a, b) => a[0] - b[0]);
      const ends = points.map((point) => (grain ? slideTo(point, grain) : point));
      const strokes = Array.from({ length: ends.length >> 1 }, (_, i): Stroke => [ends[2 * i]!, ends[2 * i + 1]!]);
      // Where a line only touches a corner.
      return strokes.filter(([from, to]) => to[0] > from[0]);
    });
}

/** A point moved along its stroke to a whole multiple of a grain. */
function slideTo([x, y]: Point, grain: number): Point {
  const across = Math.round(x / grain) * grain;
  return [across, y + x - across];
}
