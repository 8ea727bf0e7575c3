import type { Rect } from "./clip";
import { type Frame, frames, type PlateSet } from "./frame";
import { around } from "./overlap";

/** CSS pixels that the map's buttons take at the top of its box, and its scale bar at the bottom. */
const [buttons, scaleBar] = [40, 28];

/**
 * What the web map's box shows of the screen, in frame units: the frame by `meet`, and what lies around
 * it; and the part of that which nothing lies over.
 */
export function viewOf(width: number, height: number): { view: Rect; room: Rect } {
  const { web } = frames;
  const scale = Math.min(width / web.width, height / web.height);
  const view = around([web.width / 2, web.height / 2], width / scale, height / scale);
  return { view, room: { ...view, top: view.top + buttons / scale, bottom: view.bottom - scaleBar / scale } };
}

/** The set of plates for the web map in a box of so many CSS pixels, by the thresholds of app/globals.css. */
export function plateSetFor(width: number, height: number): PlateSet {
  const { web } = frames;
  const scale = Math.min(width / web.width, height / web.height);
  const id = scale >= 0.75 ? "wide" : scale >= 0.45 ? "medium" : "narrow";
  return web.plateSets.find((set) => set.id === id)!;
}

/** The web frame with the one set of plates that fits, all names in it if the live map chooses among them. */
export const frameWith = (set: PlateSet | null, isLive: boolean): Frame =>
  set ? { ...frames.web, plateSets: [isLive ? { ...set, names: "all" } : set] } : frames.web;
