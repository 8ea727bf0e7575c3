import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import type { AtlasCollection } from "../../data/atlas-collection";
import { buildAtlas } from "../../data/build-atlas";
import { evidenceOf } from "../../data/claim";
import { factsOf, outlinesOf } from "../../data/facts";
import { lintTables } from "../../data/lint/lint";
import { layerIds } from "../../data/terms";
import { ringFaults } from "./rings";
import { readCsv, tables } from "./tables";

const text = readFileSync("data/atlas.geojson", "utf8");
const atlas = JSON.parse(text) as AtlasCollection;
const facts = factsOf(atlas);
const nameOf = new Map(facts.provinces.map(({ code, name }) => [code, name]));

/** What each layer shows when it alone is chosen, with the evidence shown by default. */
const shown = {
  leadership: ["Kabul", "Kunar", "Kandahar", "Helmand"],
  safe_houses: ["Kabul", "Helmand", "Farah", "Herat"],
  training: ["Helmand", "Zabul", "Nangarhar", "Nuristan", "Kunar"],
  aqis: ["Kandahar", "Helmand", "Herat", "Farah", "Nimruz"],
  media: ["Herat"],
  officials: ["Kapisa", "Nuristan"],
} as const;

test("the committed atlas is in step with the tables, byte for byte", () => {
  expect(buildAtlas(tables).text === text, "run npm run data").toBe(true);
});

test("the version is the hash of everything else", () => {
  const unversioned = text.replace(`"version": "${atlas.version}"`, '"version": ""');
  expect(atlas.version).toBe(createHash("sha256").update(unversioned).digest("hex").slice(0, 12));
});

for (const [column, provinces] of Object.entries(shown))
  test(`${column} is in ${provinces.join(", ")} and nowhere else`, () => {
    const named = atlas.features.filter(({ properties }) => properties[column as keyof typeof shown]);
    expect(named.map(({ properties }) => properties.name).sort()).toEqual([...provinces].sort());
  });

test("Helmand alone is in the first four layers", () => {
  const columns = ["leadership", "safe_houses", "training", "aqis"] as const;
  const all = atlas.features.filter(({ properties }) => columns.every((column) => properties[column]));
  expect(all.map(({ id }) => id)).toEqual(["AF-HEL"]);
});

test("evidence is told in words beside each layer: Kunar's camps and Badghis's are no fact like the others", () => {
  const evidence = (code: string) => atlas.features.find(({ id }) => id === code)!.properties;
  expect(evidence("AF-HEL")).toMatchObject({
    training: true,
    training_evidence: "corroborated",
    aqis_evidence: "article",
  });
  expect(evidence("AF-KNR")).toMatchObject({ training: true, training_evidence: "uncorroborated" });
  expect(evidence("AF-BDG")).toMatchObject({ training: false, training_evidence: "coverage" });
  expect(evidence("AF-NUR")).toMatchObject({ officials: true, officials_evidence: "article" });
  expect(evidence("AF-GHO")).toMatchObject({ training: false, training_evidence: "", sources: "" });
});

test("no claim without a province stands in one", () => {
  for (const { id, properties } of atlas.features)
    for (const claim of properties.claims) expect(claim.place, claim.id).toEqual({ level: "province", code: id });
  expect(atlas.claims.map(({ place }) => place.level)).not.toContain("province");
  expect(atlas.claims.filter(({ place }) => place.level === "unresolved").map(({ id }) => id)).toEqual([
    "camp-suicide-bombers",
    "fighters-foreign",
  ]);
});

test("there are areas only: no point, and no coordinate but the outlines and their boxes", () => {
  for (const { geometry } of atlas.features) expect(["Polygon", "MultiPolygon"]).toContain(geometry.type);
  expect(text).not.toMatch(/"(Multi)?(Point|LineString)"|GeometryCollection/);
  const words = text.replace(/"(geometry|bbox)": ?(\{[^}]*\}|\[[^\]]*\])/g, "");
  expect(words).not.toMatch(/"(lat|lon|lng|latitude|longitude|coordinates)"/i);
  const capitals = readCsv(tables.provinces).slice(1);
  expect(capitals.flatMap((row) => [row[8]!, row[9]!]).filter((degrees) => words.includes(degrees))).toEqual([]);
});

test("it is RFC 7946: boxes, four decimals, closed rings, outer rings counter-clockwise, no crs", () => {
  expect(atlas).not.toHaveProperty("crs");
  expect(atlas.features).toHaveLength(34);
  expect(ringFaults(atlas.features)).toEqual([]);
});

test("the facts of the file are the facts of the tables, claims in table order", () => {
  const { facts: written, outlines } = lintTables(tables);
  expect(facts).toEqual({ ...written, version: atlas.version });
  expect(facts.claims.map(({ row }) => row)).toEqual(facts.claims.map((_, index) => index + 2));
  expect([...outlinesOf(atlas).keys()].sort()).toEqual([...outlines!.keys()].sort());
});

test("local names are those of the table, letter for letter", () => {
  const [header, ...rows] = readCsv(tables.provinces);
  for (const row of rows) {
    const cell = (column: string) => row[header!.indexOf(column)];
    const { properties } = atlas.features.find(({ id }) => id === cell("code"))!;
    expect([properties.name_dari, properties.name_pashto, properties.name_russian]).toEqual([
      cell("dari"),
      cell("pashto"),
      cell("russian"),
    ]);
  }
});

test("flat columns come first, and each claim is cited beside its province", () => {
  for (const { properties } of atlas.features) {
    expect(Object.keys(properties).slice(0, 9)).toEqual(
      "code pcode name name_dari name_pashto name_russian capital region area_km2".split(" "),
    );
    expect(Object.keys(properties).at(-1)).toBe("claims");
    for (const { paragraph } of properties.claims) expect(properties.sources).toContain(paragraph);
    for (const layer of layerIds) {
      const classes = properties.claims.filter((claim) => claim.layer === layer).map(evidenceOf);
      expect(properties[`${layer.replace("-", "_")}_evidence` as "aqis_evidence"]).toBe(classes[0] ?? "");
    }
  }
  expect(nameOf.size).toBe(34);
});
