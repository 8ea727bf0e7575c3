import type { Anchor, AnchorSet } from "../data/anchor";
import type { ProvinceCode } from "../data/claim";
import type { Frame } from "./frame";
import type { LonLat } from "./mercator";

/** Label places by province; `inside` is always there, a plate's own place only where it differs. */
export type Anchors = Record<ProvinceCode, { inside: LonLat } & Partial<Record<AnchorSet, LonLat>>>;

/** The label places of all provinces. */
export function composeAnchors(rows: Anchor[]): Anchors {
  const anchors: Record<string, Partial<Record<AnchorSet, LonLat>>> = {};
  for (const { province, set, lon, lat } of rows) anchors[province] = { ...anchors[province], [set]: [lon, lat] };
  return anchors as Anchors;
}

/** The label places that a frame can use, so that a page carries no others. */
export function anchorsIn(anchors: Anchors, { plateSets }: Frame): Anchors {
  const sets = ["inside", ...plateSets.map(({ id }) => id)] as const;
  // Those that have no plate are only ever named quietly.
  const isNaming = plateSets.some(({ names }) => names);
  const kept = Object.entries(anchors).map(([code, places]) => [
    code,
    Object.fromEntries(sets.flatMap((set) => (places[set] ? [[set, places[set]]] : []))),
  ]);
  return Object.fromEntries(kept.filter(([, places]) => isNaming || Object.keys(places!).length > 1)) as Anchors;
}
