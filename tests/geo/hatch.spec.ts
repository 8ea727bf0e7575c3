import { expect, test } from "@playwright/test";
import { hatchSpacing } from "../../geo/drawing";
import { frames } from "../../geo/frame";
import { hatch, type Stroke } from "../../geo/hatch";
import { isInside } from "../../geo/leader";
import type { Point } from "../../geo/mercator";
import { afghanistan, fitView, scaleOf } from "../../geo/view";
import { codes, ground } from "./given";

const closed = (...points: Point[]): Point[] => [...points, points[0]!];
const square = closed([0, 0], [10, 0], [10, 10], [0, 10]);
const lengthOf = ([[x1, y1], [x2, y2]]: Stroke) => Math.hypot(x2 - x1, y2 - y1);
/** Strokes that leave a trace, their ends from left to right. */
const traces = (strokes: Stroke[]) =>
  strokes.filter((stroke) => lengthOf(stroke) > 1e-9).map((stroke) => [...stroke].sort((a, b) => a[0] - b[0]));

test("a square ten wide has the diagonals of its spacing", () => {
  expect(traces(hatch([square], 4))).toEqual([
    [
      [0, 4],
      [4, 0],
    ],
    [
      [0, 8],
      [8, 0],
    ],
    [
      [2, 10],
      [10, 2],
    ],
    [
      [6, 10],
      [10, 6],
    ],
  ]);
});

test("half a phase puts lines midway between", () => {
  expect(traces(hatch([square], 8, 0.5))).toEqual([
    [
      [0, 4],
      [4, 0],
    ],
    [
      [2, 10],
      [10, 2],
    ],
  ]);
});

test("a line that leaves a concave shape and comes back is two strokes", () => {
  // A U ten wide: its notch runs from x 4 to 6 and down to y 8.
  const u = closed([0, 0], [4, 0], [4, 8], [6, 8], [6, 0], [10, 0], [10, 10], [0, 10]);
  expect(traces(hatch([u], 10))).toEqual([
    [
      [0, 10],
      [4, 6],
    ],
    [
      [6, 4],
      [10, 0],
    ],
  ]);
});

test("a hole stays empty, and an island beside is hatched on the same lines", () => {
  const hole = closed([4, 4], [4, 6], [6, 6], [6, 4]);
  expect(traces(hatch([square, hole], 10))).toEqual([
    [
      [0, 10],
      [4, 6],
    ],
    [
      [6, 4],
      [10, 0],
    ],
  ]);
  const island = closed([20, -10], [30, -10], [30, -20], [20, -20]);
  expect(traces(hatch([square, island], 10))).toEqual([
    [
      [0, 10],
      [10, 0],
    ],
    [
      [20, -10],
      [30, -20],
    ],
  ]);
});

test("a ring means the same whether its first point is repeated or not", () => {
  expect(traces(hatch([square.slice(0, -1)], 3))).toEqual(traces(hatch([square], 3)));
});

test("spacing is between neighbouring lines of x + y, and halves interleave without moving one", () => {
  const levels = (strokes: Stroke[]) => traces(strokes).map(([from]) => Number((from![0] + from![1]).toFixed(9)));
  const [coarse, between] = [levels(hatch([square], 3)), levels(hatch([square], 3, 0.5))];
  const fine = levels(hatch([square], 1.5)).filter((level) => level < 20);
  expect(coarse).toEqual([3, 6, 9, 12, 15, 18]);
  expect([...coarse, ...between].sort((a, b) => a - b)).toEqual(fine);
});

test("every stroke of every province runs inside it", () => {
  const spacing = hatchSpacing * scaleOf(fitView(afghanistan, frames.web).zoom);
  expect(spacing).toBeCloseTo(16, 9);
  for (const code of codes) {
    const rings = ground.provinces.get(code)!;
    const strokes = hatch(rings, spacing, 0.3).filter((stroke) => lengthOf(stroke) > 1e-6);
    const outside = strokes.filter(([from, to]) =>
      [0.01, 0.5, 0.99].some(
        (t) => !isInside([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])], rings),
      ),
    );
    expect(outside, code).toEqual([]);
    expect(strokes.length, `${code} has room for hatching`).toBeGreaterThan(1);
  }
});
