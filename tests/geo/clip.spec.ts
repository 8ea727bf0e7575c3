import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { clipArea, clipLines, type Rect } from "../../geo/clip";
import { isInside } from "../../geo/leader";
import type { Point } from "../../geo/mercator";
import { ground } from "./given";

const rects: fc.Arbitrary<Rect> = fc
  .tuple(
    fc.integer({ min: -100, max: 900 }),
    fc.integer({ min: -100, max: 700 }),
    fc.integer({ min: 20, max: 900 }),
    fc.integer({ min: 20, max: 700 }),
  )
  // Off the grain of the outlines, so that no vertex lies on an edge.
  .map(([x, y, width, height]) => ({
    left: x + 0.13,
    top: y + 0.13,
    right: x + width + 0.37,
    bottom: y + height + 0.37,
  }));
const points: fc.Arbitrary<Point> = fc.tuple(
  fc.double({ min: -100, max: 1100, noNaN: true }),
  fc.double({ min: -100, max: 900, noNaN: true }),
);
const provinces = fc.constantFrom(...ground.provinces.values());
const holds = ({ left, top, right, bottom }: Rect, [x, y]: Point, slack = 0) =>
  x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;

test("a clipped area is the area within the rectangle and nothing outside it", () => {
  fc.assert(
    fc.property(provinces, rects, points, (rings, rect, point) => {
      const clipped = clipArea(rings, rect);
      expect(clipped.flat().every((vertex) => holds(rect, vertex, 1e-9))).toBe(true);
      expect(isInside(point, clipped)).toBe(holds(rect, point) && isInside(point, rings));
    }),
  );
});

const lengthOf = (lines: Point[][]) =>
  lines.reduce(
    (sum, line) =>
      sum + line.slice(1).reduce((part, [x, y], i) => part + Math.hypot(x - line[i]![0], y - line[i]![1]), 0),
    0,
  );

test("clipped lines keep to the rectangle, and two halves make the whole again", () => {
  fc.assert(
    fc.property(provinces, rects, (lines, rect) => {
      const clipped = clipLines(lines, rect);
      expect(clipped.flat().every((vertex) => holds(rect, vertex, 1e-9))).toBe(true);
      const middle = (rect.left + rect.right) / 2;
      const halves = [
        { ...rect, right: middle },
        { ...rect, left: middle },
      ].map((half) => lengthOf(clipLines(lines, half)));
      expect(halves[0]! + halves[1]!).toBeCloseTo(lengthOf(clipped), 6);
    }),
  );
});

test("what lies inside comes back as it was, and what lies outside is dropped", () => {
  const square: Point[] = [
    [1, 1],
    [9, 1],
    [9, 9],
    [1, 9],
    [1, 1],
  ];
  const around = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(clipArea([square], around)).toEqual([square]);
  expect(clipLines([square], around)).toEqual([square]);
  const away = { left: 20, top: 0, right: 30, bottom: 10 };
  expect(clipArea([square], away)).toEqual([]);
  expect(clipLines([square], away)).toEqual([]);
});
