import type { Digest } from "../data/digest";
import type { EvidenceId } from "../data/terms";
import type { Selection } from "./selection";
import type { FigureWords } from "./words/en-figure";

/** Whose statements a figure shows and of when they are, from the claims it draws and no others. */
export type Attribution = { subtitle: string; asOf: string };

export function composeAttribution(facts: Digest, selection: Selection, words: FigureWords): Attribution {
  const namings = [...selection].flatMap(([code, own]) => own.map((naming) => ({ code, ...naming })));
  const has = (...kinds: EvidenceId[]) => namings.some(({ evidence }) => kinds.includes(evidence));
  const [byReport, byArticle, byCoverage] = [has("corroborated", "uncorroborated"), has("article"), has("coverage")];
  const dateOf = (kind: "article" | "un-report") => facts.sources.find((source) => source.kind === kind);
  const published = words.date(dateOf("article")?.publicDate ?? "");
  // The month is all that coverage agrees on; the day of the document is not verified.
  const reported = words.date((dateOf("un-report")?.documentDate ?? "").slice(0, 7));

  if (!namings.length) return { subtitle: words.subtitle.none, asOf: "" };
  if (!byReport && !byArticle) return { subtitle: words.subtitle.coverage, asOf: words.asOf.coverage(reported) };
  const alone = new Set(namings.filter(({ evidence }) => evidence === "coverage").map(({ code }) => code));
  const names = facts.provinces.filter(({ code }) => alone.has(code)).map(({ name }) => name);
  const subtitle = byReport ? words.subtitle.report : words.subtitle.article;
  const asOf = byReport
    ? words.asOf[byArticle ? "mixed" : "report"](reported, published)
    : words.asOf.article(published);
  return { subtitle: byCoverage ? subtitle + words.subtitle.andCoverage(names) : subtitle, asOf };
}
