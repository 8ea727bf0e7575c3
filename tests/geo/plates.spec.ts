import { expect, test } from "@playwright/test";
import type { ProvinceCode } from "../../data/claim";
import { evidenceIds, layerIds } from "../../data/terms";
import { drawFigure } from "../../geo/drawing";
import { composeFigure } from "../../geo/figure";
import { frames, plateSets, reaches } from "../../geo/frame";
import { isInside } from "../../geo/leader";
import type { Mark } from "../../geo/mark";
import type { Point } from "../../geo/mercator";
import { languages, type Scene } from "../../geo/scene";
import { isDrawable } from "../../geo/selection";
import { textWidth } from "../../geo/text";
import { en as words } from "../../geo/words/en";
import { anchors, facts, ground, sceneOf, subsets } from "./given";

type Box = { name: string; left: number; top: number; right: number; bottom: number };
/** A line from the middle of a plate to where it ends, past the province's border. */
type Leader = { name: string; from: Point; to: Point };
type Layout = { query: string; named: ProvinceCode[]; plates: Box[]; leaders: Leader[]; placeNames: Box[] };

const sets = Object.values(plateSets);
const scenes = languages.flatMap((lang) =>
  subsets(layerIds).map((layers): Scene => ({ ...sceneOf("?"), layers, evidence: [...evidenceIds], lang })),
);
const layouts = new Map(sets.map(({ id }) => [id, [] as Layout[]]));
test.beforeAll(() => {
  for (const scene of scenes) {
    const figure = composeFigure(facts, scene, words);
    // Plates stand where they stand whatever is filled or hatched below them.
    const drawing = drawFigure({ ...figure, areas: [] }, { ...frames.web, plateSets: sets }, ground, anchors);
    const named = [...figure.selection.keys()].sort();
    const query = `${scene.lang} ${scene.layers.join("~")}`;
    for (const { id } of sets) layouts.get(id)!.push({ query, named, ...layoutOf(drawing.marks, id) });
  }
});

/** What stands where in a set, read off the drawing itself. */
function layoutOf(marks: Mark[], set: string): Omit<Layout, "query" | "named"> {
  const group = marks.find((mark) => mark.kind === "group" && mark.name === `plates ${set}`);
  if (group?.kind !== "group") throw new Error(`no plates for ${set}`);
  const labels = group.marks.flatMap((mark) => (mark.kind === "group" ? [mark] : []));
  const named = labels.filter(({ data }) => data?.plate);
  return {
    plates: named.map(({ data, at, marks: parts }) => {
      const box = parts.find((part) => part.kind === "box")!;
      const [left, top] = [at![0] + box.at[0], at![1] + box.at[1]];
      return { name: data!.plate!, left, top, right: left + box.width, bottom: top + box.height };
    }),
    leaders: group.marks.flatMap((mark): Leader[] =>
      mark.kind === "line" && mark.name === "leaders"
        ? mark.lines.map(([from, to]) => {
            const own = named.find(({ at }) => at![0] === from![0] && at![1] === from![1])!;
            return { name: own.data!.plate!, from: from!, to: to! };
          })
        : [],
    ),
    placeNames: labels.flatMap(({ at, marks: lines }) =>
      lines.flatMap((line): Box[] => {
        if (line.kind !== "text" || line.name !== "country") return [];
        const half = (textWidth(line.text, line.size) + line.text.length * (line.spacing ?? 0)) / 2;
        const [x, y] = [at![0] + line.at[0], at![1] + line.at[1]];
        // Capitals have no descenders; a tenth of the size is air.
        return [
          { name: line.text, left: x - half, top: y - line.size * 0.8, right: x + half, bottom: y + line.size * 0.1 },
        ];
      }),
    ),
  };
}

/** Whether boxes come nearer to each other than `gap`. */
const doMeet = (a: Box, b: Box, gap: number) =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

/** Whether a line runs through a box: Liang and Barsky's clipping leaves something of it. */
function doesCut({ from, to }: Leader, { left, top, right, bottom }: Box): boolean {
  let [first, last] = [0, 1];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  for (const [step, room] of [
    [-dx, from[0] - left],
    [dx, right - from[0]],
    [-dy, from[1] - top],
    [dy, bottom - from[1]],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) first = Math.max(first, room / step);
    if (step > 0) last = Math.min(last, room / step);
  }
  return first < last;
}

function doCross(a: Leader, b: Leader): boolean {
  const side = (p: Point, q: Point, r: Point) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  const isSplit = (line: Leader, by: Leader) => side(by.from, by.to, line.from) * side(by.from, by.to, line.to) < 0;
  return isSplit(a, b) && isSplit(b, a);
}

/** Everything wrong in the layouts of a set, each with the scene it is wrong in. */
const faults = (id: (typeof sets)[number]["id"], findIn: (layout: Layout) => string[]) =>
  layouts.get(id)!.flatMap((layout) => findIn(layout).map((fault) => `${fault} (${layout.query})`));

const pairs = <Item>(items: Item[]): [Item, Item][] =>
  items.flatMap((item, i) => items.slice(i + 1).map((other): [Item, Item] => [item, other]));

test("every set of layers is drawn in every language, each province that it names with its plate", () => {
  expect(scenes).toHaveLength(64 * 4);
  for (const { id } of sets)
    expect(
      faults(id, ({ named, plates }) => {
        const drawn = plates.map(({ name }) => name).sort();
        return drawn.join() === named.join() ? [] : [`${id}: ${drawn} for ${named}`];
      }),
    ).toEqual([]);
});

for (const { id, unit } of sets) {
  test(`in the ${id} set plates keep clear of one another`, () => {
    expect(
      faults(id, ({ plates }) =>
        pairs(plates).flatMap(([a, b]) => (doMeet(a, b, 3 * unit) ? [`${a.name} ${b.name}`] : [])),
      ),
    ).toEqual([]);
  });

  test(`in the ${id} set no plate or leader lies on the name of a country`, () => {
    expect(
      faults(id, ({ plates, leaders, placeNames }) =>
        placeNames.flatMap((place) => [
          ...plates.filter((plate) => doMeet(plate, place, 2)).map(({ name }) => `${name} on ${place.name}`),
          ...leaders.filter((line) => doesCut(line, place)).map(({ name }) => `leader of ${name} on ${place.name}`),
        ]),
      ),
    ).toEqual([]);
  });

  test(`in the ${id} set no plate comes within four units of the edge of what is seen`, () => {
    const { left, top, right, bottom } = reaches[id];
    expect(
      faults(id, ({ plates }) =>
        plates
          .filter((box) => box.left < left + 4 || box.top < top + 4)
          .concat(plates.filter((box) => box.right > right - 4 || box.bottom > bottom - 4))
          .map(({ name }) => name),
      ),
    ).toEqual([]);
  });

  test(`in the ${id} set every leader is seen from its own plate to its end, and crosses no other`, () => {
    expect(
      faults(id, ({ plates, leaders }) => [
        ...leaders.flatMap((line) =>
          plates
            .filter(({ name }) => name !== line.name)
            .filter((plate) => doesCut(line, plate))
            .map(({ name }) => `${line.name} under ${name}`),
        ),
        ...leaders.flatMap((line) =>
          plates
            .filter(({ name }) => name === line.name)
            .filter(({ left, top, right, bottom }) => {
              const [x, y] = line.to;
              return left < x && x < right && top < y && y < bottom;
            })
            .map(({ name }) => `${name} under its own plate`),
        ),
        ...pairs(leaders).flatMap(([a, b]) => (doCross(a, b) ? [`${a.name} crosses ${b.name}`] : [])),
      ]),
    ).toEqual([]);
  });
}

test("no leader runs over another province that a claim can put on the map", () => {
  const steps = Array.from({ length: 200 }, (_, i) => i / 200);
  const runs = sets.flatMap(({ id }) => {
    const { named, leaders } = layouts.get(id)!.find(({ query }) => query === `en ${layerIds.join("~")}`)!;
    return leaders.flatMap(({ name, from, to }) =>
      named
        .filter((code) => code !== name)
        .filter((code) => {
          const rings = ground.provinces.get(code)!;
          const at = (t: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
          return steps.some((t) => isInside(at(t), rings));
        })
        .map((code) => `${id}: ${name} over ${code}`),
    );
  });
  expect(runs).toEqual([]);
});

test("every province that a claim can put on the map has a place in every set", () => {
  const drawable = facts.claims
    .filter(isDrawable)
    .flatMap(({ place }) => (place.level === "province" ? place.code : []));
  for (const code of drawable)
    for (const id of ["inside", ...sets.map((set) => set.id)] as const)
      expect(anchors[code]?.[id], `${code} ${id}`).toHaveLength(2);
});
