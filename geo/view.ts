import { fromWorld, type LonLat, type Point, toWorld } from "./mercator";

/** West, south, east, north in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];
/** A sheet in CSS pixels (or drawing units), with the margin that stays free on every side. */
export type Box = { width: number; height: number; margin: number };
/** The one camera: what a still draws by and what MapLibre is told. `zoom` is MapLibre's. */
export type View = { center: LonLat; zoom: number };

const tile = 512;

/** Bounds of Afghanistan, read off the boundary file; a test holds the two together. */
export const afghanistan: Bounds = [60.4867, 29.3866, 74.8923, 38.4737];

/** Width and height of bounds on the Mercator world, which is one unit wide. */
export function extentOf([west, south, east, north]: Bounds): [width: number, height: number] {
  const [left, bottom] = toWorld([west, south]);
  const [right, top] = toWorld([east, north]);
  return [right - left, bottom - top];
}

/** The view that shows `bounds` as large as the box allows, centred on the Mercator plane. */
export function fitView(bounds: Bounds, { width, height, margin }: Box): View {
  const [west, south, east, north] = bounds;
  const [left, bottom] = toWorld([west, south]);
  const [right, top] = toWorld([east, north]);
  const [across, down] = extentOf(bounds);
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / down);
  return { center: fromWorld([(left + right) / 2, (top + bottom) / 2]), zoom: Math.log2(scale / tile) };
}

/** Pixels per unit of the Mercator world at a zoom. */
export const scaleOf = (zoom: number): number => tile * 2 ** zoom;

/** A function from degrees to units of the box whose middle is the view's centre. */
export function projector(view: View, { width, height }: Box): (place: LonLat) => Point {
  const scale = scaleOf(view.zoom);
  const [cx, cy] = toWorld(view.center);
  return (place) => {
    const [x, y] = toWorld(place);
    return [width / 2 + (x - cx) * scale, height / 2 + (y - cy) * scale];
  };
}

/** The inverse of `projector`. */
export function unprojector(view: View, { width, height }: Box): (point: Point) => LonLat {
  const scale = scaleOf(view.zoom);
  const [cx, cy] = toWorld(view.center);
  return ([x, y]) => fromWorld([cx + (x - width / 2) / scale, cy + (y - height / 2) / scale]);
}
