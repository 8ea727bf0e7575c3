import { hatch } from "./hatch";
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
  const [width, height] = [size, size * 0.8];
  const [left, top] = [x - width / 2, y - height / 2];
  const ring: Point[] = [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ];
  const box = {
    kind: "box",
    name: "swatch",
    at: [left, top] as Point,
    width,
    height,
    stroke: palette.plateEdge,
  } as const;
  const strokes: Mark[] = entry.hatch
    ? [{ kind: "line", name: "hatch", lines: hatch([ring], size / 3), stroke: entry.hatch, width: 1.25 }]
    : [];
  const plus: Mark[] = entry.isPlus
    ? [
        {
          kind: "text",
          name: "plus",
          at: [x, y + size * 0.3],
          size: size * 0.8,
          text: "+",
          fill: palette.ink,
          weight: 700,
        },
      ]
    : [];
  return [{ ...box, fill: entry.fill }, ...strokes, ...plus];
}
