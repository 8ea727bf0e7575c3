import { strFromU8, unzipSync } from "fflate";
import { flat, parseXml, type Xml } from "../geo/xml";

/** A document as a reader's program sees it. */
export class Docx {
  private readonly parts: Record<string, Uint8Array>;
  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }
  names = () => Object.keys(this.parts);
  bytes = (name: string) => this.parts[name]!;
  text = (name: string) => strFromU8(this.parts[name]!);
  xml(name: string): Xml {
    return parseXml(
      this.text(name)
        .replace(/^<\?xml[^>]*\?>\s*/, "")
        .replaceAll("&apos;", "&#39;"),
    );
  }
  find = (tag: string, part = "word/document.xml") => all(this.xml(part), tag);
  paragraphs = (style: string) => this.find("w:p").filter((p) => styleOf(p) === style);
  said = (style: string) => this.paragraphs(style).map(textOf);
  /** Targets of a part's relationships, by id. */
  links = (part: string) =>
    Object.fromEntries(
      all(this.xml(part.replace("word/", "word/_rels/").concat(".rels")), "Relationship").map(({ attributes }) => [
        attributes.Id!,
        attributes.Target!,
      ]),
    );
  footnotes = () =>
    new Map(
      this.find("w:footnote", "word/footnotes.xml")
        .filter(({ attributes }) => !attributes["w:type"])
        .map((note) => [note.attributes["w:id"]!, textOf(note)]),
    );
}

/** Every element of a name inside another. */
export const all = (element: Xml, tag: string): Xml[] => flat(element).filter((inner) => inner.tag === tag);
/** What a reader reads of an element. */
export const textOf = (element: Xml): string =>
  all(element, "w:t")
    .map(({ text }) => text)
    .join("");
const styleOf = (p: Xml): string => all(p, "w:pStyle")[0]?.attributes["w:val"] ?? "";
