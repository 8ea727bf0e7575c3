import type { Palette } from "../../../geo/palette";
import { element } from "../../../geo/svg";
import { schemeOf } from "./scheme";
import { filled } from "./shape";
import { type Node, vocabularies } from "./vocabulary";

/** On every system or replaced there by a face of the same widths, in Latin, Cyrillic and Arabic letters. */
const face = "Arial";

const fonts = (tag: string) =>
  element(tag, {}, [
    element("a:latin", { typeface: face }),
    element("a:ea", { typeface: "" }),
    element("a:cs", { typeface: face }),
    element("a:font", { script: "Arab", typeface: face }),
  ]);

const placeholder = filled(element("a:schemeClr", { val: "phClr" }));
const thrice = (tag: string, node: Node) => element(tag, {}, [node, node, node]);

/**
 * The palette as a theme: a house template that replaces it recolours every shape. In a dark one the dark
 * colours are the ground, as `colourMap` says.
 */
export function themePart(name: string, palette: Palette, isDark: boolean): Node {
  const { bg1, tx1, bg2, tx2, accents, hlink, folHlink } = schemeOf(palette);
  const slots: [tag: string, colour: string][] = [
    ["dk1", isDark ? bg1 : tx1],
    ["lt1", isDark ? tx1 : bg1],
    ["dk2", isDark ? bg2 : tx2],
    ["lt2", isDark ? tx2 : bg2],
    ...accents.map((colour, i): [string, string] => [`accent${i + 1}`, colour]),
    ["hlink", hlink],
    ["folHlink", folHlink],
  ];
  const line = element("a:ln", { w: 9525 }, [placeholder]);
  return element("a:theme", { "xmlns:a": vocabularies["xmlns:a"], name }, [
    element("a:themeElements", {}, [
      element(
        "a:clrScheme",
        { name },
        slots.map(([tag, colour]) =>
          element(`a:${tag}`, {}, [element("a:srgbClr", { val: colour.slice(1).toUpperCase() })]),
        ),
      ),
      element("a:fontScheme", { name }, [fonts("a:majorFont"), fonts("a:minorFont")]),
      element("a:fmtScheme", { name }, [
        thrice("a:fillStyleLst", placeholder),
        thrice("a:lnStyleLst", line),
        thrice("a:effectStyleLst", element("a:effectStyle", {}, [element("a:effectLst", {})])),
        thrice("a:bgFillStyleLst", placeholder),
      ]),
    ]),
  ]);
}

/** Which of the theme's colours are ground and ink. */
export const colourMap = (isDark: boolean): Node => {
  const [ground, ink] = isDark ? ["dk", "lt"] : ["lt", "dk"];
  const accents = Array.from({ length: 6 }, (_, i) => [`accent${i + 1}`, `accent${i + 1}`]);
  return element("p:clrMap", {
    bg1: `${ground}1`,
    tx1: `${ink}1`,
    bg2: `${ground}2`,
    tx2: `${ink}2`,
    ...Object.fromEntries(accents),
    hlink: "hlink",
    folHlink: "folHlink",
  });
};
