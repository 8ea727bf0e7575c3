import { type AtlasCollection, columnOf, type ProvinceFeature } from "../data/atlas-collection";
import type { Claim } from "../data/claim";
import { boxOf } from "../data/outline";
import { citeAll } from "../data/source-phrase";
import type { Brief, BriefProvince } from "./brief";
import { citedSources } from "./cited-sources";
import type { Cell } from "./matrix";
import type { Scene } from "./scene";
import type { DataWords } from "./words/data-en";
import type { Words } from "./words/en";

type Given = { brief: Brief; scene: Scene; words: Words; data: DataWords };

/**
 * The atlas reduced to what a scene shows: an RFC 7946 collection of the provinces with a mark, in their own
 * outlines, with the shown claims only.
 *
 * The other provinces are left out. A row of theirs would be empty, and an empty row is read as "none" by the
 * first tool that counts or joins it; a province that is not in the file says nothing. For the same reason a
 * layer's column is true or null, never false, and there is none of a layer that was not asked for.
 */
export function composeShownAtlas(atlas: AtlasCollection, given: Given) {
  const { brief, scene, words, data } = given;
  const { title, subtitle, asOf } = brief.figure;
  const shown = new Set(brief.provinces.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims.map(idOf))));
  const features = brief.provinces.map((province) => {
    const feature = atlas.features.find(({ id }) => id === province.code)!;
    const claims = feature.properties.claims.filter(({ id }) => shown.has(id));
    return { ...feature, properties: propertiesOf(feature, province, claims, atlas.sources, given) };
  });
  const claims = features.flatMap(({ properties }) => properties.claims);
  return {
    type: "FeatureCollection" as const,
    name: "afghanistan-provincial-map",
    description: data.about([`${title}.`, `${subtitle}.`, asOf].filter(Boolean).join(" ")),
    version: atlas.version,
    edition: atlas.edition,
    scene: {
      address: brief.address,
      title,
      layers: scene.layers,
      evidence: scene.evidence,
      match: scene.match,
      province: scene.province,
    },
    evidence: scene.evidence.map((id) => ({ id, text: words.evidence.names[id] })),
    remarks: brief.figure.remarks,
    // Outlines go with every view, the dotted line with none of them.
    limits: [words.unread, words.precision, words.absence, words.disclaimer],
    citation: `${brief.citation} ${brief.address}`,
    licence: data.licence,
    layers: brief.layers,
    sources: citedSources(atlas.sources, claims).map(({ source }) => source),
    // An empty collection has no box.
    ...(features.length ? { bbox: boxOf(features.map(({ geometry }) => geometry)) } : {}),
    features,
  };
}

const idOf = ({ id }: { id: string }) => id;

/** Flat columns first, for tools that know no nesting: who, then layer by layer, then whence. */
function propertiesOf(
  { properties }: ProvinceFeature,
  { code, address }: BriefProvince,
  claims: Claim[],
  sources: AtlasCollection["sources"],
  given: Given,
) {
  const { pcode, name, name_dari, name_pashto, name_russian, capital, region, area_km2, aliases, flags } = properties;
  const { cells } = given.brief.matrix.rows.find((row) => row.code === code)!;
  return {
    ...{ code, pcode, name, name_dari, name_pashto, name_russian, capital, region, area_km2 },
    ...Object.fromEntries(cells.map(({ layer, evidence }) => [columnOf(layer.id), evidence ? true : null])),
    ...Object.fromEntries(cells.map(({ layer, evidence }) => [`${columnOf(layer.id)}_evidence`, evidence])),
    ...Object.fromEntries(cells.map((cell) => [`${columnOf(cell.layer.id)}_text`, cellText(cell, given)])),
    sources: citeAll(claims, new Map(sources.map((source) => [source.id, source]))),
    ...{ aliases, flags, address, claims },
  };
}

/** The matrix says "not named" under a heading that says of what; a cell of a table stands alone. */
const cellText = ({ text }: Cell, { words, data }: Given): string =>
  text === words.matrix.notNamed ? data.notNamed : text;
