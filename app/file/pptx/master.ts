import type { Sheet } from "../../../geo/sheet";
import { element } from "../../../geo/svg";
import type { SlideWords } from "../../../geo/words/slides-en";
import { filled, preset, shape } from "./shape";
import { colourMap } from "./theme";
import { centipoints } from "./unit";
import { type Node, vocabularies } from "./vocabulary";

const ink = filled(element("a:schemeClr", { val: "tx1" }));
/** The page in its theme's own colour. */
export const ground = element("p:bg", {}, [
  element("p:bgPr", {}, [filled(element("a:schemeClr", { val: "bg1" })), element("a:effectLst", {})]),
]);

/** The pieces of a page under their root. */
export const tree = (pieces: Node[]): Node =>
  element("p:spTree", {}, [
    element("p:nvGrpSpPr", {}, [
      element("p:cNvPr", { id: 0, name: "" }),
      element("p:cNvGrpSpPr", {}),
      element("p:nvPr", {}),
    ]),
    element("p:grpSpPr", {}),
    ...pieces,
  ]);

/** Colours as the master maps them. */
export const asMaster: Node = element("p:clrMapOvr", {}, [element("a:masterClrMapping", {})]);

/** How text is set where nothing else is said; `size` in hundredths of a point. */
export const textStyle = (tag: string, font: string, size: number, bold: number) =>
  element(`p:${tag}`, {}, [
    element("a:lvl1pPr", { algn: "l" }, [
      element("a:buNone", {}),
      element("a:defRPr", { sz: size, b: bold }, [
        ink,
        element("a:latin", { typeface: `+${font}-lt` }),
        element("a:ea", { typeface: `+${font}-ea` }),
        element("a:cs", { typeface: `+${font}-cs` }),
      ]),
    ]),
  ]);

/** A title where the sheet's heading stands. */
const titleNode = ({ width, margin, type }: Sheet, words: SlideWords): Node =>
  shape({
    naming: { name: words.title },
    box: { left: margin, top: margin, right: width - margin, bottom: margin + type.heading * 1.3 },
    geometry: preset("rect"),
    placeholder: { type: "title" },
    text: element("p:txBody", {}, [
      element("a:bodyPr", { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "t" }, [element("a:normAutofit", {})]),
      element("a:lstStyle", {}),
      element("a:p", {}, [
        element("a:r", {}, [element("a:rPr", { lang: "en-GB" }), element("a:t", {}, [words.title])]),
      ]),
    ]),
  }).node;

export const slideMaster = (sheet: Sheet, isDark: boolean, words: SlideWords): Node =>
  element("p:sldMaster", vocabularies, [
    element("p:cSld", {}, [ground, tree([titleNode(sheet, words)])]),
    colourMap(isDark),
    element("p:sldLayoutIdLst", {}, [element("p:sldLayoutId", { id: 2_147_483_649, "r:id": "rId1" })]),
    element("p:txStyles", {}, [
      textStyle("titleStyle", "mj", centipoints(sheet.type.heading), 1),
      textStyle("bodyStyle", "mn", centipoints(sheet.type.text), 0),
      textStyle("otherStyle", "mn", centipoints(sheet.type.text), 0),
    ]),
  ]);

/** The one layout: a title, and room for everything else. It has the name that templates give theirs. */
export const slideLayout = (sheet: Sheet, words: SlideWords): Node =>
  element("p:sldLayout", { ...vocabularies, type: "titleOnly", preserve: 1 }, [
    element("p:cSld", { name: words.layout }, [tree([titleNode(sheet, words)])]),
    asMaster,
  ]);
