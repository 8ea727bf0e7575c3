import { expect, test } from "@playwright/test";
import type { FeatureCollection, Geometry } from "geojson";
import { lint, tables } from "./tables";

/** The committed outlines as GeoJSON, so that a single feature can be spoiled. */
function spoiled(change: (features: FeatureCollection["features"]) => unknown): { boundaries: string } {
  const { objects } = JSON.parse(tables.boundaries) as { objects: { provinces: { geometries: { id: string }[] } } };
  const square: Geometry = {
    type: "Polygon",
    coordinates: [
      [
        [66, 33],
        [67, 33],
        [67, 34],
        [66, 33],
      ],
    ],
  };
  const features = objects.provinces.geometries.map(({ id }) => ({
    type: "Feature" as const,
    id,
    properties: {},
    geometry: square,
  }));
  change(features);
  return { boundaries: JSON.stringify({ type: "FeatureCollection", features }) };
}

test("boundaries may be TopoJSON or GeoJSON", () => {
  expect(lint({})).toEqual([]);
  expect(lint(spoiled(() => {}))).toEqual([]);
});

test("a point geometry is refused: a claim is tied to an area", () => {
  for (const geometry of [
    { type: "Point", coordinates: [66, 33] },
    {
      type: "LineString",
      coordinates: [
        [66, 33],
        [67, 33],
      ],
    },
  ] as Geometry[])
    expect(lint(spoiled((features) => Object.assign(features[2]!, { geometry })))).toEqual([
      `boundaries.json feature 3, geometry: a ${geometry.type}, and a province is an area; write a Polygon or MultiPolygon`,
    ]);
});

test("an outline with no code, an alias for one, or a code twice is refused, and so is a province without outline", () => {
  const [first, second] = (JSON.parse(tables.boundaries).objects.provinces.geometries as { id: string }[]).map(
    ({ id }) => id,
  );
  const noOutline = expect.stringMatching(new RegExp(`^boundaries.json: no outline for ${first}, `));
  expect(lint(spoiled((features) => Object.assign(features[0]!, { id: undefined })))).toEqual([
    "boundaries.json feature 1, id: missing; write the province's code",
    noOutline,
  ]);
  expect(lint(spoiled((features) => Object.assign(features[0]!, { id: "Hilmand" })))).toEqual([
    'boundaries.json feature 1, id: "Hilmand" is an alias; write AF-HEL',
    noOutline,
  ]);
  expect(lint(spoiled((features) => Object.assign(features[0]!, { id: second })))).toEqual([
    `boundaries.json feature 2, id: "${second}" stands twice; delete one`,
    noOutline,
  ]);
});
