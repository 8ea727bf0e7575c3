import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import Papa from "papaparse";
import { BadRequest } from "../../app/file/ask";
import type { AtlasCollection } from "../../data/atlas-collection";
import { type Claim, evidenceOf } from "../../data/claim";
import { citedSources } from "../../geo/cited-sources";
import { formatCsv } from "../../geo/csv";
import { formatScene, type Scene } from "../../geo/scene";
import { ringFaults } from "../data/rings";
import { everything, facts, scenes, withClaim } from "../geo/given";
import { jobFor, origin, written } from "./written";

const atlasText = readFileSync("data/atlas.geojson", "utf8");
const atlas = JSON.parse(atlasText) as AtlasCollection;

type Shown = Omit<AtlasCollection, "claims"> & {
  scene: { address: string };
  citation: string;
  licence: string;
  limits: string[];
  features: (AtlasCollection["features"][number] & { properties: Record<string, unknown> & { claims: Claim[] } })[];
};
const geojson = async (query: string) => JSON.parse(await written(query, "geojson")) as Shown;

/** The rows of a CSV file by the names of its columns. */
function rowsOf(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    newline: "\r\n",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}
const csv = async (query: string) => rowsOf(await written(query, "csv"));

/** The claims that a scene shows, told from the tables without the chain. */
function shownIn({ layers, evidence, match }: Scene): string[] {
  const fits = facts.claims.filter(
    (claim) => claim.layer && layers.includes(claim.layer) && evidence.includes(evidenceOf(claim)),
  );
  const codeOf = ({ place }: Claim) => (place.level === "province" ? place.code : null);
  const layersOf = (code: string) => new Set(fits.filter((claim) => codeOf(claim) === code).map(({ layer }) => layer));
  return fits
    .filter((claim) => {
      const code = codeOf(claim);
      return code && (match === "any" || layersOf(code).size === layers.length);
    })
    .map(({ id }) => id);
}

test("both data files hold all and only the claims that any scene shows", async () => {
  await fc.assert(
    fc.asyncProperty(scenes, async (scene) => {
      const expected = shownIn(scene);
      const query = formatScene(scene);
      const { features } = await geojson(query);
      const inFeatures = features.flatMap(({ properties }) => properties.claims.map(({ id }) => id));
      expect(inFeatures.sort()).toEqual([...expected].sort());
      expect((await csv(query)).map((row) => row.claim_id)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("flat columns are true to the claims beside them, and never false", async () => {
  for (const query of ["", everything, "layers=training", "layers=leadership~aqis&match=all"]) {
    const { features, layers } = await geojson(query);
    for (const { id, properties } of features)
      for (const layer of layers) {
        const claims = properties.claims.filter((claim) => claim.layer === layer.id);
        const column = layer.id.replace("-", "_");
        expect(properties[column], `${id} ${column}`).toBe(claims.length ? true : null);
        expect(properties[`${column}_evidence`]).toBe(claims.length ? evidenceOf(claims[0]!) : null);
        const says = claims.length ? /coverage|article’s own/ : /not named in the shown claims|left out by the chosen/;
        expect(properties[`${column}_text`]).toMatch(says);
      }
    expect(JSON.stringify(features.map(({ properties: { claims, ...flat } }) => flat))).not.toContain("false");
  }
});

test("a layer that was not asked for has no column, and a province without a mark no row", async () => {
  const { features, layers } = await geojson("layers=training");
  expect(features.map(({ properties }) => properties.name).sort()).toEqual([
    "Helmand",
    "Kunar",
    "Nangarhar",
    "Nuristan",
    "Zabul",
  ]);
  expect(layers.map(({ id }) => id)).toEqual(["training"]);
  for (const { properties } of features)
    expect(Object.keys(properties).filter((key) => /aqis|media/.test(key))).toEqual([]);
});

test("a claim that the evidence leaves out is not called unnamed", async () => {
  const { features } = await geojson("layers=leadership~training&evidence=corroborated");
  const kunar = features.find(({ id }) => id === "AF-KNR")!.properties;
  expect(kunar).toMatchObject({ training: null, training_text: "left out by the chosen evidence" });
});

test("provinces keep the atlas's own outlines, in a collection that is RFC 7946 and has no point", async () => {
  for (const query of [everything, "layers=media"]) {
    const shown = await geojson(query);
    for (const feature of shown.features)
      expect(feature.geometry).toEqual(atlas.features.find(({ id }) => id === feature.id)!.geometry);
    expect(ringFaults(shown.features)).toEqual([]);
    expect(shown).not.toHaveProperty("crs");
    const boxes = shown.features.map(({ bbox }) => bbox);
    const [west, south, east, north] = [0, 1, 2, 3].map((i) => boxes.map((box) => box[i]!));
    expect(shown.bbox).toEqual([Math.min(...west!), Math.min(...south!), Math.max(...east!), Math.max(...north!)]);
    expect(JSON.stringify(shown)).not.toMatch(/"(Multi)?(Point|LineString)"|GeometryCollection|"(lat|lon|latitude)"/i);
  }
});

test("every source that a shown claim names stands in the file, and the report where claims are credited to it", async () => {
  const { sources, features } = await geojson("layers=aqis");
  const claims = features.flatMap(({ properties }) => properties.claims);
  const named = claims.flatMap((claim) => [claim.source, ...claim.checkSources, ...claim.dissentSources]);
  expect(sources.map(({ id }) => id).sort()).toEqual([...new Set(named)].sort());
  const reportIn = async (query: string) => (await geojson(query)).sources.some(({ kind }) => kind === "un-report");
  expect(await reportIn("layers=aqis")).toBe(false);
  expect(await reportIn("layers=training")).toBe(true);
  // Nor where a claim of the article's own was made public on the day of the report.
  const aqis = withClaim("aqis-farah", { publicDate: "2023-06-09" }).claims.filter(({ layer }) => layer === "aqis");
  expect(citedSources(facts.sources, aqis).map(({ source }) => source.kind)).not.toContain("un-report");
});

test("the file says what it is: scene, citation, licence, limits", async () => {
  const shown = await geojson("layers=training&theme=dark");
  expect(shown.scene.address).toBe(`${origin}/?layers=training`);
  expect(shown.citation).toContain(facts.version);
  expect(shown.licence).toMatch(/MIT.*Natural Earth.*GeoNames, CC BY 4\.0/);
  expect(shown.limits.join()).toContain("not been read");
  // A matrix has no boundaries; the file has.
  expect((await geojson("view=matrix")).limits.join()).toContain("legal status");
});

test("all data are the atlas as it is committed, whatever the scene", async () => {
  expect((await written("extent=full&layers=aqis", "geojson")) === atlasText).toBe(true);
  expect(await written("extent=full&layers=aqis", "md")).toBe(await written("extent=full&view=matrix", "md"));
});

test("all claims are all rows, and what has no province has no code", async () => {
  const rows = await csv("extent=full&layers=aqis");
  expect(rows.map((row) => row.claim_id)).toEqual(facts.claims.map(({ id }) => id));
  const row = (id: string) => rows.find((candidate) => candidate.claim_id === id)!;
  expect(row("camp-suicide-bombers")).toMatchObject({
    province_code: "",
    place: "Not settled by the source; Nuristan or Kunar possible",
    candidate_codes: "AF-NUR; AF-KNR",
  });
  expect(row("total-fighters")).toMatchObject({
    place: "The whole country",
    quantity_low: "400",
    quantity_high: "400",
    quantity: "400 fighters (printed as “around”), for the whole country.",
    caution: "Disputed",
  });
});

test("a row that travels alone leads back: whose statement, which paragraph, which link", async () => {
  const row = (await csv("layers=training")).find(({ claim_id }) => claim_id === "training-kunar")!;
  expect(row).toMatchObject({
    layer: "Training sites",
    province: "Kunar",
    province_dari: "کنر",
    says: "A December 2023 article, citing a June 2023 UN report, says:",
    evidence: "Credited to the UN report by the article, not found in that coverage",
    source_place: "paragraph 20, sentence 3",
    source_url: "",
    permalink: `${origin}/?province=AF-KNR#claim-training-kunar`,
    data_version: facts.version,
  });
  expect(row.source).toContain("publisher unknown");
  expect(row.checked_with).toContain("<https://www.longwarjournal.org/");
});

test("a CSV file is RFC 4180 that Excel takes for UTF-8", async () => {
  const text = await written("", "csv");
  expect(text.startsWith("\uFEFFclaim_id,")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

/** What a cell is once it is read again. */
const safe = (cell: string | number | null) =>
  typeof cell === "string" && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : String(cell ?? "");

test("any table comes back as it was, and no text can be run as a formula", () => {
  const signs = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ",", ";", "'", " ", "1", "ک", "＝");
  const cell = fc.oneof(
    fc.string({ unit: signs }),
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const { data } = Papa.parse<string[]>(formatCsv(rows).slice(1), { delimiter: ",", newline: "\r\n" });
      expect(data).toEqual([...rows.map((line) => line.map(safe)), [""]]);
      // What is left unmarked can start no formula.
      const texts = data.flatMap((line, i) => line.filter((_, j) => typeof rows[i]?.[j] === "string"));
      expect(texts.filter((text) => "=+-@\t\r".includes(text[0] ?? " "))).toEqual([]);
    }),
  );
});

for (const query of [everything, "extent=full", "layers=safe-houses~media&view=matrix"])
  test(`the text beside the data explains every column: ${query}`, async () => {
    const readme = await written(query, "md");
    const [row] = await csv(query);
    const { features } = await geojson(query);
    const explained = [...readme.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, name]) => name!);
    expect(explained).toEqual([...Object.keys(row!), ...Object.keys(features[0]!.properties)]);
    for (const words of ["Natural Earth", "not been read", facts.version, "It does not mean that nothing is there"])
      expect(readme).toContain(words);
  });

test("the text counts what the files hold", async () => {
  expect(await written("layers=media", "md")).toContain("1 claim in 1 province.");
  expect(await written("", "md")).toContain("18 claims in 10 provinces.");
  expect(await written("extent=full", "md")).toContain(`${facts.claims.length} claims,`);
});

test("where nothing is shown the files are empty and say so", async () => {
  const shown = await geojson("layers=");
  expect(shown).toMatchObject({ type: "FeatureCollection", features: [], sources: [] });
  expect(shown).not.toHaveProperty("bbox");
  expect((await written("layers=", "csv")).split("\r\n")).toHaveLength(2);
  expect(await written("layers=", "md")).toContain("Nothing: no claim fits");
});

test("a reader's own heading is in no data, and nothing says that the UN says", async () => {
  for (const format of ["geojson", "csv", "md"] as const) {
    const text = await written("title=Proof+of+camps&layers=training", format);
    expect(text).not.toContain("Proof of camps");
    expect(text).not.toMatch(/\bUN says/i);
  }
});

test("data have no sheet, and a picture has no extent", () => {
  expect(() => jobFor("frame=slide", "csv")).toThrow(BadRequest);
  expect(() => jobFor("extent=full", "svg")).toThrow(BadRequest);
  expect(() => jobFor("extent=most", "geojson")).toThrow("extent: “most” not known; there are shown and full");
});

for (const query of ["layers=training", everything, "layers="])
  test(`GDAL opens what is shown without a warning: ${query}`, async () => {
    const path = test.info().outputPath("shown.geojson");
    writeFileSync(path, await written(query, "geojson"));
    const { status, stdout, stderr, error } = spawnSync("ogrinfo", ["-al", "-so", path], { encoding: "utf8" });
    if (error) return test.info().annotations.push({ type: "not run", description: "no ogrinfo on this machine" });
    expect(status).toBe(0);
    expect(stderr).toBe("");
    const { features } = await geojson(query);
    expect(stdout).toContain(`Feature Count: ${features.length}`);
    if (features.length) expect(stdout).toContain("training: Integer(Boolean)");
  });
