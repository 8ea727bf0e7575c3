import type { Cell, Matrix } from "../../../geo/matrix";
import { textWidth, wrapText } from "../../../geo/text";

/** A province of the matrix. */
export type Row = Matrix["rows"][number];
/** How a table is set: columns and rows in CSS pixels, the first row for the heads. */
export type TableFit = { size: number; columns: number[]; heights: number[]; rows: Row[] };

/** Margins of a cell, in CSS pixels. */
export const [padX, padY] = [4, 3];
const lineHeight = 1.2;
/** Rows take some of the room that is left over. */
const mostStretch = 1.35;
/** The faces' widths, in parts of the estimate: wide enough for the face of a machine that lacks ours. */
const [bold, regular] = [1.04, 1];

/** A cell in words: the layer's letter where a claim names the province, and what supports it. */
export const markOf = ({ look, layer }: Cell) =>
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
