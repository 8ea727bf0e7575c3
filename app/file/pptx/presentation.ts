import type { Brief } from "../../../geo/brief";
import { palettes } from "../../../geo/palette";
import type { Sheet } from "../../../geo/sheet";
import { element } from "../../../geo/svg";
import type { SlideWords } from "../../../geo/words/slides-en";
import { type Job, paperOf } from "../job";
import type { Entries } from "../zip";
import { asMaster, slideLayout, slideMaster, textStyle, tree } from "./master";
import { bodyNode, imageNode, notesMaster, notesPageSize } from "./notes-page";
import { type Part, packageOf, type Relation, relationsTo } from "./package";
import { numbered } from "./part";
import { appProperties, coreProperties } from "./properties";
import { themePart } from "./theme";
import { centipoints, emu } from "./unit";
import { type Node, officeDocument, vocabularies } from "./vocabulary";

type Targets = [kind: string, target: string][];

const typeOf = (kind: string) => `application/vnd.openxmlformats-officedocument.${kind}+xml`;
const corePackage = (kind: string) => `application/vnd.openxmlformats-package.${kind}+xml`;
const coreRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

const paths = {
  presentation: "ppt/presentation.xml",
  master: "ppt/slideMasters/slideMaster1.xml",
  layout: "ppt/slideLayouts/slideLayout1.xml",
  notesMaster: "ppt/notesMasters/notesMaster1.xml",
  theme: "ppt/theme/theme1.xml",
  notesTheme: "ppt/theme/theme2.xml",
  core: "docProps/core.xml",
  app: "docProps/app.xml",
  slide: (i: number) => `ppt/slides/slide${i + 1}.xml`,
  notes: (i: number) => `ppt/notesSlides/notesSlide${i + 1}.xml`,
};

/** A part whose pieces are numbered and whose links are relations, after those to other parts. */
function linkedPart(path: string, kind: string, node: Node, targets: Targets): Part {
  const own = relationsTo(targets);
  const { root, links } = numbered(node, own.length);
  const outward = links.map(
    ([id, target]): Relation => ({ id, kind: `${officeDocument}/hyperlink`, target, isExternal: true }),
  );
  return { path, type: typeOf(`presentationml.${kind}`), root, relations: [...own, ...outward] };
}

/** The list of slides and their size; `slides` counts them. */
function presentationPart({ width, height, type }: Sheet, slides: number): Part {
  const numbers = Array.from({ length: slides }, (_, i) => i);
  const targets: Targets = [
    ["slideMaster", paths.master],
    ["notesMaster", paths.notesMaster],
    ["theme", paths.theme],
  ];
  const idOf = (i: number) => ({ id: 256 + i, "r:id": `rId${targets.length + 1 + i}` });
  const list = numbers.map((i) => element("p:sldId", idOf(i)));
  const root = element("p:presentation", vocabularies, [
    element("p:sldMasterIdLst", {}, [element("p:sldMasterId", { id: 2_147_483_648, "r:id": "rId1" })]),
    element("p:notesMasterIdLst", {}, [element("p:notesMasterId", { "r:id": "rId2" })]),
    element("p:sldIdLst", {}, list),
    element("p:sldSz", { cx: emu(width), cy: emu(height) }),
    element("p:notesSz", notesPageSize),
    textStyle("defaultTextStyle", "mn", centipoints(type.text), 0),
  ]);
  const shown = numbers.map((i): Targets[number] => ["slide", paths.slide(i)]);
  return linkedPart(paths.presentation, "presentation.main", root, [...targets, ...shown]);
}

type Given = { job: Job; brief: Brief; words: SlideWords; slides: Node[][]; notes: Node[] };

/** Slides, each with the same notes, as the entries of a presentation: masters, themes and properties around them. */
export function presentation({ job, brief, words, slides, notes }: Given): Entries {
  const { sheet } = job;
  const { site } = job.words;
  const paper = paperOf(job);
  const isDark = paper === "dark";
  const plain = (path: string, type: string, root: Node): Part => ({ path, type, root, relations: [] });
  const page = (tag: string, nodes: Node[]) =>
    element(tag, vocabularies, [element("p:cSld", {}, [tree(nodes)]), asMaster]);
  const noted = [imageNode({ name: words.image }), bodyNode({ name: words.notes }, notes)];
  const parts: Part[] = [
    plain(paths.core, corePackage("core-properties"), coreProperties(brief, site)),
    plain(paths.app, typeOf("extended-properties"), appProperties(site, slides.length)),
    presentationPart(sheet, slides.length),
    linkedPart(paths.master, "slideMaster", slideMaster(sheet, isDark, words), [
      ["slideLayout", paths.layout],
      ["theme", paths.theme],
    ]),
    linkedPart(paths.layout, "slideLayout", slideLayout(sheet, words), [["slideMaster", paths.master]]),
    linkedPart(paths.notesMaster, "notesMaster", notesMaster(sheet, words), [["theme", paths.notesTheme]]),
    plain(paths.theme, typeOf("theme"), themePart(site, palettes[paper], isDark)),
    // Notes are read on paper.
    plain(paths.notesTheme, typeOf("theme"), themePart(site, palettes.print, false)),
    ...slides.flatMap((nodes, i) => [
      linkedPart(paths.slide(i), "slide", page("p:sld", nodes), [
        ["slideLayout", paths.layout],
        ["notesSlide", paths.notes(i)],
      ]),
      linkedPart(paths.notes(i), "notesSlide", page("p:notes", noted), [
        ["notesMaster", paths.notesMaster],
        ["slide", paths.slide(i)],
      ]),
    ]),
  ];
  return packageOf(parts, [
    ...relationsTo([
      ["officeDocument", paths.presentation],
      ["extended-properties", paths.app],
    ]),
    { id: "rId3", kind: coreRelation, target: paths.core },
  ]);
}
