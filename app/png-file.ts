import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { pngWithWords } from "../geo/png-words";
import type { FigureFile } from "./figure-file";

const face = (path: string) => join(process.cwd(), "node_modules/@expo-google-fonts", path);
/** Only these are used, so that the same drawing gives the same bytes on every machine. */
const fontFiles = [
  face("noto-sans/400Regular/NotoSans_400Regular.ttf"),
  face("noto-sans/600SemiBold/NotoSans_600SemiBold.ttf"),
  face("noto-sans/700Bold/NotoSans_700Bold.ttf"),
  face("vazirmatn/400Regular/Vazirmatn_400Regular.ttf"),
  face("vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf"),
  face("vazirmatn/700Bold/Vazirmatn_700Bold.ttf"),
];
const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Noto Sans" };

/** Pixels of a picture for each of its sheet's; those below one are for thumbnails. */
export const scales = [0.2, 0.4, 1, 2, 3] as const;
export type Scale = (typeof scales)[number];

/**
 * Sets Arabic letters in Vazirmatn and all others in Noto Sans. A face that is fallen back on would
 * keep no weight.
 */
const withFaces = (svg: string) =>
  svg
    .replace(/ font-family="[^"]*"/, ' font-family="Noto Sans"')
    .replace(/<text (?=[^>]*>[^<]*\p{Script=Arabic})/gu, '<text font-family="Vazirmatn" ');

/** A drawn file as a picture. The same input gives the same bytes. */
export async function writePng({ svg, page, about }: FigureFile, scale: Scale): Promise<Uint8Array<ArrayBuffer>> {
  // The page has round corners; a picture has none.
  const picture = await renderAsync(withFaces(svg), { font, background: page, fitTo: { mode: "zoom", value: scale } });
  return pngWithWords(picture.asPng(), about, scale);
}
