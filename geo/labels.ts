import type { Anchors } from "./anchors";
import { standPlaceNames } from "./base-map";
import type { Rect } from "./clip";
import type { Figure } from "./figure";
import { type Frame, frames, type PlateSet } from "./frame";
import type { Ground } from "./ground";
import { freeNames, type Name, standNames } from "./names";
import { composeLayout } from "./plate-layout";
import { namesIn } from "./plates";
import { type Camera, isHome, type Placed, type Places, standPlates } from "./standing";
import { afghanistan, fitView, projector } from "./view";

/** Plates, and the names that are shown beside them, for one camera; lengths in frame units on the screen. */
export type Labels = { plates: Placed[]; names: Set<string> };

/**
 * The labels of a figure in one setting, for every camera and what it shows of the frame. At home they are
 * the still's, whatever the room: further names come when one goes nearer.
 */
function composeLabels(
  figure: Figure,
  set: PlateSet,
  places: Places,
  frame: Frame,
): (camera: Camera, view: Rect, room?: Rect) => Labels {
  const standings = standPlates(figure, set, places);
  const around = standPlaceNames(figure, set, places.project);
  const names: Name[] = [...around, ...standNames(figure, set, places)];
  const still = frames.web.plateSets.find(({ id }) => id === set.id)!;
  const atHome = new Set([...around, ...namesIn({ figure, set: still, places, frame })].map(({ id }) => id));
  const layout = composeLayout(standings);
  return (camera, view, room = view) => {
    const plates = layout(camera, view, room);
    if (isHome(camera)) return { plates, names: atHome };
    return { plates, names: new Set(freeNames(names, camera, room, standings, plates).map(({ id }) => id)) };
  };
}

/** The labels of a figure in a frame with one set of plates, for every camera of the live map. */
export function labelsOf(figure: Figure, frame: Frame, ground: Ground, anchors: Anchors) {
  const project = projector(fitView(afghanistan, frame), frame);
  return composeLabels(
    figure,
    frame.plateSets[0]!,
    {
      anchors,
      project,
      ringsOf: (code) => ground.provinces.get(code)!,
    },
    frame,
  );
}
