import type { Point } from "./mercator";

/** A rectangle on the plane, y downwards. */
export type Rect = { left: number; top: number; right: number; bottom: number };

/** The four sides as half planes: which coordinate, where the limit is, and which way is inside. */
const sidesOf = ({ left, top, right, bottom }: Rect): [axis: 0 | 1, limit: number, sign: 1 | -1][] => [
  [0, left, 1],
  [0, right, -1],
  [1, top, 1],
  [1, bottom, -1],
];

/** The point between two where one coordinate has a value. */
function crossing(a: Point, b: Point, axis: 0 | 1, limit: number): Point {
  const share = (limit - a[axis]) / (b[axis] - a[axis]);
  const other = axis ? a[0] + share * (b[0] - a[0]) : a[1] + share * (b[1] - a[1]);
  return axis ? [other, limit] : [limit, other];
}

/**
 * The part of an area that lies in a rectangle, as closed rings (Sutherland and Hodgman, "Reentrant
 * polygon clipping", 1974). Parts that the rectangle cuts off from each other stay joined along its edge,
 * which changes no fill; rings wholly outside are dropped.
 */
export function clipArea(rings: Point[][], rect: Rect): Point[][] {
  const clipped: Point[][] = [];
  for (const ring of rings) {
    let open = isSame(ring[0], ring.at(-1)) ? ring.slice(0, -1) : ring;
    for (const [axis, limit, sign] of sidesOf(rect)) {
      const isIn = (point: Point) => (point[axis] - limit) * sign >= 0;
      if (open.every(isIn)) continue;
      const kept: Point[] = [];
      let from = open.at(-1);
      for (const to of open) {
        if (isIn(to) !== isIn(from!)) kept.push(crossing(from!, to, axis, limit));
        if (isIn(to)) kept.push(to);
        from = to;
      }
      open = kept;
    }
    if (open.length > 2) clipped.push([...open, open[0]!]);
  }
  return clipped;
}

/** The parts of lines that lie in a rectangle; a line that leaves and comes back becomes two. */
export function clipLines(lines: Point[][], rect: Rect): Point[][] {
  const sides = sidesOf(rect);
  return lines.flatMap((line) => {
    const parts: Point[][] = [];
    for (let i = 1; i < line.length; i++) {
      const step = clipStep(line[i - 1]!, line[i]!, sides);
      if (!step) continue;
      const last = parts.at(-1);
      if (last && isSame(last.at(-1), step[0])) last.push(step[1]);
      else parts.push([...step]);
    }
    return parts;
  });
}

/** The part of one step inside every half plane (Liang and Barsky's way), or null where there is none. */
function clipStep(from: Point, to: Point, sides: ReturnType<typeof sidesOf>): [Point, Point] | null {
  let [a, b] = [from, to];
  for (const [axis, limit, sign] of sides) {
    const [isIn, isOut] = [(a[axis] - limit) * sign >= 0, (b[axis] - limit) * sign < 0];
    if (!isIn && isOut) return null;
    if (!isIn) a = crossing(a, b, axis, limit);
    else if (isOut) b = crossing(a, b, axis, limit);
  }
  return isSame(a, b) ? null : [a, b];
}

const isSame = (a: Point | undefined, b: Point | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];
