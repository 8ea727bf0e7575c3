/** A cell of a table; null is an empty one. */
export type Cell = string | number | null;

/** What makes a spreadsheet take a text for a formula, its full-width forms included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A table as CSV (RFC 4180), its first row the header. It starts with a byte order mark, without which Excel
 * reads it in the character set of the machine. A text that a spreadsheet would run is led by an apostrophe;
 * numbers are left as they are.
 */
export const formatCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(formatCell).join(",")}\r\n`).join("")}`;

function formatCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
