import type { Anchors } from "./anchors";
import { standPlaceNames } from "./base-map";
import type { Rect } from "./clip";
import type { Figure } from "./figure";
import type { Frame, PlateSet } from "./frame";
import type { Ground } from "./ground";
import { freeNames, type Name, standNames } from "./names";
import { composeLayout } from "./plate-layout";
import { type Camera, type Placed, type Places, standPlates } from "./standing";
import { afghanistan, fitView, projector } from "./view";

/** Plates, and the names that are shown beside them, for one camera; lengths in frame units on the screen. */
export type Labels = { plates: Placed[]; names: Set<string> };

/** The labels of a figure in one setting, for every camera and what it shows of the frame. */
function composeLabels(
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

/** The labels of a figure in a frame with one set of plates, for every camera of the live map. */
export function labelsOf(figure: Figure, frame: Frame, ground: Ground, anchors: Anchors) {
  const project = projector(fitView(afghanistan, frame), frame);
  return composeLabels(figure, frame.plateSets[0]!, {
    anchors,
    project,
    ringsOf: (code) => ground.provinces.get(code)!,
  });
}
