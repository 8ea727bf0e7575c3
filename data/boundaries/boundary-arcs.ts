import type { Position } from "geojson";
import type { MultiLineString, MultiPolygon, Polygon, Transform } from "topojson-specification";
import type { Boundaries } from "./boundary-topology";

/** The places in `arcs` of the arcs a shape is made of, whichever way it runs along them. */
export const arcsOf = ({ arcs }: Polygon | MultiPolygon | MultiLineString): number[] =>
  (arcs.flat(2) as number[]).map((arc) => (arc < 0 ? ~arc : arc));

/** Every arc in whole steps of the grid, from the grid's origin. */
export const gridLines = ({ arcs }: Boundaries): Position[][] =>
  arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx!;
      y += dy!;
      return [x, y];
    });
  });

/** Every arc in degrees. */
export function lonLatLines(map: Boundaries): Position[][] {
  const { scale, translate } = map.transform as Transform;
  return gridLines(map).map((line) =>
    line.map(([x, y]) => [x! * scale[0] + translate[0], y! * scale[1] + translate[1]]),
  );
}
