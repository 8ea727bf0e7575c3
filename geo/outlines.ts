import type { Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Topology } from "topojson-specification";
import type { ProvinceCode } from "../data/claim";
import type { LonLat } from "./mercator";

/** Closed rings of an area or open lines, in degrees; an area's holes are rings too (even-odd). */
export type Lines = LonLat[][];

/** Line families of the base map, in drawing order. */
export const baseLines = ["rivers", "borders", "kashmir-outline", "control", "outline"] as const;
export type BaseLine = (typeof baseLines)[number];

export type Outlines = {
  provinces: Map<ProvinceCode, Lines>;
  /** Jammu and Kashmir, an area of its own by the convention of UN maps. */
  kashmir: Lines;
  lines: Record<BaseLine, Lines>;
};

/** The rings or lines of any polygon or line geometry; anything else has none. */
export function linesOf(geometry: Geometry): Lines {
  switch (geometry.type) {
    case "Polygon":
    case "MultiLineString":
      return geometry.coordinates as Lines;
    case "MultiPolygon":
      return geometry.coordinates.flat() as Lines;
    case "LineString":
      return [geometry.coordinates as LonLat[]];
    default:
      return [];
  }
}

/** Reads the boundary topology (`data/sketch.json` or `data/boundaries.json`). */
export function readOutlines(topology: Topology): Outlines {
  const linesIn = (object: unknown): Lines =>
    object ? linesOf(feature(topology, object as MultiPolygon).geometry) : [];
  const provinces = topology.objects.provinces as GeometryCollection;
  return {
    provinces: new Map(provinces.geometries.map((shape) => [shape.id as ProvinceCode, linesIn(shape)])),
    kashmir: linesIn(topology.objects.kashmir),
    lines: Object.fromEntries(baseLines.map((name) => [name, linesIn(topology.objects[name])])) as Outlines["lines"],
  };
}
