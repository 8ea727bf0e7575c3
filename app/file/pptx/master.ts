import type { Sheet } from "../../../geo/sheet";
import { element } from "../../../geo/svg";
import type { SlideWords } from "../../../geo/words/slides-en";
import { filled, type Naming, nameNode, noFill, placeNode, preset, shape } from "./shape";
import { colourMap } from "./theme";
import { centipoints, emu } from "./unit";
import { type Node, vocabularies } from "./vocabulary";

const ink = filled(element("a:schemeClr", { val: "tx1" }));
const ground = element("p:bg", {}, [
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

/** Notes are read on A4 or Letter, upright; lengths in CSS pixels. */
const notesPage = { width: 720, height: 960 };

type NotesPlace = { top: number; height: number };
const imagePlace: NotesPlace = { top: 72, height: 300 };
const bodyPlace: NotesPlace = { top: 396, height: 500 };
const boxAt = ({ top, height }: NotesPlace, width = 576) => {
  const left = (notesPage.width - width) / 2;
  return { left, top, right: left + width, bottom: top + height };
};

/** The slide's picture on its page of notes, or the place for it. */
export const imageNode = (naming: Naming, aspect?: number): Node =>
  element("p:sp", {}, [
    element("p:nvSpPr", {}, [
      nameNode(naming),
      element("p:cNvSpPr", {}, [element("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 })]),
      element("p:nvPr", {}, [element("p:ph", { type: "sldImg" })]),
    ]),
    element(
      "p:spPr",
      {},
      aspect ? [placeNode(boxAt(imagePlace, imagePlace.height * aspect)), preset("rect"), noFill] : [],
    ),
  ]);

/** The text of a page of notes, at its own size in the master. */
export const bodyNode = (naming: Naming, paragraphs: Node[], isMaster = false): Node =>
  element("p:sp", {}, [
    element("p:nvSpPr", {}, [
      nameNode(naming),
      element("p:cNvSpPr", {}, [element("a:spLocks", { noGrp: 1 })]),
      element("p:nvPr", {}, [element("p:ph", { type: "body", idx: 1 })]),
    ]),
    element("p:spPr", {}, isMaster ? [placeNode(boxAt(bodyPlace)), preset("rect")] : []),
    element("p:txBody", {}, [element("a:bodyPr", {}), element("a:lstStyle", {}), ...paragraphs]),
  ]);

export const notesMaster = ({ width, height }: Sheet, words: SlideWords): Node =>
  element("p:notesMaster", vocabularies, [
    element("p:cSld", {}, [
      ground,
      tree([
        imageNode({ name: words.image }, width / height),
        bodyNode({ name: words.notes }, [element("a:p", {}, [])], true),
      ]),
    ]),
    colourMap(false),
    textStyle("notesStyle", "mn", 1000, 0),
  ]);

export const notesPageSize = { cx: emu(notesPage.width), cy: emu(notesPage.height) };
