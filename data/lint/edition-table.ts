import { z } from "zod";
import type { Facts } from "../atlas";
import { cell, required, slug } from "./cell";
import { isDate } from "./date";
import { type Parsed, parseRows } from "./parse-rows";

export type Edition = Facts["edition"];

const cells = z.object({
  id: slug,
  title: required("name the report and who gives it"),
  revised: cell((text) =>
    text.length === 10 && isDate(text) ? undefined : { problem: `"${text}" is not a day`, mend: "write YYYY-MM-DD" },
  ),
});

const row = cells.transform(({ id, title, revised }): Edition => ({ id, title, revised }));

/** Reads editions.csv, the newest edition last. Never throws. */
export function parseEditions(file: string, text: string): Parsed<Edition> {
  return parseRows(file, text, { columns: Object.keys(cells.shape), unique: ["id"], row });
}
