import type { Anchors } from "./anchors";
import type { Figure } from "./figure";
import type { Frame } from "./frame";
import type { Ground } from "./ground";
import { composeLabels } from "./plates";
import { afghanistan, fitView, projector } from "./view";

/** The labels of a figure in a frame with one set of plates, for every camera of the live map. */
export function labelsOf(figure: Figure, frame: Frame, ground: Ground, anchors: Anchors) {
  const project = projector(fitView(afghanistan, frame), frame);
  return composeLabels(figure, frame.plateSets[0]!, {
    anchors,
    project,
    ringsOf: (code) => ground.provinces.get(code)!,
  });
}
