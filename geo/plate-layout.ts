import { clipArea, type Rect } from "./clip";
import { convexHull, nearestIn } from "./hull";
import { isInside, leader } from "./leader";
import type { Point } from "./mercator";
import { around, doOverlap } from "./overlap";
import { pointer } from "./pointer";
import { slide } from "./slide";
import { spread } from "./spread";
import { type Camera, type Placed, reach, type Standing } from "./standing";

/**
 * How many times one may double the scale of the home view. The largest province would fill a window at
 * three; at two every border stays in view, and a plate is never so small on its province as to look like
 * a place in it.
 */
export const ceiling = 2;
/** How near to the edge of the view a plate may stand. */
const margin = 6;
/** A plate stands for a province while this share of it, or of a plate's own area, is in view. */
const enough = 0.4;

/**
 * A layout of plates for every camera; it depends on nothing else. At home each plate has its own place.
 * Nearer, plates that stood off their provinces slide home as there comes room; one that would leave the
 * view slides along to the part of its province that is left there, and others make way. Plates for which
 * there is no room, or too little of their province, are not shown. `room` is the part of the view that
 * is not taken by anything else.
 */
export function composeLayout(standings: Standing[]): (camera: Camera, view: Rect, room?: Rect) => Placed[] {
  const plates = standings.map((standing) => ({
    ...standing,
    isAtHome: isInside(standing.home, standing.rings),
    hull: convexHull(standing.rings.flat()),
    bounds: boundsOf(standing.rings.flat()),
    area: areaOf(standing.rings),
  }));
  let slid: ((k: number) => Point[]) | undefined;

  return ({ k, shift }, view, room = view) => {
    const isHome = k === 1 && shift[0] === 0 && shift[1] === 0;
    if (!slid && k !== 1) slid = slide(plates, ceiling);
    const places = slid?.(k) ?? plates.map(({ home }) => home);
    const toScreen = ([x, y]: Point): Point => [x * k + shift[0], y * k + shift[1]];
    const toFrame = ([x, y]: Point): Point => [(x - shift[0]) / k, (y - shift[1]) / k];
    const [[left, top], [right, bottom]] = [toFrame([view.left, view.top]), toFrame([view.right, view.bottom])];
    const seen: Rect = { left, top, right, bottom };

    const all = plates.map((plate, i) => {
      const wish = toScreen(places[i]!);
      const { rings, area, bounds, width, height } = plate;
      const isWhole = bounds.left >= left && bounds.right <= right && bounds.top >= top && bounds.bottom <= bottom;
      const visible = isWhole ? rings : doOverlap(bounds, seen) ? clipArea(rings, seen) : [];
      const share = isWhole ? 1 : areaOf(visible) / Math.min(area, (width * height) / (k * k));
      return { plate, place: places[i]!, wish, visible, share };
    });
    let shown = all.filter(({ share }) => share >= enough);
    let at = shown.map(({ wish }) => wish);
    while (!isHome) {
      at = spread(
        shown.map(({ plate, place, wish }) => ({
          width: plate.width,
          height: plate.height,
          wish,
          room: roomFor(plate, room),
          hull: (isIn(plate.hull, place) ? plate.hull : convexHull([...plate.hull, place])).map(toScreen),
        })),
      );
      const boxes = shown.map(({ plate }, i) => around(at[i]!, plate.width, plate.height));
      const meeting = shown.filter((_, i) => boxes.some((box, j) => i !== j && doOverlap(box, boxes[i]!, 0.5)));
      if (!meeting.length) break;
      // Of those for which there is no room, the one with the least of its province in view gives up.
      const [least] = meeting.sort((a, b) => a.share - b.share || (a.plate.code < b.plate.code ? -1 : 1));
      shown = shown.filter((one) => one !== least);
    }
    return all.map((one): Placed => {
      const i = shown.indexOf(one);
      if (i < 0) return { code: one.plate.code, at: one.wish, leader: null, isShown: false };
      const from = toFrame(at[i]!);
      const line = isHome
        ? leader(from, one.plate.inside, one.plate.rings, reach)
        : leaderIn(from, one.plate, one.visible, seen, k);
      return {
        code: one.plate.code,
        at: at[i]!,
        leader: line && [at[i]!, toScreen(line[1])],
        isShown: true,
      };
    });
  };
}

const isIn = (hull: Point[], point: Point) => nearestIn(hull, point) === point;

/** The leader of a plate whose middle, or most of which, does not lie on what is visible of its province. */
function leaderIn(from: Point, { inside, width, height }: Standing, visible: Point[][], seen: Rect, k: number) {
  const box = around(from, width / k, height / k);
  const own = areaOf(clipArea(visible, box)) / ((width * height) / (k * k));
  if (isInside(from, visible) && own >= 0.5) return null;
  return pointer(from, box, { inside, spots: [], visible }, seen, reach / k);
}

/** Where a plate's middle may be: whole in the view, but never further in than it stands at home. */
function roomFor({ width, height, home: [x, y] }: Standing, view: Rect): Rect {
  const inset = (size: number, before: number, after: number) =>
    size / 2 + Math.min(margin, before - size / 2, after - size / 2);
  const [insetX, insetY] = [inset(width, x - view.left, view.right - x), inset(height, y - view.top, view.bottom - y)];
  return { left: view.left + insetX, top: view.top + insetY, right: view.right - insetX, bottom: view.bottom - insetY };
}

function boundsOf(points: Point[]): Rect {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The area within closed rings, holes taken off (the shoelace formula). */
function areaOf(rings: Point[][]): number {
  const doubled = rings.map((ring) =>
    ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] * y - x * ring[i]![1]), 0),
  );
  return Math.abs(doubled.reduce((sum, part) => sum + part, 0)) / 2;
}
