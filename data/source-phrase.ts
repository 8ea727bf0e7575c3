import type { Claim } from "./claim";
import type { Source } from "./source";
import type { Attribution } from "./terms";

const credits: Record<Attribution, (report: string) => string> = {
  explicit: (report) => `, citing ${report}`,
  contextual: (report) => `, beside sentences citing ${report}`,
  own: () => ", its own statement",
  none: (report) => `, on ${report}`,
};

/** Where claims stand, each place once, for one cell of a table. */
export const citeAll = (claims: readonly Claim[], sources: ReadonlyMap<string, Source>): string =>
  [...new Set(claims.map((claim) => citeShort(claim, sources.get(claim.source)!)))].join("; ");

/** Where a claim stands, in one short phrase for a table cell. */
function citeShort(
  { paragraph, attribution, publicDate: made }: Claim,
  { kind, publisher, title, publicDate }: Source,
): string {
  const named = publisher && publisher !== "unknown" ? publisher : title;
  const name = kind === "article" ? "Article" : named;
  const date = publicDate ? ` of ${publicDate}` : ", undated";
  const place = /^\d/.test(paragraph) ? `paragraph ${paragraph}` : paragraph;
  return `${name}${date}, ${place}${credits[attribution](`a UN report made public in ${made.slice(0, 7)}`)}`;
}
