import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Span } from "../../../geo/claim-text";
import type { LocalName } from "../../../geo/local-name";

/** A label before what it is the label of. */
export const strong = (text: string): TextRun => new TextRun({ text, style: "Strong" });

/** Words that lead out of the document. */
export const linkTo = (link: string, text: string): ExternalHyperlink =>
  new ExternalHyperlink({ link, children: [new TextRun({ text, style: "Hyperlink" })] });

/** The name under which a part of the document can be jumped to; Word allows no hyphen in it. */
export const bookmarkOf = (kind: "source" | "province", id: string): string => `${kind}_${id.replaceAll("-", "_")}`;

/** Words that lead to another part of the document. */
export const jumpTo = (anchor: string, text: string): InternalHyperlink =>
  new InternalHyperlink({ anchor, children: [new TextRun({ text, style: "Hyperlink" })] });

/** Finished words of a claim; those that name a source lead to it in the document's list. */
export const spanRuns = (spans: Span[]): ParagraphChild[] =>
  spans.map(({ text, href }) => {
    const source = href?.match(/^#source-(.+)$/)?.[1];
    return source ? jumpTo(bookmarkOf("source", source), text) : new TextRun(text);
  });

/** Languages with the country that Word wants to know; the letters of two of them run from the right. */
const rightToLeft: Record<string, string> = { "fa-AF": "fa-AF", ps: "ps-AF" };
const leftToRight: Record<string, string> = { ru: "ru-RU" };

/** A name in its own language and direction. */
export function nameRun({ name, lang }: LocalName): TextRun {
  const bidirectional = rightToLeft[lang ?? ""];
  const value = leftToRight[lang ?? ""];
  if (bidirectional) return new TextRun({ text: name, rightToLeft: true, language: { bidirectional } });
  return new TextRun({ text: name, ...(value ? { language: { value } } : {}) });
}
