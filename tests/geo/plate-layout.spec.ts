import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { evidenceIds, layerIds } from "../../data/terms";
import { clipArea, type Rect } from "../../geo/clip";
import { frames, type PlateSet } from "../../geo/frame";
import { isInside } from "../../geo/leader";
import type { Point } from "../../geo/mercator";
import { around, doOverlap } from "../../geo/overlap";
import { ceiling, composeLayout } from "../../geo/plate-layout";
import { plateSetFor, viewOf } from "../../geo/plate-set";
import { type Camera, type Placed, type Standing, standPlates } from "../../geo/standing";
import { afghanistan, fitView, projector } from "../../geo/view";
import { anchors, figureOf, ground, subsets } from "./given";

const { web } = frames;
const project = projector(fitView(afghanistan, web), web);
const ringsOf = (code: string) => ground.provinces.get(code as never)!;
/** Boxes of the page in CSS pixels that show each set of plates. */
const boxes: Record<"wide" | "medium" | "narrow", [number, number][]> = {
  wide: [
    [976, 567],
    [736, 567],
    [1400, 736],
  ],
  medium: [
    [700, 500],
    [608, 504],
  ],
  narrow: [
    [328, 401],
    [380, 464],
  ],
};
const viewIn = ([width, height]: [number, number]) => viewOf(width, height).view;
const home: Camera = { k: 1, shift: [0, 0] };
/** The camera that shows a place of the frame in the middle. */
const lookAt = ([x, y]: Point, k: number): Camera => ({ k, shift: [480 - x * k, 360 - y * k] });

const cases = web.plateSets.flatMap((set) =>
  subsets(layerIds).map((layers) => {
    const figure = figureOf(`?layers=${layers.join("~")}&evidence=${evidenceIds.join("~")}`);
    const standings = standPlates(figure, set, { anchors, project, ringsOf });
    return { name: `${set.id} ${layers.join("~")}`, set, standings, place: composeLayout(standings) };
  }),
);
const four = (id: PlateSet["id"]) => cases.find(({ name }) => name === `${id} leadership~safe-houses~training~aqis`)!;

const boxOf = (standings: Standing[], { code, at }: Placed) => {
  const { width, height } = standings.find((one) => one.code === code)!;
  return around(at, width, height);
};
/** The pairs of plates that lie over each other. */
function overlaps(standings: Standing[], placed: Placed[]): string[] {
  const shown = placed.filter(({ isShown }) => isShown);
  const rects = shown.map((one) => boxOf(standings, one));
  return shown.flatMap((a, i) =>
    shown.slice(i + 1).flatMap((b, j) => (doOverlap(rects[i]!, rects[i + 1 + j]!, 0.5) ? [`${a.code} ${b.code}`] : [])),
  );
}

test("at home every plate stands where the still has it", () => {
  for (const { set, standings, place } of cases)
    for (const box of boxes[set.id as keyof typeof boxes])
      expect(place(home, viewIn(box)).map(({ at, isShown }) => ({ at, isShown }))).toEqual(
        standings.map(({ home: at }) => ({ at, isShown: true })),
      );
});

/** A place that no camera leaves: all of the country in view, as on a wall. */
const wall: Rect = { left: -4000, top: -4000, right: 4000, bottom: 4000 };

test("no two plates overlap, at any zoom, wherever one looks, whatever layers are chosen", () => {
  const found = cases.flatMap(({ name, set, standings, place }) =>
    [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, ceiling].flatMap((zoom) =>
      Array.from({ length: 8 }, (_, i) => {
        // A sequence that fills the frame evenly (the plastic number's).
        const at: Point = [60 + 840 * ((i * 0.7549 + zoom) % 1), 60 + 600 * ((i * 0.5698 + zoom) % 1)];
        const placed = place(lookAt(at, 2 ** zoom), viewIn(boxes[set.id as keyof typeof boxes][0]!));
        return overlaps(standings, placed).map((pair) => `${name}: ${pair}, zoom ${zoom} at ${at}`);
      }).flat(),
    ),
  );
  expect(found).toEqual([]);
});

test("no plate is lost or meets another anywhere on the way from home to the ceiling", () => {
  const found = cases.flatMap(({ name, standings, place }) =>
    Array.from({ length: 120 }, (_, i) => {
      const zoom = (ceiling * i) / 119;
      const placed = place(lookAt([480, 360], 2 ** zoom), wall);
      const lost = placed.filter(({ isShown }) => !isShown).map(({ code }) => code);
      return [...lost, ...overlaps(standings, placed)].map((what) => `${name}: ${what}, zoom ${zoom}`);
    }).flat(),
  );
  expect(found).toEqual([]);
});

test("at the ceiling every plate stands on its province, with four layers, but for one on a phone", () => {
  for (const { id } of web.plateSets) {
    const { standings, place } = four(id);
    const { k, shift } = lookAt([480, 360], 2 ** ceiling);
    const off = place({ k, shift }, wall).filter(({ code, at: [x, y] }) => {
      const { rings } = standings.find((standing) => standing.code === code)!;
      return !isInside([(x - shift[0]) / k, (y - shift[1]) / k], rings);
    });
    expect(off.length, `${id}: ${off.map(({ code }) => code)}`).toBeLessThanOrEqual(id === "narrow" ? 1 : 0);
    expect(standings.length).toBeGreaterThan(8);
  }
});

const cameras = fc.record({
  zoom: fc.double({ min: 0, max: ceiling, noNaN: true }),
  x: fc.double({ min: 0, max: 960, noNaN: true }),
  y: fc.double({ min: 0, max: 720, noNaN: true }),
});
const settings = fc.constantFrom(...cases.filter(({ standings }) => standings.length > 3));

test("every plate that is shown stands whole in the view", () => {
  fc.assert(
    fc.property(settings, cameras, ({ set, standings, place }, { zoom, x, y }) => {
      const { left, top, right, bottom } = viewIn(boxes[set.id as keyof typeof boxes][0]!);
      const shown = place(lookAt([x, y], 2 ** zoom), { left, top, right, bottom }).filter(({ isShown }) => isShown);
      return shown
        .map((placed) => boxOf(standings, placed))
        .every(
          (box) =>
            box.left > left - 0.01 && box.top > top - 0.01 && box.right < right + 0.01 && box.bottom < bottom + 0.01,
        );
    }),
  );
});

test("a plate lies mostly over the visible part of its province, or a leader leads there", () => {
  const missed: string[] = [];
  fc.assert(
    fc.property(settings, cameras, ({ name, set, standings, place }, { zoom, x, y }) => {
      const view = viewIn(boxes[set.id as keyof typeof boxes][0]!);
      const { k, shift } = lookAt([x, y], 2 ** zoom);
      for (const placed of place({ k, shift }, view).filter(({ isShown }) => isShown)) {
        const { rings } = standings.find(({ code }) => code === placed.code)!;
        const visible = clipArea(
          rings.map((ring) => ring.map(([px, py]): Point => [px * k + shift[0], py * k + shift[1]])),
          { left: view.left - 0.01, top: view.top - 0.01, right: view.right + 0.01, bottom: view.bottom + 0.01 },
        );
        const end = placed.leader?.[1];
        const nearEnd =
          end &&
          [0, 1, 2, 3, 4, 5, 6, 7].some((i) =>
            isInside([end[0] + 0.5 * Math.cos(i * 0.785), end[1] + 0.5 * Math.sin(i * 0.785)], visible),
          );
        const box = boxOf(standings, placed);
        const own = areaOf(clipArea(visible, box)) / ((box.right - box.left) * (box.bottom - box.top));
        if (!(end ? nearEnd : isInside(placed.at, visible) && own > 0.49))
          missed.push(`${name} ${placed.code} zoom ${zoom} at ${x} ${y}: ${end}`);
      }
    }),
  );
  expect(missed).toEqual([]);
});

const boundsOf = (points: Point[]): Rect => ({
  left: Math.min(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  right: Math.max(...points.map(([x]) => x)),
  bottom: Math.max(...points.map(([, y]) => y)),
});
const areaOf = (rings: Point[][]) =>
  Math.abs(
    rings
      .flatMap((ring) => ring.slice(1).map(([x, y], i) => ring[i]![0] * y - x * ring[i]![1]))
      .reduce((a, b) => a + b, 0),
  ) / 2;

test("a province that is half in view keeps its plate in the wide and medium sets with four layers", () => {
  const lost: string[] = [];
  let kept = 0;
  const both = fc.constantFrom(four("wide"), four("medium"));
  fc.assert(
    fc.property(both, cameras, ({ name, set, standings, place }, { zoom, x, y }) => {
      const view = viewIn(boxes[set.id as keyof typeof boxes][0]!);
      const { k, shift } = lookAt([x, y], 2 ** zoom);
      const [left, right] = [view.left, view.right].map((at) => (at - shift[0]) / k) as Point;
      const [top, bottom] = [view.top, view.bottom].map((at) => (at - shift[1]) / k) as Point;
      for (const { code, isShown } of place({ k, shift }, view)) {
        const { rings } = standings.find((one) => one.code === code)!;
        const visible = clipArea(rings, { left, top, right, bottom });
        if (!visible.length || areaOf(visible) < areaOf(rings) / 2) continue;
        if (isShown) kept++;
        else lost.push(`${name} ${code} zoom ${zoom} at ${x} ${y}`);
      }
    }),
  );
  expect(lost).toEqual([]);
  expect(kept).toBeGreaterThan(500);
});

test("plates move as evenly as the camera: a small step of it is a small step of theirs", () => {
  const jumps: string[] = [];
  const steps = fc.record({
    x: fc.constantFrom(-0.5, 0, 0.5),
    y: fc.constantFrom(-0.5, 0, 0.5),
    zoom: fc.constantFrom(-0.001, 0.001),
  });
  fc.assert(
    fc.property(settings, cameras, steps, ({ name, set, place }, { zoom, x, y }, step) => {
      const view = viewIn(boxes[set.id as keyof typeof boxes][0]!);
      const k = 2 ** zoom;
      const before = place(lookAt([x, y], k), view);
      const after = place(lookAt([x + step.x, y + step.y], 2 ** Math.max(0, zoom + step.zoom)), view);
      // Others may make use of the room where a plate comes or goes.
      if (before.some(({ isShown }, i) => isShown !== after[i]!.isShown)) return;
      after.forEach(({ code, at, isShown }, i) => {
        const far = Math.hypot(at[0] - before[i]!.at[0], at[1] - before[i]!.at[1]);
        if (isShown && far > 6 * k) jumps.push(`${name} ${code} ${far} zoom ${zoom} at ${x} ${y}`);
      });
    }),
    { numRuns: 2000 },
  );
  expect(jumps).toEqual([]);
});

test("moving the view sideways leaves plates that stay in view where they are on the ground", () => {
  fc.assert(
    fc.property(settings, cameras, ({ place }, { zoom, x, y }) => {
      const k = 2 ** zoom;
      const [here, there] = [lookAt([480, 360], k), lookAt([x, y], k)].map((camera) => place(camera, wall));
      return here!.every(
        ({ at }, i) =>
          Math.hypot(at[0] - there![i]!.at[0] - (x - 480) * k, at[1] - there![i]!.at[1] - (y - 360) * k) < 0.01,
      );
    }),
    { numRuns: 60 },
  );
});

test("at the ceiling no province fills the view, and no plate is small beside its province", () => {
  const all = (Object.values(boxes) as [number, number][][]).flat();
  for (const [code, rings] of ground.provinces)
    for (const box of all) {
      const { left, right, top, bottom } = viewIn(box);
      const [width, height] = [(right - left) / 2 ** ceiling, (bottom - top) / 2 ** ceiling];
      const corners = rings.flat().filter(([x, y]) =>
        [
          [x + width, y],
          [x, y + height],
          [x + width, y + height],
          [x + width / 2, y + height / 2],
        ].every((corner) => isInside(corner as Point, rings)),
      );
      expect(corners, code).toEqual([]);
    }
  for (const { id } of web.plateSets)
    for (const { code, width, height, rings } of four(id).standings) {
      const { left, right, top, bottom } = boundsOf(rings.flat());
      const longest = Math.max(right - left, bottom - top) * 2 ** ceiling;
      expect(Math.max(width, height) / longest, `${id} ${code}`).toBeGreaterThan(1 / 15);
    }
});

test("each box is given the set of plates that the style sheet shows in it", () => {
  for (const [id, all] of Object.entries(boxes))
    for (const [width, height] of all) expect(plateSetFor(width, height).id).toBe(id);
});

test("in the room beside buttons and scale bar, no plate that was moved covers either", () => {
  fc.assert(
    fc.property(settings, cameras, ({ set, standings, place }, { zoom, x, y }) => {
      const { view, room } = viewOf(...boxes[set.id as keyof typeof boxes][0]!);
      return place(lookAt([x, y], 2 ** zoom), view, room)
        .filter(({ isShown }) => isShown)
        .every((placed) => {
          const box = boxOf(standings, placed);
          const { home, height } = standings.find(({ code }) => code === placed.code)!;
          // Never nearer to the edge than at home, where the still has it.
          const top = Math.min(room.top, home[1] - height / 2);
          const bottom = Math.max(room.bottom, home[1] + height / 2);
          return box.top > top - 0.01 && box.bottom < bottom + 0.01;
        });
    }),
  );
});
