import type { ProvinceCode } from "../data/claim";
import type { Anchors } from "./anchors";
import type { Rect } from "./clip";
import type { Figure } from "./figure";
import type { PlateSet } from "./frame";
import type { LonLat, Point } from "./mercator";
import { around, doesCross, doOverlap } from "./overlap";
import { type Camera, isHome, type Placed, type Standing } from "./standing";
import { textWidth } from "./text";

type Places = {
  anchors: Anchors;
  project: (place: LonLat) => Point;
  ringsOf: (code: ProvinceCode) => Point[][];
};

/** A name on the map that gives way to plates: its box around a place of the frame, in frame units. */
export type Name = {
  id: string;
  text: string;
  /** The text's language (BCP 47), where it is not the page's. */
  lang?: string;
  /** The middle of its box. */
  at: Point;
  width: number;
  height: number;
  /** The scale from which it fits inside its province; the lands around have no such bound. */
  from: number;
};

/** At unit 1, as a plate's letters are 15. */
const nameSize = 12;

/** The quiet names of provinces without a plate, in one setting. */
export function standNames({ areas, plates }: Figure, set: PlateSet, { anchors, project, ringsOf }: Places): Name[] {
  const named = new Set(plates.map(({ code }) => code));
  return areas
    .filter(({ code }) => !named.has(code) && anchors[code])
    .map(({ code, local: { name, lang } }) => {
      const at = project(anchors[code]!.inside);
      const height = set.quiet ?? nameSize * set.unit;
      const width = textWidth(name, height);
      return {
        id: code,
        text: name,
        ...(lang ? { lang } : {}),
        at,
        width,
        height,
        from: fitsFrom(at, width, height, ringsOf(code)),
      };
    });
}

/** The scale from which a box around a place keeps clear of an area's border; 1 is the frame's own. */
export function fitsFrom([x, y]: Point, width: number, height: number, rings: Point[][]): number {
  // Distances in half boxes, by the larger of both: at 1 a point lies on the edge of the box.
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = [((ring[i - 1]![0] - x) * 2) / width, ((ring[i - 1]![1] - y) * 2) / height];
      const [dx, dy] = [((ring[i]![0] - x) * 2) / width - ax, ((ring[i]![1] - y) * 2) / height - ay];
      // The larger of both is least at an end, on an axis, or where both are alike.
      for (const at of [0, 1, -ax / dx, -ay / dy, (ay - ax) / (dx - dy), -(ax + ay) / (dx + dy)])
        if (at >= 0 && at <= 1) least = Math.min(least, Math.max(Math.abs(ax + at * dx), Math.abs(ay + at * dy)));
    }
  return 1 / least;
}

/**
 * The names for which there is room: whole in the view and clear of plates, leaders and the names before
 * them. Give the lands around first: what an earlier name takes, a later one leaves.
 */
export function freeNames(
  names: Name[],
  { k, shift }: Camera,
  view: Rect,
  plates: Standing[],
  placed: Placed[],
): Name[] {
  const shown = placed.filter(({ isShown }) => isShown);
  const taken = shown.map(({ code, at }) => {
    const { width, height } = plates.find((plate) => plate.code === code)!;
    return around(at, width, height);
  });
  const leaders = shown.flatMap(({ leader }) => (leader ? [leader] : []));
  return names.filter((name) => {
    if (name.from > k) return false;
    // At home the lands around are named as the still has it.
    if (name.from === 0 && isHome({ k, shift })) return true;
    const pad = name.height * 0.4;
    const box = around([name.at[0] * k + shift[0], name.at[1] * k + shift[1]], name.width + pad, name.height + pad);
    const isWhole = box.left > view.left && box.right < view.right && box.top > view.top && box.bottom < view.bottom;
    if (!isWhole || taken.some((other) => doOverlap(box, other)) || leaders.some((line) => doesCross(line, box)))
      return false;
    taken.push(box);
    return true;
  });
}
