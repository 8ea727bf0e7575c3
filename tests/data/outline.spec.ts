import { expect, test } from "@playwright/test";
import type { Outline } from "../../data/atlas";
import { boxOf, tidyOutline } from "../../data/outline";

const clockwise = [
  [66, 33],
  [66, 34],
  [67, 34],
  [67, 33],
  [66, 33],
];
const hole = clockwise.map(([lon, lat]) => [66.25 + (lon! - 66) / 2, 33.25 + (lat! - 33) / 2]);
const counterClockwise = [...clockwise].reverse();

test("outer rings are wound counter-clockwise and holes clockwise, whichever way they came", () => {
  const tidy = { type: "Polygon", coordinates: [counterClockwise, hole] };
  for (const outer of [clockwise, counterClockwise])
    for (const inner of [hole, [...hole].reverse()])
      expect(tidyOutline({ type: "Polygon", coordinates: [outer, inner] })).toEqual(tidy);
});

test("coordinates are rounded to four decimals, and corners that fall together are one", () => {
  const [first, ...rest] = counterClockwise;
  const fine: Outline = {
    type: "Polygon",
    coordinates: [[first!, [66.00001, 33.00002], [66.123456, 33.00001], ...rest]],
  };
  expect(tidyOutline(fine).coordinates[0]).toEqual([first, [66.1235, 33], ...rest]);
});

test("what rounds to nothing is left out, and one polygon that is left is a Polygon", () => {
  const speck = clockwise.map(([lon, lat]) => [lon! / 1e6, lat! / 1e6]);
  expect(tidyOutline({ type: "MultiPolygon", coordinates: [[speck], [clockwise]] })).toEqual({
    type: "Polygon",
    coordinates: [counterClockwise],
  });
});

test("a box holds every outline", () => {
  const far: Outline = { type: "Polygon", coordinates: [clockwise.map(([lon, lat]) => [lon! + 5, lat! - 3])] };
  expect(boxOf([{ type: "Polygon", coordinates: [clockwise] }, far])).toEqual([66, 30, 72, 34]);
});
