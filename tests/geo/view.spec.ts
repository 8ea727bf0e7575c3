import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Topology } from "topojson-specification";
import { frames } from "../../geo/frame";
import { fromWorld, toWorld } from "../../geo/mercator";
import { readOutlines } from "../../geo/outlines";
import { afghanistan, type Bounds, fitView, projector, scaleOf, unprojector } from "../../geo/view";

// Web Mercator by its other formula, y = R · asinh(tan φ), in pixels of a world 512 wide at zoom 0.
function pixelOf([lon, lat]: readonly [number, number], zoom: number): [x: number, y: number] {
  const worldPx = 512 * 2 ** zoom;
  const radius = worldPx / (2 * Math.PI);
  const [lambda, phi] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [worldPx / 2 + radius * lambda, worldPx / 2 - radius * Math.asinh(Math.tan(phi))];
}

const edge = 85.0511287798066;
const world: Bounds = [-180, -edge, 180, edge];
const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }));

test("the whole world is 512 pixels wide at zoom 0, 1024 at zoom 1", () => {
  expect(scaleOf(0)).toBe(512);
  for (const [side, zoom] of [
    [512, 0],
    [1024, 1],
    [256, -1],
  ] as const) {
    const view = fitView(world, { width: side, height: side, margin: 0 });
    expect(view.zoom).toBeCloseTo(zoom, 9);
    expect(view.center[0]).toBeCloseTo(0, 9);
    expect(view.center[1]).toBeCloseTo(0, 9);
  }
});

test("a case worked by hand: 60° to 75° E across 480 pixels is zoom 4.49, its middle 67.5° E", () => {
  // 15° of 360° are 1/24 of the world; 480 px for that make a world of 11,520 px, and log2(11520 / 512) = 4.4919.
  const view = fitView([60, 30, 75, 31], { width: 500, height: 500, margin: 10 });
  expect(view.zoom).toBeCloseTo(4.4919, 4);
  expect(view.center[0]).toBeCloseTo(67.5, 9);
  // Half the height is not half the degrees: Mercator stretches northwards.
  expect(view.center[1]).toBeGreaterThan(30.5);
  expect(view.center[1]).toBeLessThan(30.502);
});

test("the height limits the view where the box is flat", () => {
  const view = fitView(world, { width: 4096, height: 532, margin: 10 });
  expect(view.zoom).toBeCloseTo(0, 9);
});

test("places known by heart stand where Mercator has them", () => {
  expect(toWorld([0, 0])).toEqual([0.5, 0.5]);
  expect(toWorld([180, 0])[0]).toBe(1);
  expect(toWorld([0, edge])[1]).toBeCloseTo(0, 12);
  // asinh(tan 60°) = ln(2 + √3) = 1.316958.
  expect(toWorld([0, 60])[1]).toBeCloseTo(0.5 - 1.316958 / (2 * Math.PI), 7);
});

test("degrees to the world and back are the same degrees", () => {
  fc.assert(
    fc.property(place, ([lon, lat]) => {
      const [backLon, backLat] = fromWorld(toWorld([lon, lat]));
      expect(Math.hypot(backLon - lon, backLat - lat)).toBeLessThan(1e-9);
    }),
  );
});

test("the projector agrees with an independent Mercator to a thousandth of a pixel", () => {
  const { web } = frames;
  const view = fitView(afghanistan, web);
  const project = projector(view, web);
  const [centerX, centerY] = pixelOf(view.center, view.zoom);
  fc.assert(
    fc.property(place, (lonLat) => {
      const [x, y] = pixelOf(lonLat, view.zoom);
      const [drawnX, drawnY] = project(lonLat);
      expect(Math.hypot(drawnX - (x - centerX + 480), drawnY - (y - centerY + 360))).toBeLessThan(1e-3);
    }),
  );
});

test("points to degrees and back are the same points", () => {
  const point = fc.tuple(
    fc.double({ min: -300, max: 1300, noNaN: true }),
    fc.double({ min: -300, max: 1000, noNaN: true }),
  );
  const view = fitView(afghanistan, frames.web);
  const [project, unproject] = [projector(view, frames.web), unprojector(view, frames.web)];
  fc.assert(
    fc.property(point, ([x, y]) => {
      const [backX, backY] = project(unproject([x, y]));
      expect(Math.hypot(backX - x, backY - y)).toBeLessThan(1e-6);
    }),
  );
});

test("the bounds fill the frame to its margin on one side, and are centred on both", () => {
  const { width, height, margin } = frames.web;
  const [west, south, east, north] = afghanistan;
  const project = projector(fitView(afghanistan, frames.web), frames.web);
  const [left, bottom] = project([west, south]);
  const [right, top] = project([east, north]);
  expect(left + right).toBeCloseTo(width, 6);
  expect(top + bottom).toBeCloseTo(height, 6);
  expect(Math.min(left, top)).toBeCloseTo(margin, 6);
});

test("the bounds of Afghanistan are those of the boundaries, to a hundredth of a degree", () => {
  const topology = JSON.parse(readFileSync("data/boundaries.json", "utf8")) as Topology;
  const points = [...readOutlines(topology).provinces.values()].flat(2);
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const bounds = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  for (const [i, value] of bounds.entries()) expect(Math.abs(value - afghanistan[i]!)).toBeLessThan(0.01);
});
