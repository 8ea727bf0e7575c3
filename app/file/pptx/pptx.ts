import { palettes } from "../../../geo/palette";
import { element } from "../../../geo/svg";
import { slidesEn } from "../../../geo/words/slides-en";
import { briefOf, type Job, paperOf } from "../job";
import { zip } from "../zip";
import {
  asMaster,
  bodyNode,
  imageNode,
  notesMaster,
  notesPageSize,
  slideLayout,
  slideMaster,
  textStyle,
  tree,
} from "./master";
import { namerOf } from "./naming";
import { notesOf } from "./notes";
import { type Part, packageOf, type Relation, relationsTo } from "./package";
import { paragraphNode, type Setting } from "./paragraph";
import { numbered } from "./part";
import { appProperties, coreProperties } from "./properties";
import { sceneSlide } from "./scene-slide";
import { paintFor } from "./scheme";
import type { Piece } from "./shape";
import { tableSlides } from "./table-slide";
import { themePart } from "./theme";
import { centipoints, emu } from "./unit";
import { type Node, officeDocument, vocabularies } from "./vocabulary";

const typeOf = (kind: string) => `application/vnd.openxmlformats-officedocument.${kind}+xml`;
const slideType = (kind: string) => typeOf(`presentationml.${kind}`);

/** A part whose pieces are numbered and whose links are relations, after those to other parts. */
function linkedPart(path: string, kind: string, node: Node, targets: [kind: string, target: string][]): Part {
  const own = relationsTo(targets);
  const { root, links } = numbered(node, own.length);
  const outward = links.map(
    ([id, target]): Relation => ({ id, kind: `${officeDocument}/hyperlink`, target, isExternal: true }),
  );
  return { path, type: slideType(kind), root, relations: [...own, ...outward] };
}

/**
 * A scene as slides: the scene itself in native shapes, then its matrix as a native table, every slide with
 * the claims and sources in full in its notes.
 */
export async function writePptx(job: Job): Promise<Uint8Array> {
  const brief = briefOf(job);
  const { sheet, words: all, scene } = job;
  const words = slidesEn;
  const paper = paperOf(job);
  const [palette, isDark] = [palettes[paper], paper === "dark"];
  const setting: Setting = { paint: paintFor(palette), lang: scene.lang };
  const given = { job, brief, namer: namerOf(job, brief, words), setting, words };
  const { pieces, rest } = sceneSlide(given);
  const slides: Piece[][] = [pieces, ...tableSlides(given, scene.view === "matrix" ? rest : brief.matrix.rows)];

  const notes = notesOf(brief, all).map((paragraph) => paragraphNode(paragraph, setting));
  const numbers = slides.map((_, i) => i + 1);
  const pathOf = {
    slide: (n: number) => `ppt/slides/slide${n}.xml`,
    notes: (n: number) => `ppt/notesSlides/notesSlide${n}.xml`,
  };
  const [master, layout, notesRoot] = [
    "ppt/slideMasters/slideMaster1.xml",
    "ppt/slideLayouts/slideLayout1.xml",
    "ppt/notesMasters/notesMaster1.xml",
  ];
  const themes = ["ppt/theme/theme1.xml", "ppt/theme/theme2.xml"] as const;
  const theme = (path: string, of: keyof typeof palettes): Part => ({
    path,
    type: typeOf("theme"),
    root: themePart(all.site, palettes[of], of === "dark"),
    relations: [],
  });
  const presentation = element("p:presentation", vocabularies, [
    element("p:sldMasterIdLst", {}, [element("p:sldMasterId", { id: 2_147_483_648, "r:id": "rId1" })]),
    element("p:notesMasterIdLst", {}, [element("p:notesMasterId", { "r:id": "rId2" })]),
    element(
      "p:sldIdLst",
      {},
      numbers.map((n) => element("p:sldId", { id: 255 + n, "r:id": `rId${n + 3}` })),
    ),
    element("p:sldSz", { cx: emu(sheet.width), cy: emu(sheet.height) }),
    element("p:notesSz", notesPageSize),
    textStyle("defaultTextStyle", "mn", centipoints(sheet.type.text), 0),
  ]);
  const parts: Part[] = [
    {
      path: "docProps/core.xml",
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      root: coreProperties(brief, all.site),
      relations: [],
    },
    {
      path: "docProps/app.xml",
      type: typeOf("extended-properties"),
      root: appProperties(all.site, slides.length),
      relations: [],
    },
    {
      path: "ppt/presentation.xml",
      type: slideType("presentation.main"),
      root: presentation,
      relations: relationsTo([
        ["slideMaster", master],
        ["notesMaster", notesRoot],
        ["theme", themes[0]],
        ...numbers.map((n): [string, string] => ["slide", pathOf.slide(n)]),
      ]),
    },
    linkedPart(master, "slideMaster", slideMaster(sheet, isDark, words), [
      ["slideLayout", layout],
      ["theme", themes[0]],
    ]),
    linkedPart(layout, "slideLayout", slideLayout(sheet, words), [["slideMaster", master]]),
    linkedPart(notesRoot, "notesMaster", notesMaster(sheet, words), [["theme", themes[1]]]),
    theme(themes[0], paper),
    // Notes are read on paper.
    theme(themes[1], "print"),
    ...slides.flatMap((slide, i): Part[] => {
      const page = (tag: string, nodes: Node[]) =>
        element(tag, vocabularies, [element("p:cSld", {}, [tree(nodes)]), asMaster]);
      const [own, ownNotes] = [pathOf.slide(i + 1), pathOf.notes(i + 1)];
      const noted = [imageNode({ name: words.image }), bodyNode({ name: words.notes }, notes)];
      return [
        linkedPart(
          own,
          "slide",
          page(
            "p:sld",
            slide.map(({ node }) => node),
          ),
          [
            ["slideLayout", layout],
            ["notesSlide", ownNotes],
          ],
        ),
        linkedPart(ownNotes, "notesSlide", page("p:notes", noted), [
          ["notesMaster", notesRoot],
          ["slide", own],
        ]),
      ];
    }),
  ];
  const core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  const [main] = relationsTo([["officeDocument", "ppt/presentation.xml"]]);
  const root: Relation[] = [
    main!,
    { id: "rId2", kind: core, target: "docProps/core.xml" },
    { id: "rId3", kind: `${officeDocument}/extended-properties`, target: "docProps/app.xml" },
  ];
  return zip(packageOf(parts, root), brief.revised);
}
