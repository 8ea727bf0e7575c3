import type { Digest } from "../data/digest";
import type { Anchors } from "./anchors";
import { named, type Setter, setText, stack, type TextStyle } from "./block";
import { composeFigure, type Figure } from "./figure";
import type { Drawing, Mark } from "./mark";
import { composeMatrix } from "./matrix";
import { drawMatrix } from "./matrix-drawing";
import type { Outlines } from "./outlines";
import { aspectOf, frameFor, placeMap } from "./place-map";
import type { Scene } from "./scene";
import type { Sheet } from "./sheet";
import { setWords } from "./sheet-words";
import { composeSmallMaps } from "./small-map";
import { drawSmallMaps } from "./small-map-drawing";
import type { Words } from "./words/en";

/** What a sheet is drawn from. `address` is where the live map of the scene is found. */
export type SheetInput = {
  facts: Digest;
  outlines: Outlines;
  anchors: Anchors;
  scene: Scene;
  words: Words;
  address: string;
};

/**
 * A scene on a sheet: heading, whose statements they are and of when, the scene's view, legend, numbered
 * sources, what the map cannot say, and where it lives. The text takes its room, the map all the rest.
 */
export function drawSheet(input: SheetInput, sheet: Sheet): Drawing {
  const { facts, scene, words, address } = input;
  const figure = composeFigure(facts, scene, words);
  const { width, margin, type } = sheet;
  const { palette } = figure;
  const inner = width - 2 * margin;

  const lines = (style: TextStyle, text: string): Setter => setText(text, style, inner);
  const head = stack(type.text * 0.25, [
    named("heading", lines({ name: "line", size: type.heading, fill: palette.ink, weight: 700 }, figure.heading)),
    named(
      "attribution",
      stack(0, [
        lines({ name: "line", size: type.text, fill: palette.ink }, figure.lead),
        lines({ name: "line", size: type.text, fill: palette.ink, weight: 600 }, figure.asOf),
      ]),
    ),
  ])([margin, margin]);
  const top = margin + head.height + type.text * 0.6;
  const natural = (room: number) => naturalHeight(figure, scene, sheet, room);
  const { at, size, height, marks } = setWords({ figure, sheet, words, address }, { inner, top, natural });

  return {
    width,
    height,
    title: figure.title,
    label: figure.alt,
    marks: [
      { kind: "box", name: "page", at: [0, 0], width, height, fill: palette.page, stroke: "none" },
      ...head.marks,
      { kind: "group", name: scene.view, at, marks: drawView(input, figure, sheet, size) },
      ...marks,
    ],
  };
}

/** The height at which a view of a width leaves nothing empty and cuts nothing off. */
export function naturalHeight(
  { plates, selection }: Figure,
  { view, layers }: Scene,
  sheet: Sheet,
  width: number,
): number {
  const { text } = sheet.type;
  if (view === "map") return width * aspectOf(sheet.plates);
  if (!plates.length) return text * 3;
  return view === "matrix"
    ? (selection.size + 2) * text * 2.6
    : Math.ceil(layers.length / 2) * (width * 0.39 + text * 6);
}

/** The scene's view in a box whose corner is the origin. */
export function drawView(
  { facts, scene, words, outlines, anchors }: SheetInput,
  figure: Figure,
  { plates, type }: Sheet,
  { width, height }: { width: number; height: number },
): Mark[] {
  // Small maps and rows are of what is shown; an empty map is still a map.
  if (!figure.plates.length && scene.view !== "map")
    return setText(words.provinces.empty, { name: "line", size: type.text, fill: figure.palette.ink }, width)([0, 0])
      .marks;
  switch (scene.view) {
    case "map":
      return placeMap(figure, frameFor(plates, width, height, type.small), outlines, anchors, words);
    case "multiples":
      return drawSmallMaps(composeSmallMaps(facts, scene, figure, words), figure, outlines, words, {
        width,
        height,
        size: type.text,
      });
    case "matrix":
      return drawMatrix(composeMatrix(facts, scene, figure.selection, words), figure, width, height);
  }
}
