import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lintTables, type TableTexts, tableFiles } from "../../data/lint/lint";
import { printProblem } from "../../data/lint/problem";

/** The tables as they are committed. */
export const tables = Object.fromEntries(
  Object.entries(tableFiles).map(([table, file]) => [table, readFileSync(join("data", file), "utf8")]),
) as TableTexts;

/** What the linter says, line by line, when some tables read differently. */
export function lint(changed: Partial<TableTexts>): string[] {
  return lintTables({ ...tables, ...changed }).problems.map(printProblem);
}

/** A table with one cell of one row rewritten; the row is found by its first cell. */
export function withCell(table: keyof TableTexts, id: string, column: string, cell: string): Partial<TableTexts> {
  return withCells(table, id, { [column]: cell });
}

/** A table with several cells of one row rewritten. */
export function withCells(table: keyof TableTexts, id: string, cells: Record<string, string>): Partial<TableTexts> {
  const rows = readCsv(tables[table]);
  const row = rows.find(([first]) => first === id)!;
  for (const [column, cell] of Object.entries(cells)) row[rows[0]!.indexOf(column)] = cell;
  return { [table]: writeCsv(rows) };
}

/** Line of the row that begins with `id`, the header being line 1. */
export function rowOf(table: keyof TableTexts, id: string): number {
  return readCsv(tables[table]).findIndex(([first]) => first === id) + 1;
}

/** A small reader of its own, so that the one under test is not its own judge. */
export function readCsv(text: string): string[][] {
  const rows = text.trimEnd().split("\n");
  return rows.map((row) =>
    [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
    ),
  );
}

function writeCsv(rows: string[][]): string {
  const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `${rows.map((row) => row.map(quote).join(",")).join("\n")}\n`;
}
