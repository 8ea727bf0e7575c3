import type { Rect } from "./clip";
import type { Figure } from "./figure";
import type { Frame, PlateSet } from "./frame";
import type { Mark } from "./mark";
import type { LonLat, Point } from "./mercator";
import type { Name } from "./names";
import type { BaseLine } from "./outlines";
import { around, isWithin } from "./overlap";
import type { Palette } from "./palette";
import { textWidth } from "./text";

type LineStyle = { stroke: string; width: number; dash?: string };

/** How each family of base lines is drawn; widths and dashes in CSS pixels. */
export function lineStyle(name: BaseLine, palette: Palette): LineStyle {
  const border = { stroke: palette.frontier, width: 0.75 };
  const styles: Record<BaseLine, LineStyle> = {
    rivers: { stroke: palette.river, width: 1 },
    borders: border,
    "kashmir-outline": { ...border, dash: "5 3" },
    control: { ...border, dash: "1 3" },
    outline: { ...border, width: 1.75 },
  };
  return styles[name];
}

type PlaceName = {
  name: keyof Figure["places"];
  /** Where it stands in each set of plates that leaves room for it. */
  at: Partial<Record<PlateSet["id"], LonLat>>;
  /** Near the edge: shown only where the box is wide enough to show it whole. */
  isEdge?: boolean;
};

const placeNames: PlaceName[] = [
  { name: "iran", at: { wide: [59.3, 33.4] }, isEdge: true },
  { name: "turkmenistan", at: { wide: [62.6, 37.4], medium: [62.6, 37.4], broad: [60.86, 38.17] } },
  { name: "uzbekistan", at: { wide: [66.6, 38.6] } },
  { name: "tajikistan", at: { wide: [69.4, 38.45], medium: [69.4, 38.45], broad: [69.4, 38.45] } },
  { name: "china", at: { wide: [76.2, 37.2] }, isEdge: true },
  {
    name: "pakistan",
    at: { wide: [70.6, 29.9], medium: [71.28, 29.47], broad: [69.29, 29.13], narrow: [73.21, 31.3] },
  },
  { name: "kashmir", at: { wide: [74.84, 35.9], medium: [74.45, 35.75], broad: [74.84, 35.9] } },
];

// Capitals at the height of small ones: a file has no font variants to rely on.
const sizeIn = (set: PlateSet) => 11.5 * set.unit;
const spacingOf = (size: number) => size * 0.08;
const lineHeight = 1.2;
const namesIn = (set: PlateSet) =>
  placeNames.flatMap(({ name, at, isEdge }) => (at[set.id] ? [{ name, at: at[set.id]!, isEdge }] : []));

/** The boxes of the names of the lands around, for what must keep clear of them. */
export function standPlaceNames({ places }: Figure, set: PlateSet, project: (place: LonLat) => Point): Name[] {
  const size = sizeIn(set);
  return namesIn(set).map(({ name, at }) => {
    const lines = places[name].toUpperCase().split("\n");
    const [x, y] = project(at);
    const height = size * (lineHeight * (lines.length - 1) + 0.9);
    const width = Math.max(...lines.map((line) => textWidth(line, size) + line.length * spacingOf(size)));
    return { id: name, text: places[name], at: [x, y - size * 0.8 + height / 2], width, height, from: 0 };
  });
}

/**
 * The names of the lands around, in the size of a set of plates. Those near the edge are there for a page
 * to leave out; a sheet has only the whole ones.
 */
export function drawPlaceNames(
  figure: Figure,
  set: PlateSet,
  project: (place: LonLat) => Point,
  { width, height, isScaled }: Pick<Frame, "width" | "height" | "isScaled">,
): Mark[] {
  const size = sizeIn(set);
  const sheet: Rect = { left: 0, top: 0, right: width, bottom: height };
  const whole = standPlaceNames(figure, set, project).filter((name) =>
    isWithin(around(name.at, name.width, name.height), sheet),
  );
  const names = namesIn(set).filter(({ name }) => isScaled || whole.some(({ id }) => id === name));
  return names.map(({ name, at, isEdge }) => ({
    kind: "group",
    name: isEdge ? "label edge" : "label",
    data: { name },
    at: project(at),
    marks: figure.places[name].split("\n").map((text, line) => ({
      kind: "text",
      name: "country",
      at: [0, line * size * lineHeight],
      size,
      text: text.toUpperCase(),
      fill: figure.palette.muted,
      spacing: spacingOf(size),
    })),
  }));
}
