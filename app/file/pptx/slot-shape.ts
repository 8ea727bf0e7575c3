import type { Mark } from "../../../geo/mark";
import type { Point } from "../../../geo/mercator";
import { slotNodes } from "../../../geo/slot";
import { boxOf, freeform, type Outline } from "./freeform";
import { bodyNode, type Setting } from "./paragraph";
import type { Run } from "./run";
import { filled, group, lined, type Naming, noFill, noLine, type Piece, preset, shape } from "./shape";
import { baseline } from "./text-box";
import type { Node } from "./vocabulary";

type Slot = Extract<Mark, { kind: "slot" }>;

/** A slot as a native shape with its letter in it, of the very outline that the SVG has. */
export function slotPiece(naming: Naming, mark: Slot, [x, y]: Point, setting: Setting): Piece {
  const at: Point = [x + mark.at[0], y + mark.at[1]];
  const [node] = slotNodes(mark) as [Node];
  if (node.tag === "path") return shapeOf(node, naming, at, setting);
  const [outline, letter, plus] = node.children as [Node, Node, Node?];
  const body = shapeOf(outline, naming, at, setting, letter);
  return plus ? group(naming, [body, shapeOf(plus, naming, at, setting)]) : body;
}

/** A path of a slot, with a letter where it has one. */
function shapeOf(path: Node, naming: Naming, at: Point, setting: Setting, letter?: Node): Piece {
  const { d, fill = "none", stroke, "stroke-width": width } = path.attributes;
  const outline = outlineOf(String(d), at);
  const box = outline.round ?? boxOf(outline);
  // Text in an ellipse is set in the largest rectangle inside it.
  const top = outline.round ? box.top + ((box.bottom - box.top) / 2) * (1 - Math.SQRT1_2) : box.top;
  return shape({
    naming,
    box,
    geometry: outline.round ? preset("ellipse") : freeform(outline, box),
    fill: fill === "none" ? noFill : filled(setting.paint(String(fill))),
    line: Number(width) ? lined(setting.paint(String(stroke)), Number(width)) : noLine,
    ...(letter ? { text: letterBody(letter, at[1] - top, setting) } : {}),
  });
}

/** The letter of a slot; `middle` is where the slot's middle is below the top of its text. */
function letterBody(letter: Node, middle: number, setting: Setting): Node {
  const { y, "font-size": fontSize, fill } = letter.attributes;
  const size = Number(fontSize);
  const runs: Run[] = [{ text: String(letter.children[0]), size, fill: String(fill), isBold: true }];
  const inset = middle + Number(y) - size * baseline.single;
  return bodyNode({ paragraphs: [{ runs, align: "ctr", step: size }], doesWrap: false, inset }, setting);
}

/**
 * Reads the path data that slots are written in: straight steps, and for a circle two half arcs from its
 * left to its right and back.
 */
function outlineOf(d: string, [left, top]: Point): Outline & { round?: ReturnType<typeof boxOf> } {
  const lines: Point[][] = [];
  const start = (point: Point) => lines.push([point]);
  let [x, y] = [left, top];
  for (const [, step, rest] of d.matchAll(/([MLHVhvmaz])([^MLHVhvmaz]*)/g)) {
    const values = (rest!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (step === "a") {
      const radius = values[0]!;
      return {
        lines,
        isClosed: true,
        round: { left: x, top: y - radius, right: x + 2 * radius, bottom: y + radius },
      };
    }
    const line = lines.at(-1) ?? [];
    if (step === "z") {
      line.push(line[0]!);
      continue;
    }
    const size = /[HVhv]/.test(step!) ? 1 : 2;
    for (let i = 0; i < values.length; i += size) {
      const [a, b] = [values[i]!, values[i + 1]!];
      if (step === "H") x = left + a;
      else if (step === "h") x += a;
      else if (step === "V") y = top + a;
      else if (step === "v") y += a;
      else [x, y] = step === "m" ? [x + a, y + b] : [left + a, top + b];
      if (/[Mm]/.test(step!)) start([x, y]);
      else lines.at(-1)!.push([x, y]);
    }
  }
  return { lines, isClosed: d.endsWith("z") };
}
