import type { Brief, BriefProvince } from "../../../geo/brief";
import type { Look } from "../../../geo/figure";
import { slotNodes } from "../../../geo/slot";
import { element, svgText } from "../../../geo/svg";
import { pdfWords } from "../../../geo/words/pdf-en";
import { briefOf, drawingOf, type Job } from "../job";
import { withFaces } from "../png";
import { takeApart } from "./sheet-page";

/** Sizes of paper in millimetres, where whole pixels do not give them. */
const papers: Record<string, [width: number, height: number]> = { a4: [210, 297], "a4-landscape": [297, 210] };
const pointsPerPixel = 72 / 96;
const pointsPerMillimetre = 72 / 25.4;
/** Letters on paper and slide are no smaller than this, in points. */
const leastSize = 7.5;

/** Everything that the template sets, in finished words; it reads them as data and never as its own language. */

export function documentData(job: Job) {
  const { sheet, facts, words, scene, origin } = job;
  const brief = briefOf(job);
  const { figure } = brief;
  const { palette } = figure;
  const paper = papers[sheet.id]?.map((length) => length * pointsPerMillimetre);
  const [width, height] = paper ?? [sheet.width * pointsPerPixel, sheet.height * pointsPerPixel];
  const revised = words.date(facts.edition.revised);
  const [year, month, day] = facts.edition.revised.split("-").map(Number);
  const { page, data, ...own } = pdfWords;
  return {
    title: figure.title,
    author: words.site,
    description: figure.alt,
    keywords: [...own.keywords, ...brief.layers.map(({ title }) => title)],
    date: { year, month, day },
    paper: {
      width,
      height,
      // Points for one unit of the sheet.
      unit: width! / sheet.width,
      margin: sheet.margin,
      text: sheet.type.text,
      small: Math.max(sheet.type.small, leastSize / pointsPerPixel),
      columns: sheet.width > sheet.height ? 2 : 1,
    },
    colours: { page: palette.page, ink: palette.ink, muted: palette.muted, rule: palette.plateEdge },
    foot: { data: data(facts.version, revised), page: page("{page}", "{pages}") },
    sheet: takeApart(drawingOf(job), scene.view, sheet.margin, `${origin}/`),
    /** Texts of the sheet that lead somewhere, without spaces: into this document, or to an address. */
    links: Object.fromEntries([
      ...brief.notes.map(({ number, text, source }) => [spaceless(`${number}${text}`), `#source-${source}`]),
      [spaceless(`${words.sheet.live}${job.address}`), job.address],
    ]) as Record<string, string>,
    slots: slotsOf(brief),
    brief: {
      ...brief,
      figure: undefined,
      provinces: brief.provinces.map((province) => withLooks(province, brief)),
      attribution: `${figure.subtitle}.`,
      asOf: figure.asOf,
      remarks: figure.remarks,
    },
    words: {
      ...own,
      matrix: { ...words.matrix, rest: words.matrix.rest(brief.matrix.rest.length) },
      provinces: words.paper.provinces,
      leftOut: words.paper.leftOut(),
      empty: words.provinces.empty,
      sources: words.sources.heading,
      bibliography: words.bibliography,
      limits: words.limits.heading,
      toClaim: words.panel.permalink,
    },
  };
}

const spaceless = (text: string) => text.replaceAll(" ", "");

/** A province with the look that each of its layers has in the matrix. */
function withLooks(province: BriefProvince, { matrix }: Brief) {
  const row = matrix.rows.find(({ code }) => code === province.code)!;
  const lookOf = (id: string) => row.cells.find(({ layer }) => layer.id === id)!.look;
  return { ...province, groups: province.groups.map((group) => ({ ...group, look: lookOf(group.layer.id) })) };
}

/** The mark of each layer in each look, as small pictures: `slots.training.hollow`. */
function slotsOf({ layers, figure: { palette } }: Brief): Record<string, Record<Look, string>> {
  const size = 24;
  const box = { xmlns: "http://www.w3.org/2000/svg", width: size, height: size, "font-family": "" };
  const draw = (look: Look, { id, shape, letter }: Brief["layers"][number]) =>
    slotNodes({
      kind: "slot",
      look,
      shape,
      letter,
      at: [size / 2, size / 2],
      size: size * 0.8,
      colour: look === "absent" ? palette.absent : palette.layers[id],
      paper: palette.page,
    });
  const looks: Look[] = ["solid", "hollow", "plus", "absent"];
  return Object.fromEntries(
    layers.map((layer) => [
      layer.id,
      Object.fromEntries(
        looks.map((look) => [look, withFaces(svgText(element("svg", box, draw(look, layer))))]),
      ) as Record<Look, string>,
    ]),
  );
}
