import type { Anchors } from "./anchors";
import { clipArea, clipLines, type Rect } from "./clip";
import { drawFigure } from "./drawing";
import type { Figure } from "./figure";
import { type Frame, frames, type PlateSet, reaches } from "./frame";
import { type Ground, placeGround } from "./ground";
import type { Mark } from "./mark";
import { baseLines, type Outlines } from "./outlines";
import { afghanistan, extentOf, fitView, scaleOf } from "./view";

/**
 * A frame of a given size in which all that a set of plates reaches is seen, as large as can be: the
 * layout of the web page, scaled, so that what keeps clear there keeps clear here.
 */
export function frameFor(set: PlateSet, width: number, height: number): Frame {
  const { web } = frames;
  const { left, top, right, bottom } = reaches[set.id];
  // The map stands in the middle of both, so the farther side counts.
  const reachX = Math.max(web.width / 2 - left, right - web.width / 2);
  const reachY = Math.max(web.height / 2 - top, bottom - web.height / 2);
  const scale = Math.min(width / 2 / reachX, height / 2 / reachY);
  const [worldWidth, worldHeight] = extentOf(afghanistan);
  const size = scaleOf(fitView(afghanistan, web).zoom) * scale;
  const margin = Math.min(width - worldWidth * size, height - worldHeight * size) / 2;
  return {
    id: set.id,
    width,
    height,
    margin,
    grain: 0.1,
    plateSets: [{ ...set, unit: set.unit * scale }],
    isScaled: false,
  };
}

/** The ground with everything cut off at the frame's edge, for a sheet where nothing hides what hangs over. */
function cutGround({ provinces, kashmir, lines }: Ground, rect: Rect): Ground {
  return {
    provinces,
    kashmir: clipArea(kashmir, rect),
    lines: Object.fromEntries(baseLines.map((name) => [name, clipLines(lines[name], rect)])) as Ground["lines"],
  };
}

/** A figure's map in a rectangle of a sheet; its marks keep the rectangle's corner as their origin. */
export function placeMap(figure: Figure, frame: Frame, outlines: Outlines, anchors: Anchors): Mark[] {
  const { width, height } = frame;
  const ground = cutGround(placeGround(outlines, frame), { left: 0, top: 0, right: width, bottom: height });
  const { palette } = figure;
  return [
    { kind: "box", name: "outside", at: [0, 0], width, height, fill: palette.outside, stroke: "none" },
    ...drawFigure(figure, frame, ground, anchors).marks,
  ];
}
