import type { Anchors } from "./anchors";
import { setText } from "./block";
import { drawFigure } from "./drawing";
import type { Figure } from "./figure";
import type { Frame } from "./frame";
import { type Ground, placeGround } from "./ground";
import type { Mark } from "./mark";
import type { Point } from "./mercator";
import type { Outlines } from "./outlines";
import type { SmallMap } from "./small-map";
import { textWidth } from "./text";
import type { Words } from "./words/en";

const none: Anchors = {} as Anchors;

/** The ground of one small map: its layer's provinces filled, nothing around the country. */
export function drawSmallGround(
  { areas }: Pick<SmallMap, "areas">,
  figure: Figure,
  frame: Frame,
  ground: Ground,
): Mark[] {
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

type Room = { width: number; height: number; size: number };

/** How many columns give the largest maps in a rectangle and still hold every title. */
function columnsFor(titles: string[], { width, height, size }: Room): number {
  const longest = Math.max(...titles.map((title) => titleWidth(title, size)));
  const sizeIn = (columns: number) => {
    const cell = (width + size * 1.5) / columns - size * 1.5;
    return cell < longest
      ? Number.NEGATIVE_INFINITY
      : Math.min(cell / 1.32, height / Math.ceil(titles.length / columns) - size * 5);
  };
  return titles.map((_, i) => i + 1).reduce((best, n) => (sizeIn(n) > sizeIn(best) ? n : best), 1);
}

const titleWidth = (title: string, size: number) => textWidth(title, size * 1.1) + size * 2;

/** How many provinces a small map shows and which, each in doubt marked so: on a small province no hatching is seen. */
function namesText({ count, names }: SmallMap, words: Words): string {
  const { looks } = words.smallMaps;
  // The mark keeps names written from the right in the order of an English list.
  const said = names.map(({ name, lang, look }) => {
    const ordered = lang ? `${name}\u200e` : name;
    return look === "solid" ? ordered : `${ordered} (${looks[look]})`;
  });
  return said.length ? `${count}: ${said.join(", ")}` : words.smallMaps.none;
}

/** Small multiples in a rectangle whose corner is the origin: mark, title, map, count and names of each layer. */
export function drawSmallMaps(maps: SmallMap[], figure: Figure, outlines: Outlines, words: Words, room: Room): Mark[] {
  const { width, height, size } = room;
  const titles = maps.map(({ title }) => title);
  const columns = columnsFor(titles, room);
  const rows = Math.ceil(maps.length / columns);
  const gap = size * 1.5;
  const cellWidth = (width - gap * (columns - 1)) / columns;
  const cellHeight = (height - gap * (rows - 1)) / rows;
  const top = size * 2.1;
  const setNames = maps.map((map) =>
    setText(namesText(map, words), { name: "names", size, fill: figure.palette.ink }, cellWidth),
  );
  const namesHeight = Math.max(...setNames.map((set) => set([0, 0]).height));
  const mapHeight = Math.max(size, cellHeight - top - namesHeight - size * 0.4);
  const frame: Frame = {
    id: "small",
    width: cellWidth,
    height: mapHeight,
    margin: 3,
    grain: 0.5,
    plateSets: [],
    isScaled: false,
  };
  const ground = placeGround(outlines, frame);
  return maps.map((map, i): Mark => {
    const corner: Point = [(i % columns) * (cellWidth + gap), Math.floor(i / columns) * (cellHeight + gap)];
    const { layer, title, letter, shape, colour } = map;
    const { ink, page: paper } = figure.palette;
    const at: Point = [size * 0.8, size * 0.9];
    return {
      kind: "group",
      name: `small-map ${layer}`,
      at: corner,
      marks: [
        { kind: "slot", shape, look: "solid", letter, colour, paper, at, size: size * 1.5 },
        {
          kind: "text",
          name: "title",
          at: [size * 2, size * 1.35],
          size: size * 1.1,
          text: title,
          fill: ink,
          weight: 700,
          anchor: "start",
        },
        { kind: "group", name: "small-ground", at: [0, top], marks: drawSmallGround(map, figure, frame, ground) },
        ...setNames[i]!([0, top + mapHeight + size * 0.2]).marks,
      ],
    };
  });
}
