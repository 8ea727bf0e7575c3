import { z } from "zod";
import type { ProvinceCode } from "../claim";
import type { Province } from "../province";
import { anyText, cell, issueOf, listOf, number, required } from "./cell";
import { type Parsed, parseRows } from "./parse-rows";

/** A province with what the builder alone needs: the point of its capital in degrees, and its Natural Earth code. */
export type ProvinceRow = { province: Province; capitalLonLat: [number, number]; neAdm1Code: string };

const pattern = (shape: RegExp, example: string) =>
  cell((text) =>
    shape.test(text)
      ? undefined
      : { problem: text ? `"${text}" is not a code` : "missing", mend: `write one such as ${example}` },
  );

const cells = z.object({
  code: pattern(/^AF-[A-Z]{3}$/, "AF-KAB"),
  pcode: pattern(/^AF\d{2}$/, "AF01"),
  name: required("write the English name"),
  dari: required("write the Dari name"),
  pashto: required("write the Pashto name"),
  russian: required("write the Russian name"),
  aliases: anyText,
  capital: required("write the name of the capital"),
  capital_lon: number(60, 75),
  capital_lat: number(29, 39),
  region: required("write the OCHA region"),
  area_km2: number(1, 700_000),
  ne_adm1_code: pattern(/^AFG-\d+$/, "AFG-1741"),
  flags: anyText,
});

const row = cells
  .superRefine(({ name, aliases }, context) => {
    const all = [name, ...listOf(aliases)];
    const twice = all.find((alias, index) => !alias || all.indexOf(alias) !== index);
    if (twice !== undefined)
      context.addIssue(
        issueOf({ problem: twice ? `"${twice}" is there already` : "an empty alias", mend: "delete it" }, ["aliases"]),
      );
  })
  .transform(
    (cell): ProvinceRow => ({
      province: {
        code: cell.code as ProvinceCode,
        pcode: cell.pcode,
        name: cell.name,
        dari: cell.dari,
        pashto: cell.pashto,
        russian: cell.russian,
        aliases: listOf(cell.aliases),
        capital: cell.capital,
        region: cell.region,
        areaKm2: Number(cell.area_km2),
        flags: cell.flags,
      },
      capitalLonLat: [Number(cell.capital_lon), Number(cell.capital_lat)],
      neAdm1Code: cell.ne_adm1_code,
    }),
  );

/** Reads provinces.csv. Never throws. */
export function parseProvinces(file: string, text: string): Parsed<ProvinceRow> {
  return parseRows(file, text, {
    columns: Object.keys(cells.shape),
    unique: ["code", "pcode", "name", "ne_adm1_code"],
    row,
  });
}
