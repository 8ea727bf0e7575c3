import { isInside } from "../../../geo/leader";
import type { Mark } from "../../../geo/mark";
import type { Point } from "../../../geo/mercator";

/** Which province a stroke of a drawing's hatching lies in. */
export type Lookup = (lines: Point[][]) => string | undefined;

/** Reads the provinces of a piece of a drawing; its hatching does not say whose it is. */
export function lookupIn(marks: Mark[]): Lookup {
  const provinces = marks.flatMap((mark) =>
    mark.kind === "group" && mark.name === "provinces"
      ? mark.marks.flatMap((province) =>
          province.kind === "group" && province.data?.province
            ? [{ code: province.data.province, rings: province.marks.flatMap((area) => ringsOf(area)) }]
            : [],
        )
      : [],
  );
  return ([stroke]) => {
    if (!stroke) return undefined;
    const [[x1, y1], [x2, y2]] = stroke as [Point, Point];
    const middle: Point = [(x1 + x2) / 2, (y1 + y2) / 2];
    return provinces.find(({ rings }) => isInside(middle, rings))?.code;
  };
}

const ringsOf = (mark: Mark): Point[][] => (mark.kind === "area" ? mark.rings : []);
