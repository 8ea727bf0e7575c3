import type { Mark } from "../../geo/mark";
import type { Point } from "../../geo/mercator";
import { textWidth } from "../../geo/text";

/** The room a mark takes on its sheet, and the names of the groups it stands in. */
export type Box = { path: string; text: string; left: number; top: number; right: number; bottom: number };

/** Boxes of all that a reader reads: texts, plates and slots, in the drawing's own units. */
export function boxesOf(marks: Mark[], path = "", [dx, dy]: Point = [0, 0]): Box[] {
  const box = (text: string, left: number, top: number, width: number, height: number): Box => ({
    path,
    text,
    left: left + dx,
    top: top + dy,
    right: left + width + dx,
    bottom: top + height + dy,
  });
  return marks.flatMap((mark): Box[] => {
    switch (mark.kind) {
      case "group": {
        const [x, y] = mark.at ?? [0, 0];
        const code = mark.data?.plate ?? mark.data?.province;
        return boxesOf(mark.marks, `${path}/${mark.name}${code ? ` ${code}` : ""}`, [dx + x, dy + y]);
      }
      case "text": {
        const width = textWidth(mark.text, mark.size) + (mark.spacing ?? 0) * mark.text.length;
        const { anchor = "middle" } = mark;
        const left = mark.at[0] - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
        return [box(mark.text, left, mark.at[1] - 0.8 * mark.size, width, mark.size)];
      }
      case "slot":
        return [box(mark.letter, mark.at[0] - mark.size / 2, mark.at[1] - mark.size / 2, mark.size, mark.size)];
      case "box":
        return mark.name === "plate" ? [box("plate", mark.at[0], mark.at[1], mark.width, mark.height)] : [];
      default:
        return [];
    }
  });
}

/** Whether two boxes cover a common spot, touching edges aside. */
export const doOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;

/** All lines' and areas' points, in the drawing's own units. */
export function pointsOf(marks: Mark[], [dx, dy]: Point = [0, 0]): Point[] {
  return marks.flatMap((mark): Point[] => {
    if (mark.kind === "group") return pointsOf(mark.marks, [dx + (mark.at?.[0] ?? 0), dy + (mark.at?.[1] ?? 0)]);
    const lines = mark.kind === "area" ? mark.rings : mark.kind === "line" ? mark.lines : [];
    return lines.flat().map(([x, y]): Point => [x + dx, y + dy]);
  });
}

/** Sizes of all texts of a name. */
export const textsOf = (marks: Mark[], name: string): number[] =>
  marks.flatMap((mark) =>
    mark.kind === "group" ? textsOf(mark.marks, name) : mark.kind === "text" && mark.name === name ? [mark.size] : [],
  );
