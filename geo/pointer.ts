import type { Rect } from "./clip";
import { isInside, leader } from "./leader";
import type { Point } from "./mercator";

/** How much longer a leader is that begins on its own land, so that it is not taken for a piece of border. */
const longer = 2.5;

/** What a leader needs to know of a province, all in one unit. */
type Land = { inside: Point; spots: Point[]; visible: Point[][] };

/**
 * The leader of a plate that lies mostly on other land: to what is visible of its own beside the plate,
 * and `past` units over the border there. It begins at the plate's middle and is seen from its edge.
 */
export function pointer(from: Point, box: Rect, { inside, spots, visible }: Land, seen: Rect, past: number) {
  const aim: Point = [
    Math.max(seen.left, Math.min(seen.right, inside[0])),
    Math.max(seen.top, Math.min(seen.bottom, inside[1])),
  ];
  const beside = [inside, ...spots].filter((spot) => isIn(seen, spot) && !isIn(box, spot, 2 * past));
  const near = (beside.length ? beside : visible.flat()).map((spot) => ({
    spot,
    far: Math.hypot(spot[0] - from[0], spot[1] - from[1]) + Math.hypot(spot[0] - aim[0], spot[1] - aim[1]),
  }));
  if (!near.length) return null;
  const { spot } = near.reduce((best, one) => (one.far < best.far ? one : best));
  const start = edgeOf(box, from, spot);
  if (!isInside(start, visible)) return [from, leader(start, spot, visible, past)![1]] as [Point, Point];
  const length = Math.hypot(spot[0] - start[0], spot[1] - start[1]);
  const share = Math.min(1, (longer * past) / length);
  const end: Point = [start[0] + (spot[0] - start[0]) * share, start[1] + (spot[1] - start[1]) * share];
  return [from, isInside(end, visible) ? end : spot] as [Point, Point];
}

const isIn = ({ left, top, right, bottom }: Rect, [x, y]: Point, more = 0) =>
  x > left - more && x < right + more && y > top - more && y < bottom + more;

/** Where a line from the middle of a box leaves it; its end, where it does not. */
function edgeOf({ left, right, top, bottom }: Rect, [x, y]: Point, [toX, toY]: Point): Point {
  const share = Math.min(1, (right - left) / 2 / Math.abs(toX - x), (bottom - top) / 2 / Math.abs(toY - y));
  return [x + (toX - x) * share, y + (toY - y) * share];
}
