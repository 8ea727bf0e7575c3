import type { Brief } from "./brief";
import type { Figure } from "./figure";
import type { CitationWords } from "./words/citation-en";
import type { Words } from "./words/en";

/** A scene cited in a line, and cited with everything that its claims rest on. */
export type CitationTexts = { short: string; long: string };

export function composeCitationTexts(
  brief: Pick<Brief, "citation" | "address"> & { figure: Pick<Figure, "subtitle" | "asOf" | "notes"> },
  words: Words,
  citation: CitationWords,
): CitationTexts {
  const { subtitle, asOf, notes } = brief.figure;
  const restOn = citation.restOn(notes.map(({ text, url }) => [text, url].filter(Boolean).join(", ")));
  return {
    short: `${brief.citation} ${brief.address}`,
    long: [brief.citation, `${subtitle}.`, asOf, restOn, words.unread, brief.address].filter(Boolean).join(" "),
  };
}
