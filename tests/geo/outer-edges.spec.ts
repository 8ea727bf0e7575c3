import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import type { AtlasCollection } from "../../data/atlas-collection";
import { outlinesOf } from "../../data/facts";
import { outerEdges } from "../../geo/outer-edges";
import { type Lines, linesOf } from "../../geo/outlines";

/** A unit square with its lower left corner at (x, y), counter-clockwise as RFC 7946 winds it. */
const cell = (x: number, y: number): Lines => [
  [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ],
];
const lengthOf = (line: Lines[number]) => line.length - 1;

test("one area is its own outline", () => {
  expect(outerEdges([cell(0, 0)])).toEqual(cell(0, 0));
});

test("two areas that share an edge have one outline, without it", () => {
  const [outline, ...rest] = outerEdges([cell(0, 0), cell(1, 0)]);
  expect(rest).toEqual([]);
  expect(lengthOf(outline!)).toBe(6);
  expect(outline![0]).toEqual(outline!.at(-1));
});

test("areas apart have an outline each", () => {
  expect(outerEdges([cell(0, 0), cell(5, 5)]).map(lengthOf)).toEqual([4, 4]);
});

test("a ring of areas has an inner outline as well", () => {
  const ring = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const)).filter(([x, y]) => x !== 1 || y !== 1);
  expect(
    outerEdges(ring.map(([x, y]) => cell(x, y)))
      .map(lengthOf)
      .sort(),
  ).toEqual([12, 4]);
});

test("nothing has no outline", () => {
  expect(outerEdges([])).toEqual([]);
});

test("the outline of the atlas is one closed ring through corners of its provinces", () => {
  const atlas = JSON.parse(readFileSync("data/atlas.geojson", "utf8")) as AtlasCollection;
  const provinces = [...outlinesOf(atlas).values()].map(linesOf);
  const [outline, ...rest] = outerEdges(provinces);
  expect(rest).toEqual([]);
  expect(outline![0]).toEqual(outline!.at(-1));
  const corners = new Set(provinces.flat(2).map(String));
  expect(outline!.filter((point) => !corners.has(String(point)))).toEqual([]);
  const visited = outline!.slice(1).map(String);
  expect(new Set(visited).size).toBe(visited.length);
  expect(visited.length).toBeGreaterThan(500);
});
