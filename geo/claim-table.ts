import type { Facts } from "../data/atlas";
import type { Claim } from "../data/claim";
import { citationText, paragraphText } from "./citation";
import { type ClaimText, composeClaim } from "./claim-text";
import type { Cell } from "./csv";
import type { ClaimColumn, DataWords } from "./words/data-en";
import type { Words } from "./words/en";

type Given = { facts: Facts; origin: string; words: Words; data: DataWords };

/** Claims as a table, one a row, in the order they are given; the first row has the names of the columns. */
export function composeClaimTable(claims: readonly Claim[], given: Given): Cell[][] {
  const columns = Object.keys(given.data.claimColumns) as ClaimColumn[];
  const rows = claims.map((claim) => {
    const row = rowOf(claim, composeClaim(claim, given.facts, given.words), given);
    return columns.map((column) => row[column]);
  });
  return [columns, ...rows];
}

function rowOf(claim: Claim, text: ClaimText, { facts, origin, words, data }: Given): Record<ClaimColumn, Cell> {
  const { place, quantity } = claim;
  const province = facts.provinces.find(({ code }) => place.level === "province" && code === place.code);
  const source = facts.sources.find(({ id }) => id === claim.source)!;
  const detail = (term: string) =>
    (text.details.find((candidate) => candidate.term === term)?.spans ?? []).map((span) => span.text).join("");
  const citations = (ids: readonly string[]) =>
    facts.sources
      .filter(({ id }) => ids.includes(id))
      .map((cited) => [citationText(cited, words), cited.url && `<${cited.url}>`].filter(Boolean).join(" "))
      .join("; ");
  return {
    claim_id: claim.id,
    layer_id: claim.layer,
    layer: text.layer,
    actor: claim.actor,
    province_code: province?.code ?? null,
    province_pcode: province?.pcode ?? null,
    province: province?.name ?? null,
    province_dari: province?.dari ?? null,
    province_pashto: province?.pashto ?? null,
    province_russian: province?.russian ?? null,
    place_level: place.level,
    place: place.level === "nation" ? data.nation : (province?.name ?? detail(words.matrix.province)),
    candidate_codes: place.level === "unresolved" ? place.candidates.join("; ") : null,
    caution: text.caution,
    says: data.says[claim.attribution],
    statement: claim.statement,
    evidence_id: text.evidence,
    evidence: text.evidenceText,
    attribution: words.claim.attributions[claim.attribution],
    check: words.claim.checks[claim.check],
    check_note: claim.checkNote,
    checked_with: citations(claim.checkSources),
    quantity: detail(words.claim.quantity),
    quantity_low: quantity?.low ?? null,
    quantity_high: quantity?.high ?? null,
    quantity_unit: quantity?.unit ?? null,
    quantity_qualifier: quantity?.qualifier ?? null,
    quantity_scope: quantity?.scope ?? null,
    as_of: claim.asOf,
    document_date: claim.documentDate,
    public_date: claim.publicDate,
    ambiguity: claim.ambiguity,
    dissent: claim.dissent,
    dissent_sources: citations(claim.dissentSources),
    status: words.claim.statuses[claim.status],
    source_id: source.id,
    source: citationText(source, words),
    source_url: source.url,
    source_read: words.bibliography.read[source.read],
    source_place: paragraphText(claim.paragraph, words),
    permalink: `${origin}/${text.permalink}`,
    data_version: facts.version,
    data_revised: facts.edition.revised,
  };
}
