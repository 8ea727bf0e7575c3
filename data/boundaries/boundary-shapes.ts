import type { MultiPolygon, Polygon } from "geojson";
import { feature, merge } from "topojson-client";
import type * as TopoJSON from "topojson-specification";
import type { Boundaries } from "./boundary-topology";

type Shape = Polygon | MultiPolygon;

/** Every province in degrees, by its code. */
export function provinceShapes(map: Boundaries): Map<string, Shape> {
  const { features } = feature(map, map.objects.provinces);
  return new Map(features.map(({ id, geometry }) => [String(id), geometry as Shape]));
}

/** All provinces dissolved into one, in degrees. */
export const countryShape = (map: Boundaries): MultiPolygon =>
  merge(map, map.objects.provinces.geometries as TopoJSON.Polygon[]);

/** Jammu and Kashmir, in degrees. */
export const kashmirShape = (map: Boundaries): Shape =>
  feature(map, map.objects.kashmir as TopoJSON.MultiPolygon).geometry;
