import { z } from "zod";
import { type Anchor, anchorSets } from "./anchor";
import { cell, number, word } from "./cell";
import type { ProvinceCode } from "./claim";
import { type Parsed, parseRows } from "./parse-rows";

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
