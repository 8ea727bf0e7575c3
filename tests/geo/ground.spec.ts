import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import type { Topology } from "topojson-specification";
import { drawFigure } from "../../geo/drawing";
import { frames } from "../../geo/frame";
import { type Ground, liftGround, placeGround, readGround, readPath } from "../../geo/ground";
import type { LonLat, Point } from "../../geo/mercator";
import { baseLines, readOutlines } from "../../geo/outlines";
import { pathData, svgOf, svgText } from "../../geo/svg";
import { afghanistan, fitView, projector } from "../../geo/view";
import { anchors, codes, draw, figureOf, ground, outlines, svgFor } from "./given";

const { web } = frames;

/** The ground of a drawing that was written as text, found as a browser would find it. */
function readBack(svg: string): Ground {
  const groundText = svg.slice(0, svg.indexOf('<g class="plates'));
  return readGround((name) => {
    const before = name.startsWith("AF-") ? `data-province="${name}"[^>]*><path class="area"` : `<path class="${name}"`;
    return new RegExp(`${before} d="([^"]*)"`).exec(groundText)![1]!;
  }, codes);
}

/** Points that repeat the one before leave no trace in a path. */
const withoutRepeats = (lines: Point[][]) =>
  lines.map((line) => line.filter(([x, y], i) => i === 0 || line[i - 1]![0] !== x || line[i - 1]![1] !== y));
const plain = ({ provinces, kashmir, lines }: Ground) => ({
  provinces: Object.fromEntries([...provinces].map(([code, rings]) => [code, withoutRepeats(rings)]).sort()),
  kashmir: withoutRepeats(kashmir),
  lines: Object.fromEntries(baseLines.map((name) => [name, withoutRepeats(lines[name])])),
});

test("the ground read back from a drawing is the ground it was drawn on", () => {
  expect(plain(readBack(svgFor("")))).toEqual(plain(placeGround(outlines, web)));
});

for (const query of ["", "?layers=training", "?layers=training&province=AF-KNR"])
  test(`a drawing on the ground read back is the same to the byte: ${query || "the default scene"}`, () => {
    const figure = figureOf(query);
    const again = drawFigure(figure, web, readBack(svgFor("")), anchors);
    expect(svgText(svgOf(again))).toBe(svgText(svgOf(draw(figure))));
  });

test("a path says what its lines were, to a tenth", () => {
  const ring: Point[] = [
    [0, 0],
    [10.04, -0.5],
    [10, 10],
    [-3.3, 0.1],
    [0, 0],
  ];
  const line: Point[] = [
    [100, 5],
    [99.9, 5],
    [0, -700.5],
  ];
  expect(readPath(pathData([ring, ring], true))).toEqual(
    [ring, ring].map((points) => points.map(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10])),
  );
  expect(readPath(pathData([line], false))).toEqual([line]);
  expect(readPath("")).toEqual([]);
});

test("rounding moves no point by more than half a grain", () => {
  const project = projector(fitView(afghanistan, web), web);
  const [placed, exact] = [[...ground.provinces.values()], [...outlines.provinces.values()]].map((all) => all.flat(2));
  const moved = exact!.map((place, i) => {
    const [x, y] = project(place as LonLat);
    return Math.max(Math.abs(x - placed![i]![0]), Math.abs(y - placed![i]![1]));
  });
  expect(moved.length).toBe(placed!.length);
  expect(Math.max(...moved)).toBeLessThanOrEqual(web.grain / 2 + 1e-9);
});

test("points stand on the frame's grain", () => {
  const points = [...ground.provinces.values()].flat(2).flat();
  expect(points.filter((value) => value % web.grain !== 0)).toEqual([]);
});

test("borders between provinces stay shared after rounding: an edge has two owners or is the country's", () => {
  const edgeOf = (a: Point, b: Point) => [String(a), String(b)].sort().join(" ");
  const edges = (lines: Point[][]) =>
    withoutRepeats(lines).flatMap((line) => line.slice(1).map((point, i) => edgeOf(line[i]!, point)));
  const owners = new Map<string, number>();
  for (const rings of readBack(svgFor("")).provinces.values())
    for (const edge of edges(rings)) owners.set(edge, (owners.get(edge) ?? 0) + 1);
  const outer = [...owners].filter(([, count]) => count % 2).map(([edge]) => edge);
  expect([...owners.values()].filter((count) => count > 2)).toEqual([]);
  const outline = edges(ground.lines.outline);
  expect(outer.sort()).toEqual(outline.sort());
});

test("lifted to degrees, the ground lies within its grain of where it was", () => {
  const lifted = liftGround(ground, web);
  const placedAgain = placeGround(lifted, web);
  expect(plain(placedAgain).provinces).toEqual(plain(ground).provinces);
  expect(plain(placedAgain).kashmir).toEqual(plain(ground).kashmir);
});

test("lines far outside the frame are left out, those near it are kept whole", () => {
  for (const name of baseLines)
    for (const line of ground.lines[name]) {
      const far = line
        .slice(1, -1)
        .filter(([x, y]) => x < -400 || x > web.width + 400 || y < -400 || y > web.height + 400);
      expect(far, name).toEqual([]);
      expect(line.length, name).toBeGreaterThan(1);
    }
});

test("both boundary files have the same provinces and the same families of lines", () => {
  const detail = readOutlines(JSON.parse(readFileSync("data/boundaries.json", "utf8")) as Topology);
  expect([...detail.provinces.keys()].sort()).toEqual([...outlines.provinces.keys()].sort());
  for (const name of baseLines) expect(detail.lines[name].length, name).toBeGreaterThan(0);
  expect(detail.kashmir.length).toBeGreaterThan(0);
});
