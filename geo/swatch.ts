import { hatch, hatchLine } from "./hatch";
import type { LegendEntry } from "./legend";
import type { Mark } from "./mark";
import type { Point } from "./mercator";
import type { Palette } from "./palette";

/** The mark of a legend entry around a point: a slot as on the plates, or a piece of the map. */
export function drawSwatch(entry: LegendEntry, [x, y]: Point, size: number, palette: Palette): Mark[] {
  if (entry.kind === "slot") {
    const { shape, look, letter, colour } = entry;
    return [{ kind: "slot", shape, look, letter, colour, paper: palette.plate, at: [x, y], size }];
  }
  const { fill, hatch: hatching, isOutlined } = entry;
  const ring = corners(x - size / 2, y - size * 0.4, size, size * 0.8);
  const marks: Mark[] = [
    {
      kind: "area",
      name: "swatch",
      rings: [[...ring, ring[0]!]],
      fill,
      stroke: isOutlined ? palette.chosen : palette.plateEdge,
      width: isOutlined ? 3 : 1,
    },
  ];
  if (!hatching) return marks;
  const { colour, isDashed } = hatching;
  const dash = isDashed ? { dash: `${size * 0.2} ${size * 0.12}` } : {};
  marks.push({
    kind: "line",
    name: "hatch",
    lines: hatch([ring], size * 0.36),
    stroke: colour,
    width: hatchLine.width,
    ...dash,
  });
  if (!isDashed) return marks;
  // The plus of a name on the map, at the corner.
  const [width, at] = [size * 0.5, [x + size * 0.25, y - size * 0.6] as Point];
  return [
    ...marks,
    { kind: "box", name: "plus-ground", at, width, height: width, fill: palette.plate, stroke: "none" },
    {
      kind: "text",
      name: "plus",
      at: [at[0] + width / 2, at[1] + width * 0.82],
      size: width * 1.25,
      text: "+",
      fill: palette.ink,
      weight: 700,
    },
  ];
}

const corners = (left: number, top: number, width: number, height: number): Point[] => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
];
