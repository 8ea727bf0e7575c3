import { palettes } from "../geo/palette";
import type { PngWords } from "../geo/png-words";
import { formatScene, parseScene, type Scene } from "../geo/scene";
import { type Sheet, type SheetId, sheets } from "../geo/sheet";
import { drawSheet } from "../geo/sheet-drawing";
import { svgFile } from "../geo/svg-file";
import { noticeText, en as words } from "../geo/words/en";
import { readSite } from "./site";

/** A request for a file that names a thing there is not; its message is a sentence for the reader. */
export class BadRequest extends Error {}

/** Reads `?<scene>&frame=…`; unlike a page, a file refuses what it does not know, for nobody would see a notice. */
export function readFigureQuery(query: URLSearchParams): { scene: Scene; sheet: Sheet } {
  const rest = new URLSearchParams(query);
  const frame = rest.get("frame") ?? "web";
  rest.delete("frame");
  if (!Object.hasOwn(sheets, frame)) throw new BadRequest(words.sheet.unknown("frame", frame, Object.keys(sheets)));
  const { facts } = readSite();
  const { scene, notices } = parseScene(
    rest,
    facts.provinces.map(({ code }) => code),
  );
  if (notices.length) throw new BadRequest(notices.map((notice) => noticeText(words, notice)).join("; "));
  // A file has one set of colours.
  return { scene: scene.theme === "auto" ? { ...scene, theme: "light" } : scene, sheet: sheets[frame as SheetId] };
}

/** A drawn file, the colour of its page, and what a picture made of it says of itself. */
export type FigureFile = { svg: string; page: string; about: PngWords };

/** A scene on a sheet as an SVG file whose links lead to `origin`. The same input gives the same text. */
export function writeFigure(scene: Scene, sheet: Sheet, origin: string): FigureFile {
  const { facts, outlines, anchors } = readSite();
  const address = `${origin}/${formatScene({ ...scene, theme: "auto", title: "" })}`;
  const drawing = drawSheet({ facts, outlines, anchors, scene, words, address }, sheet);
  return {
    svg: svgFile(drawing, `${origin}/`),
    page: palettes[scene.theme === "auto" ? "light" : scene.theme].page,
    about: { Title: drawing.title, Description: drawing.label, Source: address },
  };
}
