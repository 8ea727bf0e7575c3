import type { Digest } from "../data/digest";
import type { Selection } from "./selection";
import type { FigureWords } from "./words/en-figure";

/**
 * What must go with the marks wherever they go: what the claims of a layer leave open, which of them time
 * had overtaken, and where those drawn solid were found, and that the report was not read.
 */
export function composeRemarks(facts: Digest, selection: Selection, words: FigureWords): string[] {
  const text = words.remarks;
  const namings = [...selection].flatMap(([code, own]) => own.map((naming) => ({ code, ...naming })));
  const layers = facts.layers.filter(({ id }) => namings.some(({ layer }) => layer === id));
  const nameOf = (code: string) => facts.provinces.find((province) => province.code === code)!.name;
  const stale = layers.flatMap(({ id, title }) => {
    const names = namings
      .filter(({ layer, claims }) => layer === id && claims.every(({ check }) => check === "stale"))
      .map(({ code }) => nameOf(code));
    return names.length ? [text.stale(names, title)] : [];
  });
  const solid = namings.filter(({ evidence }) => evidence === "corroborated").flatMap(({ claims }) => claims);
  const checked = facts.sources
    .filter(({ id }) => solid.some(({ checkSources }) => checkSources.includes(id)))
    .map(({ publisher }) => publisher);
  return [
    ...layers
      .filter(
        ({ id, remark }) => remark && namings.some(({ layer, evidence }) => layer === id && evidence !== "coverage"),
      )
      .map(({ title, remark }) => text.layer(title, remark)),
    ...stale,
    ...(checked.length ? [text.checked([...new Set(checked)])] : []),
    // What the article states of itself rests on no report.
    ...(namings.some(({ evidence }) => evidence !== "article") ? [words.unread] : []),
  ];
}
