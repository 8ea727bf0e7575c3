import {
  HeadingLevel,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Brief } from "../../../geo/brief";
import type { Cell, Matrix } from "../../../geo/matrix";
import { documentEn as text } from "../../../geo/words/document-en";
import type { Words } from "../../../geo/words/en";
import { attributionOf, caption } from "./front";
import { column } from "./paper";
import { bookmarkOf, jumpTo, nameRun, strong } from "./runs";

/** Province by layer as a table of words, and the provinces that have no row in it. */
export function composeMatrixPart({ figure, matrix }: Brief, words: Words): (Paragraph | Table)[] {
  const { heading, caption: about, rest, restNote } = words.matrix;
  if (!matrix.rows.length) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading }),
    caption(text.table, `${about}. ${attributionOf(figure)}`, true),
    composeTable(matrix, about, figure.layerTexts.join(" ")),
    new Paragraph({
      style: "TableNote",
      children: [
        strong(`${rest(matrix.rest.length)}: `),
        new TextRun(`${words.list(matrix.rest.map(({ name }) => name))}. ${restNote}`),
      ],
    }),
  ];
}

/** A table with the title and description that a screen reader says before it. */
class DescribedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], title: string, description: string) {
    super(options);
    const [properties] = this.root as [{ addChildElement(child: StringValueElement): void }];
    properties.addChildElement(new StringValueElement("w:tblCaption", title));
    properties.addChildElement(new StringValueElement("w:tblDescription", description));
  }
}

function composeTable({ columns, rows }: Matrix, title: string, description: string): Table {
  const widths = widthsFor(columns.length - 2);
  const cell = (at: number, paragraph: Paragraph) =>
    new TableCell({ width: { size: widths[at]!, type: WidthType.DXA }, children: [paragraph] });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((head, i) =>
      cell(i, new Paragraph({ style: "TableText", keepNext: true, text: head.title })),
    ),
  });
  const body = rows.map(({ code, name, local, cells, count }) => {
    const names = [
      jumpTo(bookmarkOf("province", code), name),
      ...(local.lang ? [new TextRun({ text: " " }), nameRun(local)] : []),
    ];
    return new TableRow({
      cantSplit: true,
      children: [
        cell(0, new Paragraph({ style: "TableText", children: names })),
        ...cells.map((of, i) => cell(i + 1, new Paragraph({ style: "TableText", children: [cellRun(of)] }))),
        cell(columns.length - 1, new Paragraph({ style: "TableText", text: String(count) })),
      ],
    });
  });
  return new DescribedTable(
    {
      style: "Matrix",
      layout: TableLayoutType.FIXED,
      width: { size: column, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true, firstColumn: true, noVBand: true, noHBand: true },
      rows: [head, ...body],
    },
    title,
    description,
  );
}

/** What a cell says; a province that is named stands out in black and white too. */
const cellRun = ({ evidence, text: said }: Cell): TextRun => (evidence ? strong(said) : new TextRun(said));

/** Twips of each column: the province, its layers, their number. */
function widthsFor(layers: number): number[] {
  const [name, count] = [Math.round(column * 0.16), Math.round(column * 0.09)];
  const each = Math.floor((column - name - count) / layers);
  return [name + column - name - count - each * layers, ...Array.from({ length: layers }, () => each), count];
}
