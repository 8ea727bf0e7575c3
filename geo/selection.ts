import { evidenceOf, isStanding, type ProvinceCode, strongestEvidence } from "../data/claim";
import type { Digest } from "../data/digest";
import type { EvidenceId, LayerId } from "../data/terms";
import type { Scene } from "./scene";

type Claim = Digest["claims"][number];

/** The claims that put one layer on one province, with the strongest evidence among them. */
export type Naming = { layer: LayerId; evidence: EvidenceId; claims: Claim[] };
/** What a scene shows: for each province, its namings in the order of the layers. */
export type Selection = Map<ProvinceCode, Naming[]>;

/** A claim that can stand on a province at all: it has a layer and one settled province, and still holds. */
export const isDrawable = (claim: Claim): boolean =>
  claim.place.level === "province" && claim.layer !== null && isStanding(claim);

/** The namings of the chosen layers under the chosen evidence; linear in the number of claims. */
export function select(facts: Digest, scene: Pick<Scene, "layers" | "evidence" | "match">): Selection {
  const byProvince = new Map<ProvinceCode, Claim[]>();
  for (const claim of facts.claims) {
    if (!isDrawable(claim) || claim.place.level !== "province") continue;
    if (!scene.layers.includes(claim.layer!) || !scene.evidence.includes(evidenceOf(claim))) continue;
    const { code } = claim.place;
    byProvince.set(code, [...(byProvince.get(code) ?? []), claim]);
  }
  const selection: Selection = new Map();
  for (const { code } of facts.provinces) {
    const claims = byProvince.get(code) ?? [];
    const namings = facts.layers
      .map(({ id }) => nameBy(id, claims))
      .filter((naming): naming is Naming => naming !== null);
    const isKept = scene.match === "any" || namings.length === scene.layers.length;
    if (namings.length && isKept) selection.set(code, namings);
  }
  return selection;
}

function nameBy(layer: LayerId, claims: Claim[]): Naming | null {
  const own = claims.filter((claim) => claim.layer === layer);
  const evidence = strongestEvidence(own);
  return evidence ? { layer, evidence, claims: own } : null;
}

/** How many provinces each layer names under the chosen evidence, whatever layers are chosen. */
export function countByLayer(facts: Digest, evidence: EvidenceId[]): Record<LayerId, number> {
  const count = (layer: LayerId) => select(facts, { layers: [layer], evidence, match: "any" }).size;
  return Object.fromEntries(facts.layers.map(({ id }) => [id, count(id)])) as Record<LayerId, number>;
}
