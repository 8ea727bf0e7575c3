/** One thing wrong in one place, and what to write instead. A mend that ends in "?" is a guess. */
export type Problem = {
  file: string;
  /** Line of a table, the header being line 1; place of a feature in a boundary file; null for the whole file. */
  row: number | null;
  /** "" when the whole row is meant. */
  column: string;
  problem: string;
  mend: string;
};

/** A problem without its address, as a check of one cell gives it. */
export type Finding = Pick<Problem, "problem" | "mend">;

/** One line: `claims.csv row 18, province: "Hilmand" is an alias; write AF-HEL`. */
export function printProblem({ file, row, column, problem, mend }: Problem): string {
  const place = row === null ? file : `${file} ${file.endsWith(".csv") ? "row" : "feature"} ${row}`;
  const address = column ? `${place}, ${column}` : place;
  if (!mend) return `${address}: ${problem}`;
  return mend.endsWith("?") ? `${address}: ${problem} (${mend})` : `${address}: ${problem}; ${mend}`;
}
