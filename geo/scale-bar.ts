import type { Frame } from "./frame";
import { afghanistan, fitView, scaleOf } from "./view";

/** Round lengths a reader can step off with, in kilometres. */
const lengths = [25, 50, 100, 200];
/** The equator of the WGS84 ellipsoid, which Mercator's world is one unit wide, in kilometres. */
const equator = 40075.017;

/** Units of a frame to a kilometre at a latitude, in the home view magnified k times (Mercator: by 1 / cos φ). */
export function unitsPerKm(frame: Frame, k = 1, latitude?: number): number {
  const { center, zoom } = fitView(afghanistan, frame);
  return (scaleOf(zoom) * k) / (equator * Math.cos(((latitude ?? center[1]) * Math.PI) / 180));
}

/** The longest round length that is no longer than `maxLength`, in the units that `unitsPerKm` counts. */
export function scaleBar(unitsPerKm: number, maxLength: number): { km: number; length: number } {
  const km = lengths.findLast((length) => length * unitsPerKm <= maxLength) ?? lengths[0]!;
  return { km, length: km * unitsPerKm };
}
