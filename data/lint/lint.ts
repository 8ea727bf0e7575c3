import type { Facts } from "../atlas";
import { layerIds } from "../terms";
import { anchorProblems, parseAnchors } from "./anchor-table";
import { type Outlines, parseOutlines } from "./boundary-outlines";
import { parseClaims } from "./claim-table";
import { parseEditions } from "./edition-table";
import { parseLayers } from "./layer-table";
import type { Problem } from "./problem";
import { parseProvinces } from "./province-table";
import { parseSources } from "./source-table";
import type { Table } from "./table";
import type { ProvinceNames } from "./unknown-province";

/** The files an atlas is made of, each whole as text. */
export const tableFiles = {
  editions: "editions.csv",
  layers: "layers.csv",
  provinces: "provinces.csv",
  sources: "sources.csv",
  claims: "claims.csv",
  anchors: "anchors.csv",
  boundaries: "boundaries.json",
} as const;

export type TableTexts = Record<keyof typeof tableFiles, string>;

/** Everything the tables say, but for the version, which is that of the built file. */
export type TableFacts = Omit<Facts, "version">;

/**
 * Reads every table and reports everything that is wrong at once, table by table, in the order of rows.
 * Facts and outlines are there only when nothing is wrong. Needs neither file system nor Node. Never throws.
 */
export function lintTables(
  texts: TableTexts,
): { facts: TableFacts; outlines: Outlines; problems: [] } | { facts: null; outlines: null; problems: Problem[] } {
  const editions = parseEditions(tableFiles.editions, texts.editions);
  const layers = parseLayers(tableFiles.layers, texts.layers);
  const provinces = parseProvinces(tableFiles.provinces, texts.provinces);
  const sources = parseSources(tableFiles.sources, texts.sources);
  const names = namesOf(provinces.table);
  const claims = parseClaims(tableFiles.claims, texts.claims, {
    editions: editions.table.ids,
    sources: kindsOf(sources.table),
    provinces: names,
  });
  const anchors = parseAnchors(tableFiles.anchors, texts.anchors);
  const { outlines, problems } = parseOutlines(tableFiles.boundaries, texts.boundaries, names);

  const all = [editions, layers, provinces, sources, claims, anchors].flatMap(({ problems }) => inRowOrder(problems));
  all.push(...anchorProblems(anchors, provinces.table.ids));
  all.push(...absentLayers(layers.table), ...problems);
  const edition = editions.values.at(-1);
  if (all.length > 0 || !edition) return { facts: null, outlines: null, problems: all };
  return {
    facts: {
      edition,
      layers: layers.values,
      sources: sources.values,
      provinces: provinces.values.map(({ province }) => province),
      claims: claims.values,
    },
    outlines,
    problems: [],
  };
}

function namesOf({ ids, rows }: Table): ProvinceNames[] | null {
  const named = rows.map(({ cells }) => cells as ProvinceNames);
  const codes = new Set(named.map(({ code }) => code));
  const ragged = ids?.filter((code) => !codes.has(code)) ?? [];
  const unnamed = { pcode: "", name: "", dari: "", pashto: "", russian: "", aliases: "", capital: "" };
  return ids && [...named, ...ragged.map((code) => ({ code, ...unnamed }))];
}

function kindsOf({ ids, rows }: Table): ReadonlyMap<string, string> | null {
  return (
    ids &&
    new Map([...ids.map((id) => [id, ""] as const), ...rows.map(({ cells }) => [cells.id!, cells.kind!] as const)])
  );
}

function absentLayers({ file, ids }: Table): Problem[] {
  const absent = layerIds.filter((id) => ids && !ids.includes(id));
  return absent.map((id) => ({ file, row: null, column: "id", problem: `no row for "${id}"`, mend: "add it" }));
}

function inRowOrder(problems: Problem[]): Problem[] {
  return [...problems].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
}
