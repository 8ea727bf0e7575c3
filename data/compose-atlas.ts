import { type AtlasCollection, columnOf, type ProvinceProperties } from "./atlas-collection";
import { type Claim, isStanding, type ProvinceCode, strongestEvidence } from "./claim";
import type { Layer } from "./layer";
import type { Outlines } from "./lint/boundary-outlines";
import type { TableFacts } from "./lint/lint";
import { boxOf, tidyOutline } from "./outline";
import type { Province } from "./province";
import type { Source } from "./source";
import { citeAll } from "./source-phrase";
import type { EvidenceId } from "./terms";

/** Evidence that is drawn unless the reader asks for more; press coverage of what the article lacks is not. */
const shownByDefault: readonly EvidenceId[] = ["corroborated", "uncorroborated", "article"];

const description =
  "Province-level claims about al-Qaida in Afghanistan, as a December 2023 article gives them, citing a June 2023 UN report. " +
  "The UN report has not been read; nothing here is verified against the document. " +
  "No claim is tied to anything smaller than a province. A province without claims is not named in the source, which does not mean that nothing is there. " +
  "Boundaries are for orientation, and are not authoritative.";

/**
 * Puts facts and outlines together as one FeatureCollection, a feature per province in table order.
 * @param version first 12 hex digits of the SHA-256 of the printed atlas with the version left ""
 * @throws when a province has no outline
 */
export function composeAtlas(facts: TableFacts, outlines: Outlines, version: string): AtlasCollection {
  const claims = byProvince(facts.claims);
  const sources = new Map(facts.sources.map((source) => [source.id, source]));
  const features = facts.provinces.map((province) => {
    const outline = outlines.get(province.code);
    if (!outline) throw new Error(`No outline for ${province.code}`);
    const geometry = tidyOutline(outline);
    const properties = propertiesOf(province, claims.get(province.code) ?? [], facts.layers, sources);
    return { type: "Feature" as const, id: province.code, bbox: boxOf([geometry]), properties, geometry };
  });
  return {
    type: "FeatureCollection",
    name: "afghanistan-provincial-map",
    description,
    version,
    edition: facts.edition,
    layers: facts.layers,
    sources: facts.sources,
    claims: facts.claims.filter(({ place }) => place.level !== "province"),
    bbox: boxOf(features.map(({ geometry }) => geometry)),
    features,
  };
}

function propertiesOf(
  province: Province,
  claims: Claim[],
  layers: Layer[],
  sources: ReadonlyMap<string, Source>,
): ProvinceProperties {
  const columns = layers.map(
    ({ id }) =>
      [
        columnOf(id),
        strongestEvidence(claims.filter((claim) => claim.layer === id && isStanding(claim))) ?? "",
      ] as const,
  );
  return {
    code: province.code,
    pcode: province.pcode,
    name: province.name,
    name_dari: province.dari,
    name_pashto: province.pashto,
    name_russian: province.russian,
    capital: province.capital,
    region: province.region,
    area_km2: province.areaKm2,
    ...Object.fromEntries(columns.map(([column, evidence]) => [column, isShown(evidence)])),
    ...Object.fromEntries(columns.map(([column, evidence]) => [`${column}_evidence`, evidence])),
    sources: citeAll(claims, sources),
    aliases: province.aliases.join("; "),
    flags: province.flags,
    claims,
  } as ProvinceProperties;
}

const isShown = (evidence: EvidenceId | "") => evidence !== "" && shownByDefault.includes(evidence);

function byProvince(claims: Claim[]): Map<ProvinceCode, Claim[]> {
  const groups = new Map<ProvinceCode, Claim[]>();
  for (const claim of claims) {
    if (claim.place.level !== "province") continue;
    const group = groups.get(claim.place.code);
    if (group) group.push(claim);
    else groups.set(claim.place.code, [claim]);
  }
  return groups;
}
