import type { Brief } from "../../../geo/brief";
import type { Rect } from "../../../geo/clip";
import type { Cell, Matrix } from "../../../geo/matrix";
import type { Palette } from "../../../geo/palette";
import { element } from "../../../geo/svg";
import type { Words } from "../../../geo/words/en";
import { type Paragraph, paragraphNode, type Setting } from "./paragraph";
import type { Run } from "./run";
import { filled, type Naming, nameNode, noFill, type Piece, placeNode } from "./shape";
import { heightOf, markOf, padX, padY, type Row, type TableFit } from "./table-fit";
import { emu } from "./unit";
import type { Node } from "./vocabulary";

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
