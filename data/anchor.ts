import type { ProvinceCode } from "./claim";

/** Where a label can stand: well inside its province, or as a plate in one of the sets of `geo/frame.ts`. */
export const anchorSets = ["inside", "wide", "medium", "broad", "narrow"] as const;
export type AnchorSet = (typeof anchorSets)[number];

/** A hand-checked place for a label, in degrees. It is no place that a source names. */
export type Anchor = { province: ProvinceCode; set: AnchorSet; lon: number; lat: number };
