import type { Anchors } from "./anchors";
import { type Block, setText } from "./block";
import { drawFigure } from "./drawing";
import type { Figure } from "./figure";
import type { Frame } from "./frame";
import { type Ground, placeGround } from "./ground";
import type { Mark } from "./mark";
import type { Point } from "./mercator";
import type { Outlines } from "./outlines";
import type { SmallMap } from "./small-map";
import { textWidth, wrapText } from "./text";
import type { Words } from "./words/en";

const none: Anchors = {} as Anchors;

/** The ground of one small map: its layer's provinces filled, nothing around the country. */
export function drawSmallGround({ areas }: SmallMap, figure: Figure, frame: Frame, ground: Ground): Mark[] {
  const bare: Ground = {
    ...ground,
    kashmir: [],
    lines: { ...ground.lines, rivers: [], borders: [], "kashmir-outline": [], control: [] },
  };
  const fills: Figure = { ...figure, mode: "fill", areas, plates: [] };
  return drawFigure(fills, { ...frame, plateSets: [] }, bare, none).marks.map(forMouse);
}

/** Its links repeat those of the names beside it, so they take no focus. */
const forMouse = (mark: Mark): Mark =>
  mark.kind === "group"
    ? { ...mark, ...(mark.link ? { link: { ...mark.link, isPrimary: false } } : {}), marks: mark.marks.map(forMouse) }
    : mark;

/** How many columns give the largest maps in a rectangle. */
function columnsFor(count: number, width: number, height: number): number {
  const sizeIn = (columns: number) => Math.min(width / columns / 1.32, height / Math.ceil(count / columns) / 1.35);
  return Array.from({ length: count }, (_, i) => i + 1).reduce((best, n) => (sizeIn(n) > sizeIn(best) ? n : best), 1);
}

/** The provinces of a small map, each in doubt marked so: on a small province no hatching is seen. */
function namesText({ names }: SmallMap, words: Words): string {
  const { looks, none: noProvince } = words.smallMaps;
  return names.map(({ name, look }) => (look === "solid" ? name : `${name} (${looks[look]})`)).join(", ") || noProvince;
}

type Room = { width: number; height: number; size: number };

/** Small multiples in a rectangle whose corner is the origin: mark, title, count, map and names of each layer. */
export function drawSmallMaps(
  maps: SmallMap[],
  figure: Figure,
  outlines: Outlines,
  words: Words,
  { width, height, size }: Room,
): Mark[] {
  const columns = columnsFor(maps.length, width, height);
  const gap = size * 1.5;
  const cellWidth = (width - gap * (columns - 1)) / columns;
  const cellHeight = (height - gap * (Math.ceil(maps.length / columns) - 1)) / Math.ceil(maps.length / columns);
  const headHeight = size * 2;
  const namesOf = (map: SmallMap) => namesText(map, words);
  const linesFor = Math.max(...maps.map((map) => wrapText(namesOf(map), size, cellWidth).length), 1);
  const mapHeight = cellHeight - headHeight - (linesFor * 1.3 + 0.4) * size;
  const frame: Frame = { id: "small", width: cellWidth, height: mapHeight, margin: 3, grain: 0.5, plateSets: [] };
  const ground = placeGround(outlines, frame);
  return maps.map((map, i): Mark => {
    const [x, y] = [(i % columns) * (cellWidth + gap), Math.floor(i / columns) * (cellHeight + gap)];
    const { palette } = figure;
    const { layer, title, letter, shape, colour, count } = map;
    const titleAt: Point = [size * 2, size * 1.35];
    const names: Block = setText(
      namesOf(map),
      { name: "names", size, fill: palette.ink },
      cellWidth,
    )([0, headHeight + mapHeight + size * 0.2]);
    return {
      kind: "group",
      name: `small-map ${layer}`,
      at: [x, y],
      marks: [
        {
          kind: "slot",
          shape,
          look: "solid",
          letter,
          colour,
          paper: palette.page,
          at: [size * 0.8, size * 0.9],
          size: size * 1.5,
        },
        {
          kind: "text",
          name: "title",
          at: titleAt,
          size: size * 1.1,
          text: title,
          fill: palette.ink,
          weight: 700,
          anchor: "start",
        },
        {
          kind: "text",
          name: "count",
          at: [titleAt[0] + textWidth(`${title} `, size * 1.1), titleAt[1]],
          size,
          text: count,
          fill: palette.muted,
          anchor: "start",
        },
        {
          kind: "group",
          name: "small-ground",
          at: [0, headHeight],
          marks: drawSmallGround(map, figure, frame, ground),
        },
        ...names.marks,
      ],
    };
  });
}
