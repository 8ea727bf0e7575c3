import type { Facts } from "../data/atlas";
import { type Claim, evidenceOf } from "../data/claim";
import type { Scope } from "../data/terms";
import { citationText } from "./citation";
import { type ClaimText, composeClaim } from "./claim-text";
import { isDrawable } from "./selection";
import type { Words } from "./words/en";

/** The parts of the page that no scene changes. */
export type PageText = {
  /** Claims tied to several candidate provinces, or to a region. */
  elsewhere: ClaimText[];
  totals: ClaimText[];
  national: ClaimText[];
  sources: { kind: string; entries: SourceText[] }[];
  limits: string[];
};

export type SourceText = { id: string; citation: string; note: string; url: string };

export function composePageText(facts: Facts, words: Words): PageText {
  const text = (claims: Claim[]) => claims.map((claim) => composeClaim(claim, facts, words));
  const at = (...levels: Claim["place"]["level"][]) => facts.claims.filter(({ place }) => levels.includes(place.level));
  const kinds = ["article", "un-report", "press"] as const;
  return {
    elsewhere: text(at("unresolved", "region")),
    totals: text(at("nation").filter(({ quantity }) => quantity?.scope === "nation" && quantity.unit !== "")),
    national: text(at("nation").filter(({ quantity }) => !(quantity?.scope === "nation" && quantity.unit !== ""))),
    sources: kinds.map((kind) => ({
      kind: words.sources.kinds[kind],
      entries: facts.sources
        .filter((source) => source.kind === kind)
        .map((source) => ({
          id: source.id,
          citation: citationText(source, words),
          note: [words.bibliography.read[source.read], source.note].filter(Boolean).join(" "),
          // Only web addresses become links, whatever a table says.
          url: /^https?:\/\//.test(source.url) ? source.url : "",
        })),
    })),
    limits: composeLimits(facts, words),
  };
}

/** What the map cannot tell, computed from the claims, so that it changes when they do. */
export function composeLimits({ claims, provinces }: Facts, words: Words): string[] {
  const text = words.limits;
  const tied = claims.filter(({ place }) => place.level === "province");
  const drawable = claims.filter(isDrawable);
  const byArticle = drawable.filter(({ attribution }) => attribution !== "none");
  const named = new Set(byArticle.map(({ place }) => (place.level === "province" ? place.code : "")));
  const doubtful = byArticle.filter((claim) => evidenceOf(claim) !== "corroborated").length;
  const omitted = drawable.length - byArticle.length;
  const counted = (scope: Scope) => tied.filter(({ quantity }) => quantity?.scope === scope).length;
  const unresolved = claims.filter(({ place }) => place.level === "unresolved").length;
  const regional = claims.filter(({ place }) => place.level === "region").length;
  const stale = claims.filter(({ check }) => check === "stale").length;
  return [
    text.provinces(named.size, provinces.length),
    text.precision(tied.length),
    text.uncorroborated(doubtful, byArticle.length),
    ...(omitted ? [text.omitted(omitted)] : []),
    text.oneReport,
    text.counts(counted("province"), counted("provinces")),
    ...(unresolved ? [text.unresolved(unresolved, regional)] : []),
    ...(stale ? [text.stale(stale)] : []),
    text.unread,
    text.time,
  ];
}
