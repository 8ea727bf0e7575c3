import type { Facts } from "../data/atlas";
import { type Claim, evidenceOf, type Quantity } from "../data/claim";
import { type EvidenceId, evidenceIds, layerIds } from "../data/terms";
import { paragraphText, shortName } from "./citation";
import { defaultScene, formatScene } from "./scene";
import type { Words } from "./words/en";

/** A piece of a line: words, or words that lead somewhere. */
export type Span = { text: string; href?: string };
/** One labelled line under a claim. */
export type Detail = { term: string; spans: Span[] };

/** A claim as a reader meets it, in finished words. */
export type ClaimText = {
  id: string;
  /** Whose statement it is: set before it, wherever it stands. */
  lead: string;
  statement: string;
  layer: string;
  /** What a reader must not miss, "" when there is nothing. */
  caution: string;
  evidence: EvidenceId;
  evidenceText: string;
  details: Detail[];
  permalink: string;
};

/** Everything that a claim's row says, as labelled lines; what the row leaves empty is said or left out by kind. */
export function composeClaim(claim: Claim, facts: Facts, words: Words): ClaimText {
  const text = words.claim;
  const evidence = evidenceOf(claim);
  const line = (term: string, ...spans: Span[]): Detail => ({ term, spans });
  const plain = (term: string, value: string): Detail[] => (value ? [line(term, { text: value })] : []);
  const source = facts.sources.find(({ id }) => id === claim.source)!;
  return {
    id: claim.id,
    statement: claim.statement,
    layer: facts.layers.find(({ id }) => id === claim.layer)?.title ?? "",
    evidence,
    lead: text.says[claim.attribution === "none" ? "coverage" : "article"],
    caution: cautionText(claim, words),
    evidenceText: evidenceText(claim, words),
    permalink: permalinkOf(claim),
    details: [
      ...placeText(claim, facts, words),
      line(
        text.source,
        { text: shortName(source, words), href: `#source-${source.id}` },
        { text: `, ${paragraphText(claim.paragraph, words)}` },
      ),
      line(text.attribution, { text: text.attributions[claim.attribution] }),
      line(text.check, { text: [`${text.checks[claim.check]}.`, claim.checkNote].filter(Boolean).join(" ") }),
      ...sourcesLine(text.checkedWith, claim.checkSources, facts, words),
      line(text.quantity, { text: claim.quantity ? quantityText(claim, claim.quantity, words) : text.noQuantity }),
      line(text.dates, { text: datesText(claim, facts, words) }),
      ...plain(text.ambiguity, claim.ambiguity),
      ...plain(text.dissent, claim.dissent),
      ...sourcesLine(text.dissentIn, claim.dissentSources, facts, words),
      line(text.status, { text: text.statuses[claim.status] }),
    ],
  };
}

/** Where a claim can be linked to: its province's panel, or its own place on the page. */
export function permalinkOf(claim: Claim): string {
  const { id, place, layer } = claim;
  if (place.level !== "province") return `#claim-${id}`;
  // Whoever follows it finds the mark on the map, whatever is usual.
  const layers = layerIds.filter((known) => known === layer || defaultScene.layers.includes(known));
  const own = layer && evidenceOf(claim);
  const evidence = evidenceIds.filter((known) => known === own || defaultScene.evidence.includes(known));
  return `${formatScene({ ...defaultScene, layers, evidence, province: place.code })}#claim-${id}`;
}

/** "400 fighters (printed as “around”), for the whole country." */
export function quantityText({ place }: Claim, { low, high, unit, qualifier, scope }: Quantity, words: Words): string {
  const [from, to] = [low, high].map((n) => (n === null ? null : words.number(n)));
  const range = from && to && from !== to ? words.claim.range(from, to) : (to ?? from);
  const amount = range ? `${range} ${unit}` : words.claim.wordOf(qualifier, unit);
  const printed = range && qualifier ? ` (${words.claim.printed(qualifier)})` : "";
  const where = place.level === "unresolved" ? words.claim.unsettledScope : words.claim.scopes[scope];
  return `${capital(amount)}${printed}, ${where}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const cautionText = ({ check, status }: Claim, { claim: { cautions } }: Words): string =>
  [check === "stale" ? cautions.stale : "", status === "disputed" ? cautions.disputed : ""].filter(Boolean).join(". ");

/** The evidence class in words; a claim credited by its neighbours says so. */
function evidenceText(claim: Claim, words: Words): string {
  const evidence = evidenceOf(claim);
  const byContext: Partial<Record<EvidenceId, string>> = words.claim.byContext;
  const text = claim.attribution === "contextual" ? byContext[evidence] : undefined;
  return text ?? words.evidence.names[evidence];
}

/** As-of date, the report's dates where a claim is credited to it, and the article's where it is in that. */
function datesText(claim: Claim, facts: Facts, words: Words): string {
  const text = words.claim;
  const article = facts.sources.find(({ kind }) => kind === "article");
  const isOwn = claim.attribution === "own";
  return [
    claim.asOf ? text.asOf(words.date(claim.asOf)) : text.noAsOf,
    isOwn ? "" : text.reportDates(words.date(claim.documentDate), words.date(claim.publicDate)),
    claim.attribution === "none" ? "" : text.articleDate(words.date(article?.publicDate ?? "")),
  ]
    .filter(Boolean)
    .join(" ");
}

function placeText({ place }: Claim, facts: Facts, words: Words): Detail[] {
  const nameOf = (code: string) => facts.provinces.find((province) => province.code === code)?.name ?? code;
  const term = words.matrix.province;
  if (place.level === "region") return [{ term, spans: [{ text: words.claim.place.region(place.name) }] }];
  if (place.level === "unresolved")
    return [{ term, spans: [{ text: words.claim.place.unresolved(place.candidates.map(nameOf)) }] }];
  return [];
}

function sourcesLine(term: string, ids: string[], facts: Facts, words: Words): Detail[] {
  if (!ids.length) return [];
  const spans = ids.flatMap((id, i): Span[] => {
    const source = facts.sources.find((candidate) => candidate.id === id)!;
    return [...(i ? [{ text: "; " }] : []), { text: shortName(source, words), href: `#source-${id}` }];
  });
  return [{ term, spans }];
}
