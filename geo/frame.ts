/**
 * One setting of the plates, at places of its own (`data/anchors.csv`): CSS shows the set that suits
 * the box, a printed sheet has just one.
 */
export type PlateSet = {
  id: "wide" | "medium" | "broad" | "narrow";
  /** Size of the lettering, as a multiple of the wide set's. */
  unit: number;
  /** Most slots in a row; more than that and they stand in rows of three. */
  row: number;
  /** Which provinces without a plate are named: those where there is room, or all for a map that chooses; else none. */
  names?: "fitting" | "all";
  /** Size of these names, where it is not the set's own. */
  quiet?: number;
};

/** The sheet a map is set on, in CSS pixels. */
export type Frame = {
  id: string;
  width: number;
  height: number;
  margin: number;
  /** Outlines are rounded to multiples of this; half a pixel saves the first paint a third of their bytes. */
  grain: number;
  plateSets: PlateSet[];
  /** Whether a page scales it to its box: then hatching comes in two finenesses, of which CSS shows what fits. */
  isScaled: boolean;
};

export const plateSets = {
  wide: { id: "wide", unit: 1, row: 6, names: "fitting" },
  medium: { id: "medium", unit: 1.45, row: 6 },
  /** Large letters on a landscape sheet, to be read from the back of a room. */
  broad: { id: "broad", unit: 1.9, row: 4 },
  narrow: { id: "narrow", unit: 2.25, row: 4 },
} satisfies Record<string, PlateSet>;

/** The part of the web frame's plane, and beyond it, in which the plates of a set stand. */
export const reaches: Record<PlateSet["id"], { left: number; top: number; right: number; bottom: number }> = {
  wide: { left: -60, top: 0, right: 1020, bottom: 720 },
  medium: { left: 0, top: -30, right: 960, bottom: 750 },
  broad: { left: -60, top: -20, right: 1020, bottom: 740 },
  narrow: { left: 0, top: -226, right: 960, bottom: 946 },
};

export const frames = {
  /**
   * The map of a web page. The page scales it to its box (`meet`), so the plates come in three sets
   * whose lettering stays legible at 960, 640 and 360 pixels.
   */
  web: {
    id: "web",
    width: 960,
    height: 720,
    margin: 24,
    grain: 0.5,
    plateSets: [plateSets.wide, plateSets.medium, plateSets.narrow],
    isScaled: true,
  },
  /** The same map with coarser outlines and the two larger sets, for a document that must be light. */
  embed: {
    id: "embed",
    width: 960,
    height: 720,
    margin: 24,
    grain: 2,
    plateSets: [plateSets.medium, plateSets.narrow],
    isScaled: true,
  },
} satisfies Record<string, Frame>;
