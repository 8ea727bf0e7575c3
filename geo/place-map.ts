import type { Anchors } from "./anchors";
import { clipArea, clipLines, type Rect } from "./clip";
import { drawFigure } from "./drawing";
import type { Figure } from "./figure";
import { type Frame, frames, type PlateSet, reaches } from "./frame";
import { type Ground, placeGround } from "./ground";
import type { Mark } from "./mark";
import type { Point } from "./mercator";
import { baseLines, type Outlines } from "./outlines";
import { scaleBar, unitsPerKm } from "./scale-bar";
import { afghanistan, extentOf, fitView, scaleOf } from "./view";
import type { Words } from "./words/en";

/** The reach of a set of plates to either side of the web frame's middle, where every map has its own. */
function reachOf({ id }: PlateSet): [across: number, down: number] {
  const { width, height } = frames.web;
  const { left, top, right, bottom } = reaches[id];
  return [Math.max(width / 2 - left, right - width / 2), Math.max(height / 2 - top, bottom - height / 2)];
}

/** Height by width of the smallest map that shows all of a set of plates. */
export function aspectOf(set: PlateSet): number {
  const [across, down] = reachOf(set);
  return down / across;
}

/**
 * A frame of a given size in which all that a set of plates reaches is seen, as large as can be: the
 * layout of the web page, scaled, so that what keeps clear there keeps clear here. Provinces without a
 * plate are named in letters of the size `quiet`.
 */
export function frameFor(set: PlateSet, width: number, height: number, quiet: number): Frame {
  const { web } = frames;
  const [across, down] = reachOf(set);
  const scale = Math.min(width / 2 / across, height / 2 / down);
  const [worldWidth, worldHeight] = extentOf(afghanistan);
  const size = scaleOf(fitView(afghanistan, web).zoom) * scale;
  const margin = Math.min(width - worldWidth * size, height - worldHeight * size) / 2;
  return {
    id: set.id,
    width,
    height,
    margin,
    grain: 0.1,
    plateSets: [{ ...set, unit: set.unit * scale, names: "fitting", quiet }],
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
export function placeMap(figure: Figure, frame: Frame, outlines: Outlines, anchors: Anchors, words: Words): Mark[] {
  const { width, height } = frame;
  const ground = cutGround(placeGround(outlines, frame), { left: 0, top: 0, right: width, bottom: height });
  const { palette } = figure;
  return [
    { kind: "box", name: "outside", at: [0, 0], width, height, fill: palette.outside, stroke: "none" },
    ...drawFigure(figure, frame, ground, anchors).marks,
    drawScaleBar(figure, frame, words),
  ];
}

/** The scale bar of a sheet's map, in the corner that no set of plates stands in. */
function drawScaleBar({ palette }: Figure, frame: Frame, words: Words): Mark {
  const { km, length } = scaleBar(unitsPerKm(frame), frame.width / 7);
  const size = (frame.plateSets[0]?.unit ?? 1) * 10;
  const [right, bottom] = [frame.width - size, frame.height - size];
  const bar: Point[] = [
    [right - length, bottom - size / 2],
    [right - length, bottom],
    [right, bottom],
    [right, bottom - size / 2],
  ];
  const at: Point = [right - length / 2, bottom - size * 0.5];
  return {
    kind: "group",
    name: "scale-bar",
    marks: [
      { kind: "line", name: "bar", lines: [bar], stroke: palette.ink, width: 1 },
      { kind: "text", name: "km", at, size, text: words.map.scale(km), fill: palette.ink },
    ],
  };
}
