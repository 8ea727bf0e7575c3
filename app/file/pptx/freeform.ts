import type { Rect } from "../../../geo/clip";
import type { Point } from "../../../geo/mercator";
import { element } from "../../../geo/svg";
import type { Node } from "./vocabulary";

/** Lines of a shape, in CSS pixels of the slide; closed ones have an inside (even-odd). */
export type Outline = { lines: Point[][]; isClosed: boolean };

/** Hundredths of a pixel: borders that two provinces share stay shared. */
const grain = 100;

export function boxOf({ lines }: Outline): Rect {
  const rect = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const line of lines)
    for (const [x, y] of line) {
      rect.left = Math.min(rect.left, x);
      rect.top = Math.min(rect.top, y);
      rect.right = Math.max(rect.right, x);
      rect.bottom = Math.max(rect.bottom, y);
    }
  return rect;
}

/** Lines as a shape whose points can be edited, in a box. */
export function freeform({ lines, isClosed }: Outline, { left, top, right, bottom }: Rect): Node {
  const pathPoint = ([x, y]: Point) =>
    element("a:pt", { x: Math.round((x - left) * grain), y: Math.round((y - top) * grain) });
  const steps = lines
    .filter((line) => line.length > 1)
    .flatMap((line) => {
      // A ring repeats its first point; "close" says so already.
      const points = isClosed ? line.slice(0, -1) : line;
      return [
        element("a:moveTo", {}, [pathPoint(points[0]!)]),
        ...points.slice(1).map((point) => element("a:lnTo", {}, [pathPoint(point)])),
        ...(isClosed ? [element("a:close", {})] : []),
      ];
    });
  const size = { w: Math.round((right - left) * grain), h: Math.round((bottom - top) * grain) };
  return element("a:custGeom", {}, [
    ...["avLst", "gdLst", "ahLst", "cxnLst"].map((tag) => element(`a:${tag}`, {})),
    element("a:rect", { l: "0", t: "0", r: "r", b: "b" }),
    element("a:pathLst", {}, [element("a:path", { ...size, ...(isClosed ? {} : { fill: "none" }) }, steps)]),
  ]);
}
