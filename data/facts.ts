import type { Facts } from "./atlas";
import type { AtlasCollection } from "./atlas-collection";
import type { Outlines } from "./lint/boundary-outlines";

/** The facts of a parsed `atlas.geojson`, claims in table order. */
export function factsOf({ version, edition, layers, sources, claims, features }: AtlasCollection): Facts {
  return {
    version,
    edition,
    layers,
    sources,
    provinces: features.map(({ properties }) => ({
      code: properties.code,
      pcode: properties.pcode,
      name: properties.name,
      dari: properties.name_dari,
      pashto: properties.name_pashto,
      russian: properties.name_russian,
      aliases: properties.aliases ? properties.aliases.split("; ") : [],
      capital: properties.capital,
      region: properties.region,
      areaKm2: properties.area_km2,
      flags: properties.flags,
    })),
    claims: [...claims, ...features.flatMap(({ properties }) => properties.claims)].sort(
      (one, other) => one.row - other.row,
    ),
  };
}

/** The outlines of a parsed `atlas.geojson`, by province. */
export function outlinesOf({ features }: AtlasCollection): Outlines {
  return new Map(features.map(({ id, geometry }) => [id, geometry]));
}
