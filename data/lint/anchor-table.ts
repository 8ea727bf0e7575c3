import { z } from "zod";
import { type Anchor, anchorSets } from "../anchor";
import type { ProvinceCode } from "../claim";
import { cell, number, word } from "./cell";
import { nearest } from "./nearest";
import { type Parsed, parseRows } from "./parse-rows";
import type { Problem } from "./problem";

const cells = z.object({
  province: cell((text) =>
    /^AF-[A-Z]{3}$/.test(text)
      ? undefined
      : { problem: `"${text}" is not a province code`, mend: "write one such as AF-KAB" },
  ),
  set: word("set", anchorSets),
  lon: number(55, 80),
  lat: number(25, 43),
});

const row = cells.transform(
  ({ province, set, lon, lat }): Anchor => ({
    province: province as ProvinceCode,
    set: set as Anchor["set"],
    lon: Number(lon),
    lat: Number(lat),
  }),
);

/** Reads anchors.csv. Never throws. */
export function parseAnchors(file: string, text: string): Parsed<Anchor> {
  return parseRows(file, text, { columns: Object.keys(cells.shape), unique: [], row });
}

/** Label places of provinces that there are not, and provinces that have none; nothing when the codes are not known. */
export function anchorProblems({ table, values }: Parsed<Anchor>, codes: string[] | null): Problem[] {
  if (!codes || table.problems.length) return [];
  const strange = table.rows.filter(({ cells }) => !codes.includes(cells.province!));
  const bare = codes.filter((code) => !values.some(({ province, set }) => province === code && set === "inside"));
  return [
    ...strange.map(({ row, cells }) => {
      const guess = nearest(cells.province!, codes);
      const mend = guess ? `did you mean ${guess}?` : "write the code of a province";
      return { file: table.file, row, column: "province", problem: `no province "${cells.province}"`, mend };
    }),
    ...bare.map((code) => ({
      file: table.file,
      row: null,
      column: "set",
      problem: `${code} has no label place`,
      mend: `add a row ${code},inside with a point well inside it`,
    })),
  ];
}
