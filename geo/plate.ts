import type { Plate } from "./figure";
import type { Mark } from "./mark";
import type { Point } from "./mercator";
import type { Palette } from "./palette";
import { textWidth } from "./text";

/** Lengths of a plate in frame units at unit 1. */
const size = { name: 15, slot: 20, gap: 2, padX: 6, padY: 4, nameLine: 18 };

/** Width and height of a plate in frame units. */
export function plateSize({ name, slots }: Plate, unit: number): { width: number; height: number } {
  const slotsWidth = slots.length * (size.slot + size.gap) - size.gap;
  const width = Math.max(textWidth(name, size.name), slotsWidth) + 2 * size.padX;
  const height = size.nameLine + (slots.length ? size.slot + size.gap : 0) + 2 * size.padY;
  return { width: Math.ceil(width * unit), height: Math.ceil(height * unit) };
}

/** A plate around the origin of its group: the name, and below it one slot per chosen layer. */
export function drawPlate(plate: Plate, unit: number, palette: Palette): Mark[] {
  const { width, height } = plateSize(plate, unit);
  const top = -height / 2;
  const step = (size.slot + size.gap) * unit;
  const first = (-(plate.slots.length - 1) / 2) * step;
  const slotY = height / 2 - (size.padY + size.slot / 2) * unit;
  const at = (x: number, y: number): Point => [x, y];
  return [
    {
      kind: "box",
      name: "plate",
      at: at(-width / 2, top),
      width,
      height,
      fill: palette.plate,
      stroke: palette.plateEdge,
    },
    {
      kind: "text",
      name: "plate-name",
      at: at(0, top + (size.padY + size.nameLine * 0.72) * unit),
      size: size.name * unit,
      text: plate.name,
      fill: palette.ink,
      weight: 600,
    },
    ...plate.slots.map(
      ({ shape, look, letter, colour }, i): Mark => ({
        kind: "slot",
        shape,
        look,
        letter: look === "absent" ? "" : letter,
        at: at(first + i * step, slotY),
        size: size.slot * unit,
        colour: look === "absent" ? palette.absent : colour,
        paper: palette.plate,
      }),
    ),
  ];
}
