import type { ProvinceCode } from "../data/claim";
import type { Anchors } from "./anchors";
import type { Figure } from "./figure";
import type { PlateSet } from "./frame";
import { leader } from "./leader";
import type { LonLat, Point } from "./mercator";
import { plateSize } from "./plate";

/** A plate in the home view, in frame units: its size, its place, its province and the place well inside that. */
export type Standing = {
  code: ProvinceCode;
  width: number;
  height: number;
  home: Point;
  inside: Point;
  rings: Point[][];
};

/** Where the frame stands on the screen, in frame units: a place p is seen at p * k + shift; k is 1 at home. */
export type Camera = { k: number; shift: Point };

export const isHome = ({ k, shift }: Camera): boolean => k === 1 && shift[0] === 0 && shift[1] === 0;

/** A plate on the screen, in frame units; its leader runs from the plate's middle to its province. */
export type Placed = { code: ProvinceCode; at: Point; leader: [Point, Point] | null; isShown: boolean };

/** How far a leader runs past the border. */
export const reach = 7;

/** Where labels stand on the ground of a frame. */
export type Places = {
  anchors: Anchors;
  project: (place: LonLat) => Point;
  ringsOf: (code: ProvinceCode) => Point[][];
};

/** Where the plates of a figure stand in one setting. */
export function standPlates({ plates }: Figure, set: PlateSet, { anchors, project, ringsOf }: Places): Standing[] {
  return plates.map((plate) => {
    const anchor = anchors[plate.code]!;
    return {
      code: plate.code,
      ...plateSize(plate, set),
      home: project(anchor[set.id] ?? anchor.inside).map(Math.round) as Point,
      inside: project(anchor.inside),
      rings: ringsOf(plate.code),
    };
  });
}

/** Plates as they stand in the home view, with the leaders of those that stand off their provinces. */
export const placeAtHome = (standings: Standing[]): Placed[] =>
  standings.map(({ code, home, inside, rings }) => ({
    code,
    at: home,
    leader: leader(home, inside, rings, reach),
    isShown: true,
  }));
