import Papa from "papaparse";
import type { Problem } from "./problem";

/** One line of a table as text, cell by cell. `row` is its line in the file, the header being line 1. */
export type Line = { row: number; cells: string[]; isBroken: boolean };

/** Splits comma-separated text (RFC 4180, UTF-8) into lines and cells. Never throws. */
export function readLines(file: string, text: string): { lines: Line[]; problems: Problem[] } {
  const problems: Problem[] = [];
  if (text.startsWith("\uFEFF"))
    problems.push({
      file,
      row: 1,
      column: "",
      problem: "starts with a byte order mark",
      mend: "save as UTF-8 without one",
    });
  // One kind of line end: Papa Parse would take the first it meets for the only one.
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: ",", newline: "\n" });
  if (data.at(-1)?.join("") === "") data.pop();

  // Reversed, so that of two errors in one line the first stands.
  const quotes = new Map(
    errors
      .filter(({ type }) => type === "Quotes")
      .reverse()
      .map(({ row, code }) => [row, code]),
  );
  let row = 1;
  const lines = data.map((cells, index) => {
    const line = { row, cells, isBroken: quotes.has(index) };
    row += cells.join("").split("\n").length;
    return line;
  });
  for (const [index, code] of [...quotes].reverse())
    problems.push({
      file,
      row: lines[index ?? 0]?.row ?? null,
      column: "",
      problem: code === "MissingQuotes" ? "a quote is opened and never closed" : "text follows a closing quote",
      mend: 'close it, and double every quote inside a quoted cell ("")',
    });
  return { lines, problems };
}
