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

const air = 2;
const rounds = 24;
const firmRounds = 12;
/** Less than this, in units of the frame, is no movement. */
const still = 1e-3;

/**
 * Brings plates into view: each as near to its wish as its province, the view and the other plates allow.
 * Every condition is convex and is met in turn (projection onto convex sets), and which way two plates
 * evade each other depends on their wishes alone; so the places change evenly with the camera.
 * Where there is not room for all, some still overlap.
 */
export function spread(plates: Spread[]): Point[] {
  const at = plates.map(({ wish }): Point => [...wish]);
  const isIn = ({ room }: Spread, [x, y]: Point) =>
    x >= room.left && x <= room.right && y >= room.top && y <= room.bottom;
  if (plates.every((plate) => isIn(plate, plate.wish))) return at;

  const pairs = plates.flatMap((a, i) =>
    plates.slice(i + 1).map((b, rest) => {
      const [dx, dy] = [b.wish[0] - a.wish[0], b.wish[1] - a.wish[1]];
      const [width, height] = [(a.width + b.width) / 2 + air, (a.height + b.height) / 2 + air];
      const isBeside = Math.abs(dx) - width > Math.abs(dy) - height;
      const way = isBeside ? dx : dy;
      // Plates that stand closer than that by their wishes stay so.
      const apart = Math.min(isBeside ? width : height, Math.abs(way));
      return { i, j: i + 1 + rest, axis: isBeside ? (0 as const) : (1 as const), sign: way < 0 ? -1 : 1, apart };
    }),
  );
  const go = (most: number, doYield: boolean) => {
    for (let round = 0, moved = 1; round < most && moved > still; round++) {
      const before = at.map(([x, y]): Point => [x, y]);
      if (!doYield)
        plates.forEach(({ hull }, i) => {
          at[i] = [...nearestIn(hull, at[i]!)];
        });
      for (const { i, j, axis, sign, apart } of pairs) {
        const lack = apart - (at[j]![axis] - at[i]![axis]) * sign;
        if (lack <= 0) continue;
        at[i]![axis] -= (sign * lack) / 2;
        at[j]![axis] += (sign * lack) / 2;
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
