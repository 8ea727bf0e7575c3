import type { Facts } from "../data/atlas";
import type { Claim } from "../data/claim";
import type { Source } from "../data/source";
import type { FigureWords } from "./words/en-figure";

/** "paragraph 20, sentence 3", "paragraphs 24-25", or the words of a press source ("headline"). */
export function paragraphText(paragraph: string, words: FigureWords): string {
  if (!/^\d/.test(paragraph)) return paragraph;
  const [number = "", sentence] = paragraph.split(".");
  const place = number.includes("-") ? words.place.paragraphs(number.replace("-", "–")) : words.place.paragraph(number);
  return sentence ? `${place}, ${words.place.sentence(sentence)}` : place;
}

/** A source in one line: who, “what”, when. What is not recorded is said, not skipped. */
export function citationText(source: Source, words: FigureWords): string {
  const publisher = source.publisher === "unknown" ? words.sources.unknownPublisher : source.publisher;
  const title = source.title ? `“${source.title}”` : words.sources.untitled;
  const date = source.publicDate || source.documentDate;
  return [source.author, publisher, title, date ? words.date(date) : words.sources.undated].filter(Boolean).join(", ");
}

/** The name a source goes by inside a sentence. */
export const shortName = (source: Source, words: FigureWords): string =>
  source.kind === "press" ? source.publisher || words.sources.unknownPublisher : words.sources.kinds[source.kind];

/** Where a claim stands, in a phrase: "The article, paragraph 20, sentence 3". */
export function sourceText({ source, paragraph }: Claim, { sources }: Facts, words: FigureWords): string {
  const named = sources.find(({ id }) => id === source)!;
  return `${shortName(named, words)}, ${paragraphText(paragraph, words)}`;
}
