import type { Rect } from "../../../geo/clip";
import { element } from "../../../geo/svg";
import { emu } from "./unit";
import type { Node } from "./vocabulary";

/** Something on a slide, and where it stands there in CSS pixels. */
export type Piece = { node: Node; box: Rect };

/**
 * How a piece is known: its name in the list of objects, what it shows for those who do not see it, or that
 * it shows nothing of its own, and where a click on it leads (a whole address).
 */
export type Naming = { name: string; alt?: string; isDecorative?: boolean; link?: { href: string; tooltip: string } };

type Given = {
  naming: Naming;
  box: Rect;
  /** `a:custGeom` or `a:prstGeom`. */
  geometry: Node;
  fill?: Node;
  line?: Node;
  text?: Node;
  isTextBox?: boolean;
  placeholder?: Record<string, string | number>;
};

const decorative = element("a:extLst", {}, [
  element("a:ext", { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" }, [
    element("adec:decorative", {
      "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
      val: 1,
    }),
  ]),
]);

/** The name of a piece; its number and its link's are set when the slide is whole (`numbered`). */
export const nameNode = ({ name, alt, isDecorative, link }: Naming): Node =>
  element("p:cNvPr", { id: 0, name, ...(alt ? { descr: alt } : {}) }, [
    ...(link ? [element("a:hlinkClick", { ...link })] : []),
    ...(isDecorative ? [decorative] : []),
  ]);

const corner = ({ left, top }: Rect, name = "a:off") => element(name, { x: emu(left), y: emu(top) });
const extent = ({ left, top, right, bottom }: Rect, name = "a:ext") =>
  element(name, { cx: emu(right - left), cy: emu(bottom - top) });

export const placeNode = (box: Rect, tag = "a:xfrm"): Node => element(tag, {}, [corner(box), extent(box)]);

export const preset = (name: string, guides: Record<string, number> = {}): Node =>
  element("a:prstGeom", { prst: name }, [
    element(
      "a:avLst",
      {},
      Object.entries(guides).map(([guide, value]) => element("a:gd", { name: guide, fmla: `val ${value}` })),
    ),
  ]);

export const noFill = element("a:noFill", {});
export const filled = (colour: Node): Node => element("a:solidFill", {}, [colour]);

/** A line of a width in CSS pixels; `dash` as SVG writes it, in the same pixels. */
export const lined = (colour: Node, width: number, dash?: string): Node =>
  element("a:ln", { w: emu(width) }, [
    filled(colour),
    ...(dash ? [dashNode(dash.split(" ").map(Number), width)] : []),
    element("a:round", {}),
  ]);
export const noLine = element("a:ln", {}, [noFill]);

/** Dashes are measured in parts of the line's width. */
function dashNode([dash = 0, gap = 0]: number[], width: number): Node {
  const part = (length: number) => Math.round((length / width) * 100_000);
  return element("a:custDash", {}, [element("a:ds", { d: part(dash), sp: part(gap) })]);
}

export function shape({ naming, box, geometry, fill, line, text, isTextBox, placeholder }: Given): Piece {
  const node = element("p:sp", {}, [
    element("p:nvSpPr", {}, [
      nameNode(naming),
      element("p:cNvSpPr", isTextBox ? { txBox: 1 } : {}),
      element("p:nvPr", {}, placeholder ? [element("p:ph", placeholder)] : []),
    ]),
    element("p:spPr", {}, [placeNode(box), geometry, fill ?? noFill, line ?? noLine]),
    ...(text ? [text] : []),
  ]);
  return { node, box };
}

const around = (pieces: Piece[]): Rect => ({
  left: Math.min(...pieces.map(({ box }) => box.left)),
  top: Math.min(...pieces.map(({ box }) => box.top)),
  right: Math.max(...pieces.map(({ box }) => box.right)),
  bottom: Math.max(...pieces.map(({ box }) => box.bottom)),
});

/** Pieces that move and are named as one; they keep their places on the slide. */
export function group(naming: Naming, pieces: Piece[]): Piece {
  const box = around(pieces);
  const place = [corner(box), extent(box), corner(box, "a:chOff"), extent(box, "a:chExt")];
  const node = element("p:grpSp", {}, [
    element("p:nvGrpSpPr", {}, [nameNode(naming), element("p:cNvGrpSpPr", {}), element("p:nvPr", {})]),
    element("p:grpSpPr", {}, [element("a:xfrm", {}, place)]),
    ...pieces.map((piece) => piece.node),
  ]);
  return { node, box };
}
