import type { Mark } from "../../../geo/mark";
import type { Point } from "../../../geo/mercator";

/** A rectangle of a sheet, in its units. */
export type Box = { left: number; top: number; width: number; height: number };

/** The rectangle that boxes, lines and slots take, set off by `at`. */
export function boxOf(marks: Mark[], [x, y]: Point): Box {
  const corners = marks.flatMap(cornersOf);
  const [across, down] = [0, 1].map((axis) => corners.map((corner) => corner[axis]!)) as [number[], number[]];
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return { left: x + left, top: y + top, width: Math.max(...across) - left, height: Math.max(...down) - top };
}

function cornersOf(mark: Mark): Point[] {
  switch (mark.kind) {
    case "box":
      return [mark.at, [mark.at[0] + mark.width, mark.at[1] + mark.height]];
    case "line":
      return mark.lines.flat();
    case "slot": {
      const [[x, y], half] = [mark.at, mark.size / 2];
      return [
        [x - half, y - half],
        [x + half, y + half],
      ];
    }
    default:
      return [];
  }
}
