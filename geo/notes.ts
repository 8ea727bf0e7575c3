import type { Digest } from "../data/digest";
import { citationText, paragraphText } from "./citation";
import type { Selection } from "./selection";
import type { FigureWords } from "./words/en-figure";

/** A numbered source of what is shown, with the claims that rest on it. */
export type Note = { number: number; source: string; text: string; url: string; claims: string[] };

/** Derived from the claims shown, so no footnote can be forgotten; numbered in the order of the sources. */
export function composeNotes(facts: Digest, selection: Selection, words: FigureWords): Note[] {
  const claims = [...selection.values()].flatMap((namings) => namings.flatMap((naming) => naming.claims));
  return facts.sources
    .filter(({ id }) => claims.some((claim) => claim.source === id))
    .map((source, i) => {
      const own = claims.filter((claim) => claim.source === source.id);
      const places = [...new Set(own.map(({ paragraph }) => paragraph))]
        .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
        .map((paragraph) => paragraphText(paragraph, words));
      return {
        number: i + 1,
        source: source.id,
        text: `${citationText(source, words)}: ${places.join("; ")}`,
        url: source.url,
        claims: own.map(({ id }) => id),
      };
    });
}
