import type { Point } from "./mercator";

const turn = ([ox, oy]: Point, [ax, ay]: Point, [bx, by]: Point) => (ax - ox) * (by - oy) - (ay - oy) * (bx - ox);

/** The convex hull of points, all on one side of each of its edges (Andrew's monotone chain, 1979). */
export function convexHull(points: Point[]): Point[] {
  const sorted = [...points].sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const chain = (list: Point[]) => {
    const kept: Point[] = [];
    for (const point of list) {
      while (kept.length > 1 && turn(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

/** The point of a convex area that is nearest to a point; the point itself where it lies inside. */
export function nearestIn(hull: Point[], point: Point): Point {
  const [x, y] = point;
  let best = point;
  let least = Number.POSITIVE_INFINITY;
  let isIn = true;
  for (let i = 0; i < hull.length; i++) {
    const a = hull[i]!;
    const b = hull[(i + 1) % hull.length]!;
    if (turn(a, b, point) >= 0) continue;
    isIn = false;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const share = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)));
    const near: Point = [a[0] + share * dx, a[1] + share * dy];
    const distance = Math.hypot(near[0] - x, near[1] - y);
    if (distance < least) [best, least] = [near, distance];
  }
  return isIn ? point : best;
}
