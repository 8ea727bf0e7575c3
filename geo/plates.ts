import type { ProvinceCode } from "../data/claim";
import type { Anchors } from "./anchors";
import { drawPlaceNames, standPlaceNames } from "./base-map";
import type { Rect } from "./clip";
import type { Figure } from "./figure";
import type { Frame, PlateSet } from "./frame";
import { leader } from "./leader";
import type { Mark } from "./mark";
import type { LonLat, Point } from "./mercator";
import { freeNames, type Name, standNames } from "./names";
import { drawPlate, plateSize } from "./plate";
import { type Camera, composeLayout, type Placed, reach, type Standing } from "./plate-layout";

type Places = {
  anchors: Anchors;
  project: (place: LonLat) => Point;
  ringsOf: (code: ProvinceCode) => Point[][];
};

/** Plates, and the names that are shown beside them, for one camera; lengths in frame units on the screen. */
export type Labels = { plates: Placed[]; names: Set<string> };

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

/** The labels of a figure in one setting, for every camera and what it shows of the frame. */
export function composeLabels(
  figure: Figure,
  set: PlateSet,
  places: Places,
): (camera: Camera, view: Rect, room?: Rect) => Labels {
  const standings = standPlates(figure, set, places);
  const names: Name[] = [...standPlaceNames(figure, set, places.project), ...standNames(figure, set, places)];
  const layout = composeLayout(standings);
  return (camera, view, room = view) => {
    const plates = layout(camera, view, room);
    return { plates, names: new Set(freeNames(names, camera, room, standings, plates).map(({ id }) => id)) };
  };
}

/** The plates of a figure in one setting; under them the names around, and the leaders of those that stand off. */
export function drawPlates(
  figure: Figure,
  set: PlateSet,
  places: Places,
  frame: Pick<Frame, "width" | "height" | "isScaled">,
): Mark {
  const { palette } = figure;
  const standings = standPlates(figure, set, places);
  const leaders = standings.map(({ home, inside, rings }) => leader(home, inside, rings, reach));
  return {
    kind: "group",
    name: `plates ${set.id}`,
    marks: [
      ...drawPlaceNames(figure, set, places.project, frame),
      ...namesIn(figure, set, places, frame).map(
        ({ id, text, lang, at, height }): Mark => ({
          kind: "group",
          name: "label",
          data: { name: id },
          at,
          marks: [
            {
              kind: "text",
              name: "quiet",
              at: [0, height * 0.35],
              size: height,
              text,
              fill: palette.muted,
              ...(lang ? { lang } : {}),
            },
          ],
        }),
      ),
      // One mark for all, so that none runs over a plate and the live map has one to move.
      {
        kind: "line",
        name: "leaders",
        lines: leaders.filter((line) => line !== null),
        stroke: palette.leader,
        width: 1,
      },
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

/** The quiet names that a drawing holds. */
function namesIn(figure: Figure, set: PlateSet, places: Places, { width, height }: { width: number; height: number }) {
  if (!set.names) return [];
  const names = standNames(figure, set, places);
  if (set.names === "all") return names;
  const labels = composeLabels(figure, set, places);
  const free = labels({ k: 1, shift: [0, 0] }, { left: 0, top: 0, right: width, bottom: height }).names;
  return names.filter(({ id }) => free.has(id));
}
