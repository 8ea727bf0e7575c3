import type { Plate } from "./figure";
import type { PlateSet } from "./frame";
import type { Mark } from "./mark";
import type { Point } from "./mercator";
import type { Palette } from "./palette";
import { textWidth } from "./text";

/** Lengths of a plate in frame units at unit 1. */
const size = { name: 15, slot: 20, gap: 2, padX: 6, padY: 4, nameLine: 18 };
const step = size.slot + size.gap;

/** Slots in rows: all in one, or in rows of three where the set has no room for more. */
function rowsOf(slots: Plate["slots"], { row }: PlateSet): Plate["slots"][] {
  const length = slots.length > row ? 3 : slots.length;
  return slots.length
    ? Array.from({ length: Math.ceil(slots.length / length) }, (_, i) => slots.slice(i * length, (i + 1) * length))
    : [];
}

/** Width and height of a plate in frame units. */
export function plateSize({ name, slots }: Plate, set: PlateSet): { width: number; height: number } {
  const rows = rowsOf(slots, set);
  const slotsWidth = (rows[0]?.length ?? 0) * step - size.gap;
  const width = Math.max(textWidth(name, size.name), slotsWidth) + 2 * size.padX;
  const height = size.nameLine + rows.length * step + 2 * size.padY;
  return { width: Math.ceil(width * set.unit), height: Math.ceil(height * set.unit) };
}

/** A plate around the origin of its group: the name, and below it one slot per chosen layer. */
export function drawPlate(plate: Plate, set: PlateSet, palette: Palette): Mark[] {
  const { unit } = set;
  const { width, height } = plateSize(plate, set);
  const top = -height / 2;
  const rows = rowsOf(plate.slots, set);
  const slotAt = (rowIndex: number, i: number): Point => [
    (i - (rows[0]!.length - 1) / 2) * step * unit,
    top + (size.padY + size.nameLine + (rowIndex + 0.5) * step) * unit,
  ];
  return [
    {
      kind: "box",
      name: "plate",
      at: [-width / 2, top],
      width,
      height,
      fill: palette.plate,
      stroke: palette.plateEdge,
    },
    {
      kind: "text",
      name: "plate-name",
      at: [0, top + (size.padY + size.nameLine * 0.72) * unit],
      size: size.name * unit,
      text: plate.name,
      fill: palette.ink,
      weight: 600,
      ...(plate.lang ? { lang: plate.lang } : {}),
    },
    ...rows.flatMap((row, rowIndex) =>
      row.map(
        ({ shape, look, letter, colour }, i): Mark => ({
          kind: "slot",
          shape,
          look,
          letter: look === "absent" ? "" : letter,
          at: slotAt(rowIndex, i),
          size: size.slot * unit,
          colour: look === "absent" ? palette.absent : colour,
          paper: palette.plate,
        }),
      ),
    ),
  ];
}
