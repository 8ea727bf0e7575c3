import type { ProvinceCode } from "../data/claim";
import type { Anchors } from "./anchors";
import { lineStyle } from "./base-map";
import type { Area, Figure } from "./figure";
import { type Frame, frames } from "./frame";
import type { Ground } from "./ground";
import { hatch, hatchLine } from "./hatch";
import type { Drawing, Mark } from "./mark";
import { fromWorld, type Point } from "./mercator";
import type { BaseLine } from "./outlines";
import { baseLines } from "./outlines";
import { drawPlates } from "./plates";
import { afghanistan, fitView, projector, scaleOf } from "./view";

/** Distance of the hatching's main lines, in units of the Mercator world: 16 units of the web frame. */
export const hatchSpacing = 16 / scaleOf(fitView(afghanistan, frames.web).zoom);

/** Sets a figure in a frame, on the ground placed in that frame. The same input gives the same marks. */
export function drawFigure(figure: Figure, frame: Frame, ground: Ground, anchors: Anchors): Drawing {
  const { palette } = figure;
  const view = fitView(afghanistan, frame);
  const project = projector(view, frame);
  const ringsOf = (code: ProvinceCode) => ground.provinces.get(code)!;
  const lines = (name: BaseLine): Mark => ({
    kind: "line",
    name: `base-${name}`,
    lines: ground.lines[name],
    ...lineStyle(name, palette),
  });
  const worldSpacing = hatchSpacing * scaleOf(view.zoom);
  const spacing = frame.isScaled ? worldSpacing : fitSpacing(worldSpacing, frame);
  // Lines are counted from the world's corner, so that the live map's hatching falls on the same ones.
  const [cornerX, cornerY] = project(fromWorld([0, 0]));
  const phase = ((cornerX + cornerY) / spacing) % 1;

  const areas = figure.areas.map((area) => drawArea(area, ringsOf(area.code)));
  const hatched = figure.areas.filter((area) => area.hatch);
  const hatching = (name: string, at: number, step: number): Mark[] =>
    hatched.map((area) => ({
      kind: "line",
      name,
      lines: hatch(ringsOf(area.code), step, at, frame.isScaled ? frame.grain : 0),
      stroke: area.hatch!.colour,
      width: hatchLine.width,
      ...(area.hatch!.isDashed ? { dash: hatchLine.dash.join(" ") } : {}),
    }));
  const chosen = figure.areas.filter((area) => area.isChosen);

  return {
    width: frame.width,
    height: frame.height,
    title: figure.title,
    label: figure.alt,
    marks: [
      {
        kind: "group",
        name: "ground",
        marks: [
          { kind: "area", name: "kashmir", rings: ground.kashmir, fill: palette.disputed, stroke: "none", width: 0 },
          ...baseLines.filter((name) => name !== "outline" && name !== "rivers").map(lines),
          { kind: "group", name: "provinces", marks: areas },
          // Across a filled province a river would read as a crack.
          ...(figure.mode === "plates" ? [lines("rivers")] : []),
          {
            kind: "group",
            name: "hatching",
            marks: [
              ...hatching("hatch", phase, spacing),
              ...(frame.isScaled ? hatching("hatch-fine", phase + 0.5, spacing) : []),
            ],
          },
          lines("outline"),
          // Dark on light on whatever the fills are.
          ...chosen.flatMap(({ code }): Mark[] => [
            { kind: "line", name: "chosen", lines: ringsOf(code), stroke: palette.plate, width: 6 },
            { kind: "line", name: "chosen", lines: ringsOf(code), stroke: palette.chosen, width: 3 },
          ]),
        ],
      },
      ...frame.plateSets.map((set) => drawPlates(figure, set, { anchors, project, ringsOf }, frame)),
    ],
  };
}

/**
 * A spacing for a sheet of one size, by halves and doubles of the web's: 6 to 12 CSS pixels, and 3 to 6 on
 * a small map, where a small province must still have its lines.
 */
const fitSpacing = (spacing: number, frame: Frame) =>
  spacing * 2 ** Math.ceil(Math.log2((frame.width < 450 && !frame.plateSets.length ? 3 : 6) / spacing));

function drawArea({ code, label, href, layers, fill, border }: Area, rings: Point[][]): Mark {
  return {
    kind: "group",
    name: "province",
    data: { province: code, layers: layers.join(" ") },
    link: { href, label, isPrimary: true },
    marks: [{ kind: "area", name: "area", rings, fill, stroke: border, width: 0.75 }],
  };
}
