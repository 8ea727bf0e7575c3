import type { Brief } from "../../../geo/brief";
import type { Rect } from "../../../geo/clip";
import type { Cell, Matrix } from "../../../geo/matrix";
import type { Palette } from "../../../geo/palette";
import { element } from "../../../geo/svg";
import { textWidth, wrapText } from "../../../geo/text";
import type { Words } from "../../../geo/words/en";
import { type Paragraph, paragraphNode, type Setting } from "./paragraph";
import type { Run } from "./run";
import { filled, type Naming, nameNode, noFill, type Piece, placeNode } from "./shape";
import { emu } from "./unit";
import type { Node } from "./vocabulary";

type Row = Matrix["rows"][number];
/** How a table is set: columns and rows in CSS pixels, the first row for the heads. */
export type TableFit = { size: number; columns: number[]; heights: number[]; rows: Row[] };

const [padX, padY] = [4, 3];
const lineHeight = 1.2;
/** Rows take some of the room that is left over. */
const mostStretch = 1.35;
/** The faces' widths, in parts of the estimate, which is for semibold ones and generous. */
const [bold, regular] = [1, 0.9];

/** A cell in words: the layer's letter where a claim names the province, and what supports it. */
const markOf = ({ look, layer }: Cell) =>
  ({ absent: "", solid: layer.letter, hollow: layer.letter, plus: `${layer.letter}+` })[look];
const textOf = (cell: Cell) => [markOf(cell), cell.text].filter(Boolean).join("  ");

/** Columns and rows of the matrix at a size of lettering, in a width. */
function fitTable({ columns, rows }: Matrix, width: number, size: number): TableFit {
  const heads = columns.map(({ title }) => title);
  const widest = (texts: string[]) => Math.max(...texts.map((text) => textWidth(text, size * bold))) + 2 * padX;
  const first = widest([heads[0]!, ...rows.map(({ local }) => local.name)]);
  const last = widest([heads.at(-1)!]);
  const between = (width - first - last) / (heads.length - 2);
  const widths = heads.map((_, i) => (i === 0 ? first : i === heads.length - 1 ? last : between));
  // Heads, and the names of provinces, are bold.
  const heightOf = (texts: string[], isHead = false) => {
    const lines = texts.map((text, i) => wrapText(text, size * (isHead || !i ? bold : regular), widths[i]! - 2 * padX));
    return Math.max(...lines.map(({ length }) => length)) * size * lineHeight + 2 * padY;
  };
  const headTexts = heads.map((head, i) => headOf(rows[0]!, head, i));
  const textsOf = ({ local, cells }: Row) => [local.name, ...cells.map(textOf)];
  return {
    size,
    columns: widths,
    heights: [heightOf(headTexts, true), ...rows.map((row) => heightOf(textsOf(row)))],
    rows,
  };
}

const headOf = ({ cells }: Row, head: string, i: number) => {
  const letter = cells[i - 1]?.layer.letter;
  return letter && i ? `${letter}  ${head}` : head;
};

export const heightOf = ({ heights }: TableFit): number => heights.reduce((sum, height) => sum + height, 0);

/** The table in words: what it holds, then what it says layer by layer. */
export const tableNaming = ({ figure }: Brief, name: string, { matrix }: Words): Naming => ({
  name,
  alt: [`${matrix.caption}.`, ...figure.layerTexts].join(" "),
});

type Given = {
  naming: Naming;
  matrix: Matrix;
  fit: TableFit;
  at: [left: number, top: number];
  palette: Palette;
  addressOf: (code: string) => string;
};

/** The matrix, or some of its rows, as a native table with a row and a column of heads. */
export function tablePiece({ naming, matrix, fit, at, palette, addressOf }: Given, setting: Setting): Piece {
  const { size, columns, heights, rows } = fit;
  const [left, top] = at;
  const box: Rect = { left, top, right: left + columns.reduce((a, b) => a + b, 0), bottom: top + heightOf(fit) };
  const plain: Run = { text: "", size, fill: palette.ink };
  const layers = rows[0]!.cells.map(({ layer }) => layer);
  const letterOf = (text: string, colour: string): Run => ({ ...plain, text: `${text}  `, fill: colour, isBold: true });
  const last = columns.length - 1;
  const heads = matrix.columns.map(({ title }, i): Paragraph => {
    const layer = i && i < last ? layers[i - 1] : undefined;
    const runs = layer ? [letterOf(layer.letter, palette.layers[layer.id])] : [];
    return { runs: [...runs, { ...plain, text: title, isBold: true }], align: i === last ? "ctr" : "l" };
  });
  const cellOf = (cell: Cell): Paragraph =>
    cell.look === "absent"
      ? { runs: [{ ...plain, text: cell.text, fill: palette.muted }], align: "l" }
      : { runs: [letterOf(markOf(cell), palette.layers[cell.layer.id]), { ...plain, text: cell.text }], align: "l" };
  const rowOf = ({ code, local, cells, count }: Row): Paragraph[] => [
    { runs: [{ ...plain, text: local.name, isBold: true, href: addressOf(code) }], align: "l" },
    ...cells.map(cellOf),
    { runs: [{ ...plain, text: String(count) }], align: "ctr" },
  ];
  const lines = [heads, ...rows.map(rowOf)];
  const rule = filled(setting.paint(palette.plateEdge));
  const node = element("p:graphicFrame", {}, [
    element("p:nvGraphicFramePr", {}, [
      nameNode(naming),
      element("p:cNvGraphicFramePr", {}, [element("a:graphicFrameLocks", { noGrp: 1 })]),
      element("p:nvPr", {}),
    ]),
    placeNode(box, "p:xfrm"),
    element("a:graphic", {}, [
      element("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/table" }, [
        element("a:tbl", {}, [
          element("a:tblPr", { firstRow: 1, firstCol: 1 }),
          element(
            "a:tblGrid",
            {},
            columns.map((width) => element("a:gridCol", { w: emu(width) })),
          ),
          ...lines.map((paragraphs, i) =>
            element(
              "a:tr",
              { h: emu(heights[i]!) },
              paragraphs.map((paragraph) => cellNode(paragraph, rule, i ? 0.5 : 1.5, setting)),
            ),
          ),
        ]),
      ]),
    ]),
  ]);
  return { node, box };
}

/** A cell with a rule below it and nothing else around. */
function cellNode(paragraph: Paragraph, rule: Node, width: number, setting: Setting): Node {
  const none = (side: string) => element(`a:${side}`, { w: 0 }, [noFill]);
  return element("a:tc", {}, [
    element("a:txBody", {}, [element("a:bodyPr", {}), element("a:lstStyle", {}), paragraphNode(paragraph, setting)]),
    element("a:tcPr", { marL: emu(padX), marR: emu(padX), marT: emu(padY), marB: emu(padY), anchor: "ctr" }, [
      ...["lnL", "lnR", "lnT"].map(none),
      element("a:lnB", { w: emu(width) }, [rule]),
      noFill,
    ]),
  ]);
}

/** As many rows as a room holds at the largest of some sizes that holds them all, or at the last of these; and the rest. */
export function fitRows(
  matrix: Matrix,
  room: { width: number; height: number },
  sizes: number[],
): { fit: TableFit; rest: Row[] } {
  const fits = sizes.map((size) => fitTable(matrix, room.width, size));
  const whole = fits.find((fit) => heightOf(fit) <= room.height);
  if (whole) {
    const stretch = Math.min(mostStretch, room.height / heightOf(whole));
    return { fit: { ...whole, heights: whole.heights.map((height) => height * stretch) }, rest: [] };
  }
  const fit = fits.at(-1)!;
  let taken = 1;
  while (taken < fit.rows.length && heightOf({ ...fit, heights: fit.heights.slice(0, taken + 2) }) <= room.height)
    taken++;
  return {
    fit: { ...fit, heights: fit.heights.slice(0, taken + 1), rows: fit.rows.slice(0, taken) },
    rest: fit.rows.slice(taken),
  };
}
