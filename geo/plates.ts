import type { ProvinceCode } from "../data/claim";
import type { Anchors } from "./anchors";
import { drawPlaceNames } from "./base-map";
import type { Figure } from "./figure";
import type { PlateSet } from "./frame";
import { leader } from "./leader";
import type { Mark } from "./mark";
import type { LonLat, Point } from "./mercator";
import { drawPlate, plateSize } from "./plate";
import { reach, type Standing } from "./plate-layout";

type Places = {
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

/** The plates of a figure in one setting, under them the lines that lead to their provinces from those that stand off. */
export function drawPlates(figure: Figure, set: PlateSet, places: Places): Mark {
  const { palette } = figure;
  const standings = standPlates(figure, set, places);
  const leaders = standings.flatMap(({ home, inside, rings }) => {
    const line = leader(home, inside, rings, reach);
    return line ? [line] : [];
  });
  return {
    kind: "group",
    name: `plates ${set.id}`,
    marks: [
      ...drawPlaceNames(figure, set, places.project),
      // One mark for all, so that none runs over a plate and the live map has one to move.
      { kind: "line", name: "leaders", lines: leaders, stroke: palette.leader, width: 1 },
      ...figure.plates.map(
        (plate, i): Mark => ({
          kind: "group",
          name: "label",
          data: { plate: plate.code },
          at: standings[i]!.home,
          link: { href: plate.href, label: plate.name, isPrimary: false },
          marks: drawPlate(plate, set, palette),
        }),
      ),
    ],
  };
}
