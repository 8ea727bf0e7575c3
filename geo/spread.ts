import type { Rect } from "./clip";
import { nearestIn } from "./hull";
import type { Point } from "./mercator";

/** A plate on its way into view, in units of the screen. */
export type Spread = {
  width: number;
  height: number;
  /** Where it would stand if nothing were in its way. */
  wish: Point;
  /** Where its middle may be, so that it stands whole in the view. */
  room: Rect;
  /** Its province, and its own place where that lies outside, as a convex area. */
  hull: Point[];
};

/** What stays free between plates that evade each other, in units of the frame. */
const air = 2;
const rounds = 24;
const firmRounds = 12;
/** Less than this, in units of the frame, is no movement. */
const still = 1e-3;

/**
 * Brings plates into view: each as near to its wish as its province, the view and the other plates allow.
 * Every condition is convex and is met in turn (projection onto convex sets), and the direction in which
 * two plates evade each other depends on how their wishes lie, which panning does not change. So the places
 * change evenly with the camera. Where there is not room for all, some still overlap.
 */
export function spread(plates: Spread[]): Point[] {
  const at = plates.map(({ wish }): Point => [...wish]);
  const isIn = ({ room }: Spread, [x, y]: Point) =>
    x >= room.left && x <= room.right && y >= room.top && y <= room.bottom;
  if (plates.every((plate) => isIn(plate, plate.wish))) return at;

  const pairs = plates.flatMap((a, i) => plates.slice(i + 1).map((b, rest) => evade(a, b, i, i + 1 + rest)));
  const go = (most: number, doYield: boolean) => {
    for (let round = 0, moved = 1; round < most && moved > still; round++) {
      const before = at.map(([x, y]): Point => [x, y]);
      if (!doYield)
        plates.forEach(({ hull }, i) => {
          at[i] = [...nearestIn(hull, at[i]!)];
        });
      for (const { i, j, way, apart } of pairs) {
        const [a, b] = [at[i]!, at[j]!];
        const lack = apart - (b[0] - a[0]) * way[0] - (b[1] - a[1]) * way[1];
        if (lack <= 0) continue;
        at[i] = [a[0] - (way[0] * lack) / 2, a[1] - (way[1] * lack) / 2];
        at[j] = [b[0] + (way[0] * lack) / 2, b[1] + (way[1] * lack) / 2];
      }
      plates.forEach(({ room }, i) => {
        const [x, y] = at[i]!;
        at[i] = [Math.max(room.left, Math.min(room.right, x)), Math.max(room.top, Math.min(room.bottom, y))];
      });
      moved = Math.max(...at.map(([x, y], i) => Math.abs(x - before[i]![0]) + Math.abs(y - before[i]![1])));
    }
  };
  go(rounds, false);
  // At last plates are kept apart and in view only: their provinces must yield.
  go(firmRounds, true);
  return at;
}

/** Two plates, the direction from the first to the second, and how far apart along it their middles must be. */
type Pair = { i: number; j: number; way: Point; apart: number };

/**
 * Two plates keep their order along the axis on which their wishes lie apart; if they lie apart on both,
 * along a direction between the axes, so that at an edge they may come to stand above each other.
 */
function evade(a: Spread, b: Spread, i: number, j: number): Pair {
  const [dx, dy] = [b.wish[0] - a.wish[0], b.wish[1] - a.wish[1]];
  const [width, height] = [(a.width + b.width) / 2, (a.height + b.height) / 2];
  const [gapX, gapY] = [Math.max(0, Math.abs(dx) - width), Math.max(0, Math.abs(dy) - height)];
  // A low power keeps near the diagonal, where each evades as easily beside the other as above it.
  const [x, y] = gapX || gapY ? [gapX ** 0.3, gapY ** 0.3] : [1, 0];
  const way: Point = [((dx < 0 ? -1 : 1) * x) / Math.hypot(x, y), ((dy < 0 ? -1 : 1) * y) / Math.hypot(x, y)];
  const apart = Math.abs(way[0]) * width + Math.abs(way[1]) * height;
  // Plates that stand closer than that by their wishes stay so.
  return { i, j, way, apart: Math.min(apart + air, dx * way[0] + dy * way[1]) };
}
