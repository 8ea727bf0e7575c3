import type { z } from "zod";
import type { Problem } from "./problem";
import { readTable, type Table } from "./table";

/** What a table says, and everything that is wrong with it. `values` holds the rows with nothing wrong. */
export type Parsed<Value> = { table: Table; values: Value[]; problems: Problem[] };

/** A schema of one row: an object of text cells, in the order of the columns, turned into a value. */
export type RowSchema<Value> = { columns: readonly string[]; unique: readonly string[]; row: z.ZodType<Value> };

/** Checks every row against its schema. The schema also receives `row`, the line number. Never throws. */
export function parseRows<Value>(
  file: string,
  text: string,
  { columns, unique, row: schema }: RowSchema<Value>,
): Parsed<Value> {
  const table = readTable(file, text, columns);
  const problems = [...table.problems];
  if (table.rows.length === 0 && problems.length === 0)
    problems.push({ file: table.file, row: null, column: "", problem: "no rows", mend: "add one" });
  const values: Value[] = [];
  for (const { row, cells } of table.rows) {
    const result = schema.safeParse({ ...cells, row });
    if (result.success) values.push(result.data);
    for (const issue of result.error?.issues ?? []) {
      const column = String(issue.path[0] ?? "");
      // A column that is not there is reported once, not once in every row.
      if (table.missing.includes(column)) continue;
      const mend = issue.code === "custom" ? String(issue.params?.mend ?? "") : "";
      problems.push({ file: table.file, row, column, problem: issue.message, mend });
    }
  }
  for (const column of unique) {
    const first = new Map<string, number>();
    for (const { row, cells } of table.rows) {
      const cell = cells[column]!;
      const earlier = first.get(cell);
      if (earlier === undefined) first.set(cell, row);
      else if (cell)
        problems.push({
          file: table.file,
          row,
          column,
          problem: `"${cell}" stands in row ${earlier} too`,
          mend: "write another",
        });
    }
  }
  return { table, values, problems };
}
