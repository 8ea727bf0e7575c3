import { expect, test } from "@playwright/test";
import { evidenceIds, layerIds } from "../../data/terms";
import { frames } from "../../geo/frame";
import { labelsOf } from "../../geo/labels";
import { isInside } from "../../geo/leader";
import type { Mark } from "../../geo/mark";
import type { Point } from "../../geo/mercator";
import { fitsFrom, standNames } from "../../geo/names";
import { around, doOverlap } from "../../geo/overlap";
import { frameWith } from "../../geo/plate-set";
import { standPlates } from "../../geo/standing";
import { afghanistan, fitView, projector } from "../../geo/view";
import { anchors, codes, draw, everything, figureOf, ground, nameOf, subsets } from "./given";

const [wide, medium, narrow] = frames.web.plateSets;
const project = projector(fitView(afghanistan, frames.web), frames.web);
const places = { anchors, project, ringsOf: (code: string) => ground.provinces.get(code as never)! };

test("a box fits from the scale at which it first keeps clear of every border", () => {
  const square: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  expect(fitsFrom([5, 5], 10, 4, [square])).toBe(1);
  expect(fitsFrom([5, 5], 20, 4, [square])).toBe(2);
  expect(fitsFrom([2, 5], 10, 4, [square])).toBe(2.5);
  expect(fitsFrom([5, 2], 4, 8, [square])).toBe(2);
  for (const { id, at, width, height, from } of standNames(figureOf("?layers="), wide!, places)) {
    const { left, top, right, bottom } = around(at, (width / from) * 0.999, (height / from) * 0.999);
    for (const corner of [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ] as Point[])
      expect(isInside(corner, places.ringsOf(id)), id).toBe(true);
  }
});

/** The quiet names of a drawing's set. */
const namesIn = (marks: Mark[], set: string) =>
  marks
    .flatMap((mark) => (mark.kind === "group" && mark.name === `plates ${set}` ? mark.marks : []))
    .filter((mark) => mark.kind === "group" && mark.data?.name?.startsWith("AF-"))
    .map((mark) => (mark.kind === "group" ? mark.data!.name! : ""));

test("the still names the other provinces where there is room, in the wide set alone, and never on a plate", () => {
  for (const layers of subsets(layerIds)) {
    const query = `?layers=${layers.join("~")}&evidence=${evidenceIds.join("~")}`;
    const figure = figureOf(query);
    const { marks } = draw(figure);
    const shown = namesIn(marks, "wide");
    expect(namesIn(marks, "medium")).toEqual([]);
    expect(namesIn(marks, "narrow")).toEqual([]);
    expect(shown.length, query).toBeGreaterThan(6);
    const plates = standPlates(figure, wide!, places).map(({ home, width, height }) => around(home, width, height));
    const met = standNames(figure, wide!, places)
      .filter(({ id }) => shown.includes(id))
      .filter(({ at, width, height }) => plates.some((plate) => doOverlap(plate, around(at, width, height))));
    expect(met.map(({ id }) => id)).toEqual([]);
    for (const { code } of figure.plates) expect(shown).not.toContain(code);
  }
});

test("at home the live map shows the names that the still has, in every set, and more when one is nearer", () => {
  const figure = figureOf(everything);
  const { marks } = draw(figure);
  for (const set of [wide!, medium!, narrow!]) {
    const labels = labelsOf(figure, frameWith(set, true), ground, anchors);
    const view = { left: 0, top: 0, right: 960, bottom: 720 };
    const quiet = (k: number, shift: Point) =>
      [...labels({ k, shift }, view).names].filter((id) => id.startsWith("AF-")).sort();
    expect(quiet(1, [0, 0]), set.id).toEqual(namesIn(marks, set.id).sort());
    expect(quiet(3, [-960, -720]).length, set.id).toBeGreaterThan(2);
  }
});

test("every province has a name to show when one is near enough", () => {
  const figure = figureOf(everything);
  for (const set of [wide!, medium!, narrow!]) {
    const names = standNames(figure, set, places);
    expect([...names.map(({ id }) => id), ...figure.plates.map(({ code }) => code)].sort()).toEqual([...codes].sort());
    for (const { id, text } of names) expect(text).toBe(nameOf(id as never));
  }
});
