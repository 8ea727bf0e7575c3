import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readJob } from "../../app/file/ask";
import { writePdf } from "../../app/file/pdf/write-pdf";

/** A node of the tree that a screen reader reads. */
export type Tag = { role: string; alt?: string; children: Tag[] };
type Bookmark = { title: string; items: Bookmark[] };

/** A job for a PDF of `?<query>`. */
export const pdfJob = (query: string) => readJob(new URLSearchParams(query), "pdf", "https://map.example").job;

/** A document as a reader's program finds it. */
export async function readPdf(query: string) {
  const bytes = await writePdf(pdfJob(query));
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1)));
  const contents = await Promise.all(pages.map((page) => page.getTextContent()));
  const annotations = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, string> };
  const found = {
    bytes,
    info,
    mark: await document.getMarkInfo(),
    preferences: (await document.getViewerPreferences()) as Record<string, unknown>,
    sizes: pages.map(({ view: [, , width, height] }) => [width!, height!]),
    /** The words of each page in the order in which they are read, on one line. */
    texts: contents.map(({ items }) => oneLine(items.map((item) => ("str" in item ? item.str : "")).join(" "))),
    /** The first line, with the size of its letters and where it ends, in points. */
    first: contents[0]!.items.flatMap((item) =>
      "str" in item && item.str.trim()
        ? [{ text: item.str, size: item.height, right: item.transform[4] + item.width }]
        : [],
    )[0]!,
    trees: (await Promise.all(pages.map((page) => page.getStructTree()))) as unknown as Tag[],
    bookmarks: (await document.getOutline()) as Bookmark[],
    /** Addresses outside of the document. */
    addresses: annotations.flatMap(({ url }) => (url ? [url as string] : [])),
    /** What the links within the document are called. */
    jumps: annotations.flatMap(({ dest, contentsObj }) => (dest ? [contentsObj.str as string] : [])),
  };
  await task.destroy();
  return found;
}

/** Programs break words and lines apart in their own ways. */
export const oneLine = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

export const rolesOf = (tag: Tag): string[] => [
  ...(tag.role ? [tag.role] : []),
  ...(tag.children ?? []).flatMap(rolesOf),
];
export const tagsOf = (tag: Tag, role: string): Tag[] => [
  ...(tag.role === role ? [tag] : []),
  ...(tag.children ?? []).flatMap((child) => tagsOf(child, role)),
];
