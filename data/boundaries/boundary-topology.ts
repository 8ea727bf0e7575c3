import type * as GeoJSON from "geojson";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiLineString, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { drawLines } from "./boundary-lines";
import { afghanistan, type Unit } from "./boundary-units";

/** Every shape of the base map in one topology: a stretch of border is there once, whoever shares it. */
export type Boundaries = Topology<{
  /** `id` is the ISO 3166-2 code. */
  provinces: GeometryCollection;
  kashmir: Polygon | MultiPolygon;
  /** Afghanistan's border. */
  outline: MultiLineString;
  /** The other international borders, those of Jammu and Kashmir excepted. */
  borders: MultiLineString;
  /** The border of Jammu and Kashmir where it is not Afghanistan's; drawn dashed. */
  "kashmir-outline": MultiLineString;
  /** The Line of Control; drawn dotted. */
  control: MultiLineString;
  rivers: MultiLineString;
}>;

/** What lines are clipped to, in degrees: a 16:9 sheet with Afghanistan in its middle lies within. */
export const frame: GeoJSON.BBox = [56, 24, 80, 42];

/** Joins units and rivers into one topology, in degrees, nothing simplified. */
export function composeBoundaries(units: Unit[], rivers: GeoJSON.MultiLineString): Boundaries {
  const { kashmir, kashmirOutline, ...lines } = drawLines(units, frame);
  const provinces = units
    .filter(({ party }) => party === afghanistan)
    .toSorted((one, other) => (one.isoCode < other.isoCode ? -1 : 1))
    .map(({ isoCode, shape }) => ({ type: "Feature" as const, id: isoCode, properties: null, geometry: shape }));
  return topology({
    provinces: { type: "FeatureCollection", features: provinces } as GeoJSON.FeatureCollection,
    kashmir: { type: "Feature", id: "kashmir", properties: null, geometry: kashmir } as GeoJSON.Feature,
    ...lines,
    "kashmir-outline": kashmirOutline,
    rivers,
  }) as Boundaries;
}
