import type { ProvinceCode } from "../data/claim";
import type { Anchors } from "./anchors";
import { drawPlaceNames } from "./base-map";
import type { Figure } from "./figure";
import type { PlateSet } from "./frame";
import { leader } from "./leader";
import type { Mark } from "./mark";
import type { LonLat, Point } from "./mercator";
import { drawPlate } from "./plate";

type Places = {
  anchors: Anchors;
  project: (place: LonLat) => Point;
  ringsOf: (code: ProvinceCode) => Point[][];
};

/** The plates of a figure in one setting, each with the line that leads to its province where it stands off it. */
export function drawPlates(figure: Figure, set: PlateSet, { anchors, project, ringsOf }: Places): Mark {
  const { palette } = figure;
  const placed = figure.plates.map((plate) => {
    const anchor = anchors[plate.code]!;
    const inside = project(anchor.inside);
    const at = project(anchor[set.id] ?? anchor.inside).map(Math.round) as Point;
    return { plate, at, line: leader(at, inside, ringsOf(plate.code), 7) };
  });
  return {
    kind: "group",
    name: `plates ${set.id}`,
    marks: [
      ...drawPlaceNames(figure, set, project),
      ...placed.flatMap(({ plate, at, line }): Mark[] => {
        const [x, y] = at;
        const stroke = { stroke: palette.leader, width: 1 };
        const leaders: Mark[] = line
          ? [{ kind: "line", name: "leader", lines: [line.map(([px, py]): Point => [px - x, py - y])], ...stroke }]
          : [];
        return [
          {
            kind: "group",
            name: "label",
            data: { plate: plate.code },
            at,
            link: { href: plate.href, label: plate.name, isPrimary: false },
            marks: [...leaders, ...drawPlate(plate, set, palette)],
          },
        ];
      }),
    ],
  };
}
