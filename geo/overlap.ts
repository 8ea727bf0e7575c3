import { clipLines, type Rect } from "./clip";
import type { Point } from "./mercator";

/** The rectangle of a size around its middle. */
export const around = ([x, y]: Point, width: number, height: number): Rect => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

export const doOverlap = (a: Rect, b: Rect, slack = 0): boolean =>
  a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;

/** Whether any part of a line lies in a rectangle. */
export const doesCross = (line: Point[], rect: Rect): boolean => clipLines([line], rect).length > 0;

/** Whether a rectangle lies wholly in another. */
export const isWithin = (a: Rect, b: Rect): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
