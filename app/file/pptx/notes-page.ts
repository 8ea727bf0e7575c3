import type { Sheet } from "../../../geo/sheet";
import { element } from "../../../geo/svg";
import type { SlideWords } from "../../../geo/words/slides-en";
import { ground, textStyle, tree } from "./master";
import { type Naming, nameNode, noFill, placeNode, preset } from "./shape";
import { colourMap } from "./theme";
import { emu } from "./unit";
import { type Node, vocabularies } from "./vocabulary";

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
