import type { Position } from "geojson";

/** How far two courses of one line lie apart at most, in km: the Hausdorff distance, taken at the vertices. */
export function deviationKm(one: Position[], other: Position[]): number {
  const farthest = (from: Position[], to: Position[]) => Math.max(...from.map((point) => distanceKm(point, to)));
  return Math.max(farthest(one, other), farthest(other, one));
}

/** Distance to a line on the plane that touches the sphere (R = 6371.0088 km) at the point; good to 0.1 % over 50 km. */
export function distanceKm([lon, lat]: Position, line: Position[]): number {
  const kmPerDegree = (6371.0088 * Math.PI) / 180;
  const stretch = Math.cos((lat! * Math.PI) / 180);
  const plane = line.map(([x, y]) => [(x! - lon!) * kmPerDegree * stretch, (y! - lat!) * kmPerDegree] as const);
  return Math.min(
    ...plane.slice(1).map(([toX, toY], index) => {
      const [fromX, fromY] = plane[index]!;
      const [x, y] = [toX - fromX, toY - fromY];
      const length2 = x * x + y * y;
      // The foot of the perpendicular from the origin, held between the ends.
      const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(fromX * x + fromY * y) / length2));
      return Math.hypot(fromX + t * x, fromY + t * y);
    }),
  );
}
