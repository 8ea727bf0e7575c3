import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { booleanPointInPolygon, point } from "@turf/turf";
import type { AtlasCollection } from "../../data/atlas-collection";
import { parseAnchors } from "../../data/lint/anchor-table";
import { frames } from "../../geo/frame";
import { isInside, leader } from "../../geo/leader";
import type { Point } from "../../geo/mercator";
import { afghanistan, fitView, projector } from "../../geo/view";
import { ground } from "./given";

const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const rows = parseAnchors("anchors.csv", readFileSync("data/anchors.csv", "utf8")).values;
const atlas = JSON.parse(readFileSync("data/atlas.geojson", "utf8")) as AtlasCollection;

test("inside is inside: squares, holes and notches", () => {
  const hole: Point[] = [
    [4, 4],
    [6, 4],
    [6, 6],
    [4, 6],
    [4, 4],
  ];
  expect(isInside([5, 5], [square])).toBe(true);
  expect(isInside([5, 5], [square, hole])).toBe(false);
  expect(isInside([3, 5], [square, hole])).toBe(true);
  expect(isInside([11, 5], [square])).toBe(false);
  expect(isInside([-1, -1], [])).toBe(false);
});

test("a plate on its province needs no leader", () => {
  expect(leader([5, 5], [7, 7], [square], 3)).toBeNull();
});

test("a leader ends a little past the border, on the way to the middle", () => {
  const [from, to] = leader([-20, 5], [9, 5], [square], 4)!;
  expect(from).toEqual([-20, 5]);
  expect(to[1]).toBe(5);
  expect(to[0]).toBeGreaterThan(3.9);
  expect(to[0]).toBeLessThan(5.1);
});

test("a leader never overshoots the middle of a small province", () => {
  expect(leader([-20, 5], [2, 5], [square], 50)).toEqual([
    [-20, 5],
    [2, 5],
  ]);
});

test("every label place well inside lies inside its province of the atlas", () => {
  const inside = rows.filter(({ set }) => set === "inside");
  expect(inside.map(({ province }) => province).sort()).toEqual(atlas.features.map(({ id }) => id).sort());
  const stray = inside.filter(({ province, lon, lat }) => {
    const { geometry } = atlas.features.find(({ id }) => id === province)!;
    return !booleanPointInPolygon(point([lon, lat]), geometry);
  });
  expect(stray).toEqual([]);
});

test("every leader of the plates ends inside its province, and not at the label place", () => {
  const project = projector(fitView(afghanistan, frames.web), frames.web);
  const places = rows.filter(({ set }) => set !== "inside");
  const drawn = places.flatMap(({ province, set, lon, lat }) => {
    const rings = ground.provinces.get(province)!;
    const inside = rows.find((row) => row.province === province && row.set === "inside")!;
    const target = project([inside.lon, inside.lat]);
    const line = leader(project([lon, lat]), target, rings, 7);
    if (!line) return [];
    expect(isInside(line[1], rings), `${province} ${set}`).toBe(true);
    expect(Math.hypot(line[1][0] - target[0], line[1][1] - target[1]), `${province} ${set}`).toBeGreaterThan(1);
    return [`${province} ${set}`];
  });
  expect(drawn.length).toBeGreaterThan(8);
});
