/** One setting of the plates: CSS shows the set that suits the box, a printed sheet has just one. */
export type PlateSet = {
  id: "wide" | "medium" | "narrow";
  /** Size of the lettering, as a multiple of the wide set's. */
  unit: number;
  /** Most slots in a row; more than that and they stand in rows of three. */
  row: number;
};

/** The sheet a figure is set on, in CSS pixels. */
export type Frame = {
  id: string;
  width: number;
  height: number;
  margin: number;
  /** Outlines are rounded to multiples of this; half a pixel saves the first paint a third of their bytes. */
  grain: number;
  plateSets: PlateSet[];
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
    plateSets: [
      { id: "wide", unit: 1, row: 6 },
      { id: "medium", unit: 1.45, row: 6 },
      { id: "narrow", unit: 2.25, row: 4 },
    ],
  },
} satisfies Record<string, Frame>;
