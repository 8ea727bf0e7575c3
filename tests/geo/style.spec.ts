import { readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "@playwright/test";
import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import { composeStyle } from "../../components/compose-style";
import type { AtlasCollection } from "../../data/atlas-collection";
import { evidenceIds, layerIds } from "../../data/terms";
import { hatchSpacing } from "../../geo/drawing";
import { toWorld } from "../../geo/mercator";
import { codes, everything, facts, figureOf, ground, sceneOf } from "./given";

const atlas = JSON.parse(readFileSync("data/atlas.geojson", "utf8")) as AtlasCollection;
const evidence = `evidence=${evidenceIds.join("~")}`;
const queries = [
  "?theme=light",
  `${everything}&theme=light`,
  ...layerIds.map((layer) => `?layers=${layer}&${evidence}&theme=light`),
  "?layers=training&province=AF-KNR&theme=dark",
  "?layers=aqis&match=all&theme=dark",
  "?layers=&theme=dark",
  "?evidence=&province=AF-GHO&theme=light",
];

type Features = GeoJSON.Feature<GeoJSON.Geometry, Record<string, string | number>>[];
const styleOf = (query: string): StyleSpecification => composeStyle(atlas, facts, sceneOf(query), ground);
const featuresOf = (style: StyleSpecification, source: string): Features =>
  ((style.sources[source] as GeoJSONSourceSpecification).data as { features: Features }).features;
const paintOf = (style: StyleSpecification, id: string) =>
  style.layers.find((layer) => layer.id === id)!.paint as Record<string, unknown>;

for (const query of queries) {
  test(`${query} is a style without an error`, () => {
    expect(validateStyleMin(styleOf(query) as never)).toEqual([]);
  });

  test(`${query} asks for no glyphs, sprite or tiles, and holds no point`, () => {
    const style = styleOf(query);
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(
      Object.keys(style.sources).map(() => "geojson"),
    );
    const kinds = Object.keys(style.sources).flatMap((source) =>
      featuresOf(style, source).map(({ geometry }) => geometry.type),
    );
    expect([...new Set(kinds)].sort()).toEqual(["MultiLineString", "MultiPolygon"]);
    expect([...new Set(style.layers.map(({ type }) => type))].sort()).toEqual(["background", "fill", "line"]);
    expect(JSON.stringify(style)).not.toMatch(/:\/\/|var\(/);
  });

  test(`${query} gives each province the colour and the hatching of the figure`, () => {
    const style = styleOf(query);
    const { areas, palette } = figureOf(query);
    const [match, get, ...pairs] = paintOf(style, "areas")["fill-color"] as string[];
    expect([match, get]).toEqual(["match", ["get", "code"]]);
    expect(pairs).toEqual([...areas.flatMap(({ code, fill }) => [code, fill]), palette.land]);
    expect(
      featuresOf(style, "provinces")
        .map(({ properties }) => properties.code)
        .sort(),
    ).toEqual([...codes].sort());

    const colours = featuresOf(style, "hatching").map(({ properties }) => properties.colour);
    const hatched = areas.flatMap(({ hatch }) => hatch?.colour ?? []);
    expect(colours.sort()).toEqual(hatched.flatMap((colour) => [colour, colour, colour, colour]).sort());
    expect(featuresOf(style, "chosen")).toHaveLength(areas.filter(({ isChosen }) => isChosen).length);
  });
}

test("hatching falls on the lines that the still draws, counted from the world's corner", () => {
  const lines = featuresOf(styleOf("?layers=training&theme=light"), "hatching").filter(
    ({ properties }) => properties.name === "hatching-0",
  );
  expect(lines).toHaveLength(1);
  for (const stroke of (lines[0]!.geometry as GeoJSON.MultiLineString).coordinates)
    for (const [x, y] of stroke.map((place) => toWorld(place as [number, number]))) {
      const count = (x + y) / hatchSpacing;
      expect(Math.abs(count - Math.round(count))).toBeLessThan(1e-6);
    }
});

test("each halving of the hatching is drawn from a zoom of its own", () => {
  const layers = styleOf("?theme=light").layers.filter(({ id }) => id.startsWith("hatching"));
  for (const isDashed of [false, true]) {
    const zooms = layers.filter(({ id }) => id.includes("dashed") === isDashed).map(({ minzoom = 0 }) => minzoom);
    expect(zooms).toHaveLength(4);
    expect(zooms).toEqual([...zooms].sort((a, b) => a - b));
    expect(new Set(zooms).size).toBe(4);
  }
});

test("what only coverage has is hatched in broken lines, and each line is drawn by one layer", () => {
  const style = styleOf(`?layers=training&${evidence}&theme=light`);
  const drawn = featuresOf(style, "hatching").map(({ properties }) => {
    const layers = style.layers.filter(
      (layer) => "filter" in layer && JSON.stringify(layer.filter).includes(`"${properties.name}"`),
    );
    return layers.map(({ id }) => "line-dasharray" in paintOf(style, id));
  });
  // Kunar's four halvings and those of Badghis.
  expect(drawn.flat().sort()).toEqual([false, false, false, false, true, true, true, true]);
  expect(drawn.every((layers) => layers.length === 1)).toBe(true);
});

test("two figures of one atlas differ in colours, hatching and choice, never in the ground", () => {
  const [one, other] = [styleOf("?theme=light"), styleOf("?layers=aqis&province=AF-KAB&theme=dark")];
  for (const source of Object.keys(one.sources).filter((name) => !/hatching|chosen/.test(name)))
    expect(JSON.stringify(one.sources[source]), source).toBe(JSON.stringify(other.sources[source]));
  // Rivers stand aside for a fill.
  expect(one.layers.map(({ id }) => id).filter((id) => id !== "rivers")).toEqual(other.layers.map(({ id }) => id));
});
