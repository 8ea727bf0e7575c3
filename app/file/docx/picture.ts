import { ImageRun } from "docx";
import type { Mark } from "../../../geo/mark";
import { palettes } from "../../../geo/palette";
import { svgFile } from "../../../geo/svg-file";
import { drawViewWithKey } from "../../../geo/view-drawing";
import { type Job, paperOf } from "../job";
import { renderSvg } from "../png";
import { columnPx } from "./paper";

/** A drawing in the two forms that a document carries; lengths are CSS pixels. */
export type Pictures = { width: number; height: number; title: string; alt: string; svg: Uint8Array; png: Uint8Array };

/** The most of a page that leaves room for heading and caption on it, in CSS pixels. */
const mostOfPage = 690;
/** Lettering of the legend, as large as that of the caption below it. */
const legendText = 12;

/** The scene's view with its legend, as wide as the text: lines and letters, and pixels where those are not read. */
export async function writePictures(job: Job): Promise<Pictures> {
  const paper = paperOf(job);
  const sheet = { ...job.sheet, type: { ...job.sheet.type, text: legendText } };
  // Only a dark picture has an edge on white paper.
  const margin = paper === "dark" ? 14 : 0;
  const drawing = drawViewWithKey(job, sheet, { width: columnPx, height: mostOfPage, margin });
  const { width, height, title, label: alt } = drawing;
  const svg = svgFile({ ...drawing, marks: drawing.marks.map(unlink) }, `${job.origin}/`);
  const png = await renderSvg(svg, palettes[paper].page, 2);
  return { width, height, title, alt, svg: new TextEncoder().encode(svg), png };
}

/** A picture in a document leads nowhere, and a program may leave out what it does not know, a link and all in it. */
function unlink(mark: Mark): Mark {
  if (mark.kind !== "group" && mark.kind !== "text") return mark;
  const { link, ...rest } = mark;
  return rest.kind === "group" ? { ...rest, marks: rest.marks.map(unlink) } : rest;
}

/** The picture in a line of text, with what it shows in words. */
export function pictureRun({ width, height, title, alt, svg, png }: Pictures): ImageRun {
  const transformation = { width, height };
  return new ImageRun({
    type: "svg",
    data: svg,
    fallback: { type: "png", data: png },
    transformation,
    altText: { name: title, title, description: alt },
  });
}
