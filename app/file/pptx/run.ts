import type { Language } from "../../../geo/scene";
import { element } from "../../../geo/svg";
import type { Paint } from "./scheme";
import { filled } from "./shape";
import { centipoints } from "./unit";
import type { Node } from "./vocabulary";

/** A piece of a line of one look; `size` and `spacing` in CSS pixels, or its place's own where not said. */
export type Run = {
  text: string;
  size?: number;
  fill?: string;
  isBold?: boolean;
  spacing?: number;
  href?: string | undefined;
};

const arabic = /\p{Script=Arabic}(?:\p{Script=Arabic}|[ \u200c]|\u200d)*/u;
const cyrillic = /\p{Script=Cyrillic}[\p{Script=Cyrillic} ]*/u;
const byScript = new RegExp(`(${arabic.source}|${cyrillic.source})`, "u");

/** The language of a word by its letters: Dari and Pashto share theirs, so the scene says which. */
const languageOf = (text: string, lang: Language): string => {
  if (arabic.test(text)) return lang === "ps" ? "ps-AF" : "fa-AF";
  return cyrillic.test(text) ? "ru-RU" : "en-GB";
};

/** Whether a line is read from the right: its first letter says so. */
export const isFromRight = (text: string): boolean => /^\P{Letter}*\p{Script=Arabic}/u.test(text);

/** A run for each script in it, so that a program spells and joins each in its own. */
export function runNodes({ text, size, fill, isBold, spacing, href }: Run, lang: Language, paint: Paint): Node[] {
  return text
    .split(byScript)
    .filter(Boolean)
    .map((part) =>
      element("a:r", {}, [
        element(
          "a:rPr",
          {
            lang: languageOf(part, lang),
            ...(size ? { sz: centipoints(size) } : {}),
            ...(isBold === undefined ? {} : { b: Number(isBold) }),
            ...(spacing ? { spc: centipoints(spacing) } : {}),
          },
          [...(fill ? [filled(paint(fill))] : []), ...(href ? [element("a:hlinkClick", { href, tooltip: href })] : [])],
        ),
        element("a:t", {}, [part]),
      ]),
    );
}
