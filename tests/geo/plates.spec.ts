import { expect, test } from "@playwright/test";
import { evidenceIds, layerIds } from "../../data/terms";
import { frames } from "../../geo/frame";
import type { Mark } from "../../geo/mark";
import { isDrawable } from "../../geo/selection";
import { anchors, draw, facts, figureOf, subsets } from "./given";

type Box = { code: string; left: number; top: number; right: number; bottom: number };

/** What a reader sees of the frame in the boxes that the page shows each set in. */
const visible = {
  wide: { left: -60, top: 0, right: 1020, bottom: 720 },
  medium: { left: 0, top: -30, right: 960, bottom: 750 },
  narrow: { left: 0, top: -226, right: 960, bottom: 946 },
};

const queries = subsets(layerIds).map((layers) => `?layers=${layers.join("~")}&evidence=${evidenceIds.join("~")}`);
const drawings = queries.map((query) => ({ query, drawing: draw(figureOf(query)) }));

/** The boxes of a set's plates, read off the drawing itself. */
function boxesOf(marks: Mark[], set: string): Box[] {
  const group = marks.find((mark) => mark.kind === "group" && mark.name === `plates ${set}`);
  if (group?.kind !== "group") throw new Error(`no plates for ${set}`);
  return group.marks.flatMap((mark) => {
    if (mark.kind !== "group" || !mark.data?.plate) return [];
    const box = mark.marks.find((part) => part.kind === "box");
    if (box?.kind !== "box") throw new Error(`${mark.data.plate} has no box`);
    const [left, top] = [mark.at![0] + box.at[0], mark.at![1] + box.at[1]];
    return [{ code: mark.data.plate, left, top, right: left + box.width, bottom: top + box.height }];
  });
}

const doOverlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test("every set of layers is drawn, each province that it names with its plate", () => {
  expect(queries).toHaveLength(64);
  for (const { query, drawing } of drawings)
    for (const { id } of frames.web.plateSets) {
      const named = [...figureOf(query).selection.keys()].sort();
      expect(
        boxesOf(drawing.marks, id)
          .map(({ code }) => code)
          .sort(),
        `${query} ${id}`,
      ).toEqual(named);
    }
});

for (const { id } of frames.web.plateSets) {
  test(`in the ${id} set no two plates overlap, whatever layers are chosen`, () => {
    const overlaps = drawings.flatMap(({ query, drawing }) => {
      const boxes = boxesOf(drawing.marks, id);
      return boxes.flatMap((box, i) =>
        boxes.slice(i + 1).flatMap((other) => (doOverlap(box, other) ? [`${box.code} ${other.code} ${query}`] : [])),
      );
    });
    expect(overlaps).toEqual([]);
  });

  test(`in the ${id} set no plate leaves what is visible of the frame`, () => {
    const { left, top, right, bottom } = visible[id];
    const strays = drawings.flatMap(({ query, drawing }) =>
      boxesOf(drawing.marks, id)
        .filter((box) => box.left < left || box.top < top || box.right > right || box.bottom > bottom)
        .map(({ code }) => `${code} ${query}`),
    );
    expect(strays).toEqual([]);
  });
}

test("every province that a claim can put on the map has a label place, in every set of its own or inside", () => {
  const drawable = facts.claims
    .filter(isDrawable)
    .flatMap(({ place }) => (place.level === "province" ? place.code : []));
  for (const code of drawable) expect(anchors[code]?.inside, code).toHaveLength(2);
});

/** Where the lines from a set's plates to their provinces end. */
function leadersOf(marks: Mark[], set: string) {
  const group = marks.find((mark) => mark.kind === "group" && mark.name === `plates ${set}`);
  const labels = group?.kind === "group" ? group.marks : [];
  return labels.flatMap((label) => {
    if (label.kind !== "group" || !label.data?.plate) return [];
    const line = label.marks.find((mark) => mark.kind === "line" && mark.name === "leader");
    if (line?.kind !== "line") return [];
    const [x, y] = line.lines[0]!.at(-1)!;
    return [{ code: label.data.plate, end: [label.at![0] + x, label.at![1] + y] }];
  });
}

for (const { id } of frames.web.plateSets)
  test(`in the ${id} set every leader is seen to arrive: no other plate covers where it ends`, () => {
    const covered = drawings.flatMap(({ query, drawing }) => {
      const boxes = boxesOf(drawing.marks, id);
      return leadersOf(drawing.marks, id).flatMap(({ code, end: [x, y] }) =>
        boxes
          .filter(({ left, top, right, bottom }) => left < x! && x! < right && top < y! && y! < bottom)
          .filter((box) => box.code !== code)
          .map((box) => `${code} under ${box.code} ${query}`),
      );
    });
    expect(covered).toEqual([]);
  });
