import type { Figure } from "./figure";
import type { PlateSet } from "./frame";
import type { Mark } from "./mark";
import type { LonLat, Point } from "./mercator";
import type { BaseLine } from "./outlines";
import type { Palette } from "./palette";

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
  at: LonLat;
  /** The sets of labels in which there is room for it. */
  sets: PlateSet["id"][];
  /** Near the edge: shown only where the box is wide enough to show it whole. */
  isEdge?: boolean;
};

const placeNames: PlaceName[] = [
  { name: "iran", at: [59.3, 33.4], sets: ["wide", "broad"], isEdge: true },
  { name: "turkmenistan", at: [62.6, 37.4], sets: ["wide", "medium", "broad"] },
  { name: "uzbekistan", at: [66.6, 38.6], sets: ["wide"] },
  { name: "tajikistan", at: [69.4, 38.45], sets: ["wide", "medium", "broad"] },
  { name: "china", at: [76.2, 37.2], sets: ["wide"], isEdge: true },
  { name: "pakistan", at: [70.6, 29.9], sets: ["wide", "medium", "broad", "narrow"] },
  { name: "kashmir", at: [75.6, 34.9], sets: ["wide", "broad"], isEdge: true },
];

/** The names of the lands around, in the size of a set of plates. */
export function drawPlaceNames(figure: Figure, set: PlateSet, project: (place: LonLat) => Point): Mark[] {
  // Capitals at the height of small ones: a file has no font variants to rely on.
  const size = 11.5 * set.unit;
  return placeNames
    .filter(({ sets }) => sets.includes(set.id))
    .map(({ name, at, isEdge }) => ({
      kind: "group",
      name: isEdge ? "label edge" : "label",
      at: project(at),
      marks: figure.places[name].split("\n").map((text, line) => ({
        kind: "text",
        name: "country",
        at: [0, line * size * 1.2],
        size,
        text: text.toUpperCase(),
        fill: figure.palette.muted,
        spacing: size * 0.08,
      })),
    }));
}
