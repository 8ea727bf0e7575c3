import type { Mark } from "../../../geo/mark";
import type { Point } from "../../../geo/mercator";
import { boxOf, freeform } from "./freeform";
import type { Namer } from "./naming";
import type { Setting } from "./paragraph";
import { type Lookup, lookupIn } from "./province-lookup";
import { filled, group, lined, type Naming, noFill, noLine, type Piece, preset, shape } from "./shape";
import { slotPiece } from "./slot-shape";
import { type TextMark, textBlock, textLine } from "./text-box";

/** What marks are turned into pieces with; narrowed on the way down. */
export type Scope = {
  setting: Setting;
  namer: Namer;
  /** Where the marks' frame has its origin, in CSS pixels of the slide. */
  at: Point;
  /** How far to the right wrapped text may run. */
  right?: number;
  /** Of the live map of the scene. */
  address: string;
  /** The name of the group around, for what is its only part. */
  name: string;
  link?: Naming["link"];
  lookup?: Lookup;
};

type Group = Extract<Mark, { kind: "group" }>;

/** Marks as native pieces, in their order; lines of text that belong together become one text box. */
export function piecesOf(marks: Mark[], scope: Scope): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (!isLine(mark)) {
      pieces.push(...pieceOf(mark, scope));
      continue;
    }
    const lines = [mark];
    for (let next = marks[i + 1]; next && isLine(next) && next.at[0] === mark.at[0]; next = marks[++i + 1])
      lines.push(next);
    const isAll = lines.length === marks.length;
    pieces.push(
      textBlock({ ...scope, naming: { name: isAll ? scope.name : shortened(lines) }, marks: lines }, scope.setting),
    );
  }
  return pieces;
}

/** Whether a mark is a line of running text, as `setText` sets it. */
const isLine = (mark: Mark): mark is TextMark =>
  mark.kind === "text" && (mark.name === "line" || mark.name === "names");

const shortened = ([first]: TextMark[]) => (first!.text.length > 40 ? `${first!.text.slice(0, 39)}…` : first!.text);

function pieceOf(mark: Mark, scope: Scope): Piece[] {
  const { setting, namer, at } = scope;
  const { paint } = setting;
  const link = scope.link ? { link: scope.link } : {};
  switch (mark.kind) {
    case "group":
      return groupOf(mark, scope);
    case "area":
    case "line": {
      const isClosed = mark.kind === "area";
      const outline = { lines: shifted(isClosed ? mark.rings : mark.lines, at), isClosed };
      if (!outline.lines.length) return [];
      const box = boxOf(outline);
      const name =
        mark.name.startsWith("hatch") && scope.lookup
          ? namer.hatching(scope.lookup((mark as Extract<Mark, { kind: "line" }>).lines))
          : namer.part(mark.name);
      return [
        shape({
          naming: { name, isDecorative: true, ...link },
          box,
          geometry: freeform(outline, box),
          fill: isClosed ? filled(paint(mark.fill)) : noFill,
          line: mark.width ? lined(paint(mark.stroke), mark.width, isClosed ? undefined : mark.dash) : noLine,
        }),
      ];
    }
    case "box": {
      const { width, height } = mark;
      const [left, top] = [at[0] + mark.at[0], at[1] + mark.at[1]];
      return [
        shape({
          naming: { name: namer.part(mark.name), isDecorative: true, ...link },
          box: { left, top, right: left + width, bottom: top + height },
          // Corners as the SVG rounds them.
          geometry: preset("roundRect", { adj: Math.round((4 / Math.min(width, height)) * 100_000) }),
          fill: filled(paint(mark.fill)),
          line: mark.stroke === "none" ? noLine : lined(paint(mark.stroke), 1),
        }),
      ];
    }
    case "text":
      return [textLine({ name: mark.text, ...link }, mark, at, setting)];
    case "slot":
      return [slotPiece({ name: namer.slot(mark), isDecorative: true, ...link }, mark, at, setting)];
  }
}

const shifted = (lines: Point[][], [left, top]: Point): Point[][] =>
  lines.map((line) => line.map(([x, y]): Point => [x + left, y + top]));

function groupOf(mark: Group, outer: Scope): Piece[] {
  const { namer } = outer;
  const [x, y] = mark.at ?? [0, 0];
  const name = namer.part(mark.name);
  const scope: Scope = { ...outer, at: [outer.at[0] + x, outer.at[1] + y], name };
  const { province, plate } = mark.data ?? {};
  if (mark.name === "province" && province) return [provinceOf(mark, province, scope)];
  // The ground is the map itself, and needs no group in its group.
  if (mark.name === "ground" || mark.name === "small-ground")
    return piecesOf(mark.marks, { ...scope, lookup: lookupIn(mark.marks) });
  const pieces = piecesOf(mark.marks, plate ? { ...scope, link: namer.link(plate) } : scope);
  if (pieces.length < 2) return pieces;
  if (plate) return [group(namer.plate(plate), pieces)];
  const [kind, layer] = mark.name.split(" ");
  return [group(kind === "small-map" && layer ? namer.smallMap(layer) : { name }, pieces)];
}

/** A province: its shape, named, said in words, and leading to its details. */
function provinceOf(mark: Group, code: string, { setting, namer, at }: Scope): Piece {
  const [area] = mark.marks as [Extract<Mark, { kind: "area" }>];
  const outline = { lines: shifted(area.rings, at), isClosed: true };
  const box = boxOf(outline);
  const { label, isPrimary } = mark.link!;
  // Small maps repeat the whole country: there only what they mark is worth saying.
  const isSaid = isPrimary || Boolean(mark.data!.layers);
  return shape({
    naming: {
      name: namer.province(code),
      ...(isSaid ? { alt: label } : { isDecorative: true }),
      link: { href: namer.address(code), tooltip: label },
    },
    box,
    geometry: freeform(outline, box),
    fill: filled(setting.paint(area.fill)),
    line: lined(setting.paint(area.stroke), area.width),
  });
}
