import { type Line, readLines } from "./csv";
import { nearest } from "./nearest";
import type { Problem } from "./problem";
import { straySpace, tidySpace } from "./stray-space";

/** The cells of one line by column, tidied of stray white space. */
export type Row = { row: number; cells: Record<string, string> };

/** A table as text, its form checked: nothing is known yet about what its cells mean. */
export type Table = {
  file: string;
  rows: Row[];
  /** The first cell of every line, those too ragged to be rows included; null when lines may have been lost. */
  ids: string[] | null;
  /** Columns the header lacks; their cells read as "". */
  missing: string[];
  problems: Problem[];
};

const pointColumns = /^(lat|latitude|lon|long|lng|longitude|x|y|point|geometry|coordinates|wkt)$/i;

/** Reads a table and reports what is wrong with its form: header, quotes, ragged rows, white space. Never throws. */
export function readTable(file: string, text: string, columns: readonly string[]): Table {
  const { lines, problems } = readLines(file, text);
  const [head, ...body] = lines;
  const header = (head?.cells ?? []).map(tidySpace);
  const missing = columns.filter((name) => !header.includes(name));
  problems.push(...headerProblems(file, header, columns, missing));
  problems.push(...spaceProblems(file, { row: 1, isBroken: false, cells: head?.cells ?? [] }, header));

  const rows: Row[] = [];
  for (const line of body) {
    if (line.isBroken) continue;
    const ragged = raggedProblem(line, header.length);
    if (ragged) problems.push({ file, row: line.row, column: "", ...ragged });
    if (ragged) continue;
    problems.push(...spaceProblems(file, line, header));
    const cells: Record<string, string> = Object.fromEntries(missing.map((name) => [name, ""]));
    for (const [index, name] of header.entries()) cells[name] ??= tidySpace(line.cells[index]!);
    rows.push({ row: line.row, cells });
  }
  const isWhole = !lines.some(({ isBroken }) => isBroken) && header[0] === columns[0];
  return { file, rows, ids: isWhole ? body.map(({ cells }) => tidySpace(cells[0]!)) : null, missing, problems };
}

function headerProblems(file: string, header: string[], columns: readonly string[], missing: string[]): Problem[] {
  const at = (column: string, problem: string, mend: string) => ({ file, row: 1, column, problem, mend });
  if (header.length === 1 && /[;\t|]/.test(header[0]!))
    return [at("", "the columns are not separated by commas", "save as comma-separated text")];
  const extra = [...new Set(header)].filter((name) => !columns.includes(name));
  const twice = [...new Set(header.filter((name, index) => header.indexOf(name) !== index))];
  return [
    ...missing.map((name) => at(name, "the column is missing", `add ${name} to the header`)),
    ...extra.map((name) => {
      if (pointColumns.test(name))
        return at(name, "a column for points", "delete it; a claim is tied to a province, never to a point");
      const guess = nearest(name, missing);
      return at(name, "no such column", guess ? `did you mean ${guess}?` : "delete it");
    }),
    ...twice.map((name) => at(name, "the column stands twice", "delete one")),
  ];
}

function spaceProblems(file: string, { row, cells }: Line, header: string[]): Problem[] {
  return cells.flatMap((cell, index) => {
    const column = header[index] ?? "";
    const stray = straySpace(cell);
    const isLost = cell.includes("\uFFFD");
    return [
      ...(stray ? [{ file, row, column, ...stray }] : []),
      ...(isLost
        ? [{ file, row, column, problem: "a letter was lost in saving (\uFFFD)", mend: "save as UTF-8" }]
        : []),
    ];
  });
}

function raggedProblem({ cells }: Line, width: number) {
  if (cells.join("").trim() === "") return { problem: "the row is empty", mend: "delete it" };
  if (cells.length === width) return undefined;
  return {
    problem: `${cells.length} cells where the header has ${width}`,
    mend:
      cells.length > width ? 'quote the cell that holds a comma ("a, b")' : "leave a cell empty where nothing is known",
  };
}
