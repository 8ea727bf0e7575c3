import { readFileSync } from "node:fs";
import papaparse from "papaparse";

/** A row of a table as it is committed: what the tests expect is derived from these, never from the code under test. */
export type Row = Record<string, string>;

const read = (table: string): Row[] =>
  papaparse.parse<Row>(readFileSync(`data/${table}.csv`, "utf8").trim(), { header: true }).data;

export const claims = read("claims");
export const provinces = read("provinces");
export const sources = read("sources");
export const layers = read("layers");

export const evidenceIds = ["corroborated", "uncorroborated", "article", "coverage"];
export const layerIds = layers.map(({ id }) => id!);
export const titleOf = (layer: string) => layers.find(({ id }) => id === layer)!.title!;
export const provinceName = (code: string) => provinces.find((province) => province.code === code)!.name!;

/** What a reader asks for; what is left out is the default. */
export type Asked = { layers?: string[]; evidence?: string[]; match?: "any" | "all" };

const first = {
  layers: layers.filter(({ is_default }) => is_default === "true").map(({ id }) => id!),
  evidence: ["corroborated", "uncorroborated", "article"],
};

/** What is asked for, with the defaults for all that is not. */
export const sceneOf = ({ layers = first.layers, evidence = first.evidence, match = "any" }: Asked) => ({
  layers,
  evidence,
  match,
});

/** The evidence class of a row, by the table in the design. */
export function evidenceOf({ attribution, check }: Row): string {
  if (attribution === "none") return "coverage";
  if (attribution === "own") return "article";
  return check === "corroborated" ? "corroborated" : "uncorroborated";
}

/** Claims that a scene puts on the map: with a layer and a province, and both their filters on. */
export function drawnBy(asked: Asked): Row[] {
  const scene = sceneOf(asked);
  return claims.filter(
    (claim) =>
      claim.level === "province" &&
      scene.layers.includes(claim.layer!) &&
      scene.evidence.includes(evidenceOf(claim)) &&
      !["superseded", "withdrawn"].includes(claim.status!),
  );
}

/** The layers a scene shows in each province: `{ "AF-KAB": ["leadership", "safe-houses"] }`. */
export function shownBy(asked: Asked = {}): Record<string, string[]> {
  const scene = sceneOf(asked);
  const drawn = drawnBy(asked);
  const named = provinces.map(({ code }) => {
    const own = drawn.filter(({ province }) => province === code).map(({ layer }) => layer);
    return [code!, layerIds.filter((id) => own.includes(id))] as const;
  });
  const isKept = (own: readonly string[]) =>
    own.length > 0 && (scene.match === "any" || own.length === scene.layers.length);
  return Object.fromEntries(named.filter(([, own]) => isKept(own)));
}

/** The canonical address of a scene. */
export function addressOf(asked: Asked = {}): string {
  const scene = sceneOf(asked);
  const same = (key: "layers" | "evidence") => scene[key].join() === first[key].join();
  const words = [
    ...(same("layers") ? [] : [`layers=${scene.layers.join("~")}`]),
    ...(same("evidence") ? [] : [`evidence=${scene.evidence.join("~")}`]),
    ...(scene.match === "any" ? [] : ["match=all"]),
  ];
  return words.length ? `?${words.join("&")}` : "";
}

/** How the page words a place in a source: "paragraph 20, sentence 2", "paragraphs 24–25", "opening". */
export function placeInSource(paragraph: string): string {
  if (!/^\d/.test(paragraph)) return paragraph;
  if (paragraph.includes("-")) return `paragraphs ${paragraph.replace("-", "–")}`;
  const [number, sentence] = paragraph.split(".");
  return sentence ? `paragraph ${number}, sentence ${sentence}` : `paragraph ${number}`;
}
