import type { Facts, Outline } from "./atlas";
import type { Claim, ProvinceCode } from "./claim";
import type { Box } from "./outline";
import type { EvidenceId, LayerId } from "./terms";

/** A layer's id as a column: field names with hyphens trip many a GIS. */
export type LayerColumn = LayerId extends infer Id ? (Id extends `${infer A}-${infer B}` ? `${A}_${B}` : Id) : never;

/** Attributes of a province: flat columns first, for tools that know no nesting. */
export type ProvinceProperties = {
  code: ProvinceCode;
  pcode: string;
  name: string;
  name_dari: string;
  name_pashto: string;
  name_russian: string;
  capital: string;
  region: string;
  area_km2: number;
} & Record<LayerColumn, boolean> &
  Record<`${LayerColumn}_evidence`, EvidenceId | ""> & {
    sources: string;
    aliases: string;
    flags: string;
    claims: Claim[];
  };

export type ProvinceFeature = {
  type: "Feature";
  id: ProvinceCode;
  bbox: Box;
  properties: ProvinceProperties;
  geometry: Outline;
};

/** `atlas.geojson` once parsed: an RFC 7946 FeatureCollection with foreign members. */
export type AtlasCollection = {
  type: "FeatureCollection";
  name: string;
  description: string;
  version: string;
  edition: Facts["edition"];
  layers: Facts["layers"];
  sources: Facts["sources"];
  /** Those tied to no single province: unresolved, regional and national. */
  claims: Claim[];
  bbox: Box;
  features: ProvinceFeature[];
};

/** `safe-houses` as the column `safe_houses`. */
export const columnOf = (layer: LayerId) => layer.replace("-", "_") as LayerColumn;
