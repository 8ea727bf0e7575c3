import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { palettes } from "../../geo/palette";
import { pngWithWords } from "../../geo/png-words";
import { svgFile } from "../../geo/svg-file";
import { drawingOf, type Job, paperOf } from "./job";

const face = (path: string) => join(process.cwd(), "node_modules/@expo-google-fonts", path);
/** Only these are used, so that the same drawing gives the same bytes on every machine. */
export const fontFiles = [
  face("noto-sans/400Regular/NotoSans_400Regular.ttf"),
  face("noto-sans/600SemiBold/NotoSans_600SemiBold.ttf"),
  face("noto-sans/700Bold/NotoSans_700Bold.ttf"),
  face("vazirmatn/400Regular/Vazirmatn_400Regular.ttf"),
  face("vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf"),
  face("vazirmatn/700Bold/Vazirmatn_700Bold.ttf"),
];
const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Noto Sans" };

/**
 * Sets Arabic letters in Vazirmatn and all others in Noto Sans. A face that is fallen back on would
 * keep no weight.
 */
export const withFaces = (svg: string) =>
  svg
    .replace(/ font-family="[^"]*"/, ' font-family="Noto Sans"')
    .replace(/<text (?=[^>]*>[^<]*\p{Script=Arabic})/gu, '<text font-family="Vazirmatn" ');

/** An SVG file as pixels, `scale` of them for each of its own, on a page of one colour. */
export async function renderSvg(svg: string, page: string, scale: number): Promise<Uint8Array> {
  // The page has round corners; a picture has none.
  const picture = await renderAsync(withFaces(svg), { font, background: page, fitTo: { mode: "zoom", value: scale } });
  return picture.asPng();
}

/** A scene on its sheet as a picture that says in itself what it shows. */
export async function writePng(job: Job): Promise<Uint8Array> {
  const drawing = drawingOf(job);
  const pixels = await renderSvg(svgFile(drawing, `${job.origin}/`), palettes[paperOf(job)].page, job.scale);
  return pngWithWords(pixels, { Title: drawing.title, Description: drawing.label, Source: job.address }, job.scale);
}
