import { expect, test } from "@playwright/test";
import { briefOf, drawingOf } from "../../app/file/job";
import { type Hsl, hexOf, hslOf } from "../../app/file/pptx/hsl";
import { svgText } from "../../app/file/svg";
import { layerIds } from "../../data/terms";
import type { Mark } from "../../geo/mark";
import { palettes } from "../../geo/palette";
import { facts } from "../geo/given";
import { flat, parseXml, type Xml } from "../geo/xml";
import { deckFor, everything, isDecorative, linkOf, nameOf, origin, piecesOf, shapesNamed } from "../support/deck";
import { all, paragraphsOf } from "../support/package-parts";

test("34 provinces are shapes of their own, each named, said in words and leading to its details", async () => {
  const deck = await deckFor("layers=training");
  const provinces = shapesNamed(deck.slides[0]!, /^Province: /);
  expect(provinces).toHaveLength(34);
  const { figure } = briefOf(deck.job);
  const written = provinces.map((shape) => {
    const { name, descr } = nameOf(shape).attributes;
    const [click] = all(nameOf(shape), "a:hlinkClick");
    return [name, descr, click!.attributes.tooltip, linkOf(deck, shape), all(shape, "a:custGeom").length];
  });
  expect(written).toEqual(
    figure.areas.map(({ name, label, code }) => [
      `Province: ${name}`,
      label,
      label,
      `${origin}/?layers=training&province=${code}`,
      1,
    ]),
  );
});

test("provinces stand where the drawing has them, to the smallest unit", async () => {
  for (const frame of ["slide", "slide-4x3"]) {
    const deck = await deckFor(`frame=${frame}`);
    const map = drawingOf(deck.job).marks.find((mark) => mark.kind === "group" && mark.name === "map");
    const [left, top] = (map as { at: [number, number] }).at;
    const shapes = shapesNamed(deck.slides[0]!, /^Province: /);
    const written = shapes.map((shape) => {
      const { x, y } = all(shape, "a:off")[0]!.attributes;
      const { cx, cy } = all(shape, "a:ext").find(({ attributes }) => attributes.cx)!.attributes;
      const box = [x, y, cx, cy].map(Number);
      return [nameOf(shape).attributes.name, ...box, all(shape, "a:pt").length];
    });
    const drawn = [...areasIn([map!])].map(([code, rings]) => {
      const { name } = facts.provinces.find((province) => province.code === code)!;
      const [xs, ys] = [0, 1].map((axis) => rings.flat().map((point) => point[axis]!)) as [number[], number[]];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      const box = [left + x, top + y, Math.max(...xs) - x, Math.max(...ys) - y].map((length) =>
        Math.round(length * 9525),
      );
      // As many corners as the drawing, which closes its rings by their first point.
      return [`Province: ${name}`, ...box, rings.flat().length - rings.length];
    });
    expect(written).toHaveLength(34);
    expect(written.map(([name, , , , , corners]) => [name, corners])).toEqual(
      drawn.map(([name, , , , , corners]) => [name, corners]),
    );
    const apart = written.map((row, i) =>
      row.map((value, k) => (k ? Math.abs(Number(value) - Number(drawn[i]![k])) : 0)),
    );
    expect(Math.max(...apart.flat())).toBeLessThanOrEqual(1);
  }
});

function areasIn(marks: Mark[], areas = new Map<string, number[][][]>()): Map<string, number[][][]> {
  for (const mark of marks) {
    if (mark.kind !== "group") continue;
    const code = mark.name === "province" ? mark.data?.province : undefined;
    if (code)
      areas.set(
        code,
        mark.marks.flatMap((area) => (area.kind === "area" ? area.rings : [])),
      );
    else areasIn(mark.marks, areas);
  }
  return areas;
}

test("the title is a title, and a slide is read in order: whose statements, map, legend, sources, limits", async () => {
  const { job, slides, parts } = await deckFor("");
  const { heading, alt } = briefOf(job).figure;
  const pieces = piecesOf(slides[0]!);
  expect(pieces.map((piece) => nameOf(piece).attributes.name)).toEqual([
    "Title",
    "Attribution",
    "Map of Afghanistan by province",
    "Legend",
    "Sources",
    "Limits",
  ]);
  expect(all(pieces[0]!, "p:ph")[0]!.attributes.type).toBe("title");
  expect(paragraphsOf(pieces[0]!)).toEqual([heading]);
  expect(nameOf(pieces[2]!).attributes.descr).toBe(alt);
  const layout = parts.get("ppt/slideLayouts/slideLayout1.xml")!;
  expect(all(layout, "p:ph").map(({ attributes }) => attributes.type)).toEqual(["title"]);
});

test("every slide has a title of its own", async () => {
  for (const query of ["", everything, `${everything}&frame=slide-4x3`, "layers=", "view=matrix", "title=Mine"]) {
    const { slides } = await deckFor(query);
    const titles = slides.map((slide) => {
      const held = all(slide, "p:sp").filter((shape) => all(shape, "p:ph").length);
      expect(held).toHaveLength(1);
      return paragraphsOf(held[0]!).join(" ");
    });
    expect(new Set(titles).size).toBe(slides.length);
    expect(titles.filter((title) => !title)).toEqual([]);
  }
});

test("every piece is a native shape: no picture, and what shows nothing of its own says so", async () => {
  for (const query of ["", `${everything}&view=multiples`, "layers=aqis&province=AF-HEL"]) {
    const { slides, parts } = await deckFor(query);
    expect([...parts.keys()].filter((path) => !/\.(xml|rels)$/.test(path))).toEqual([]);
    for (const slide of slides) {
      expect(flat(slide).filter(({ tag }) => /^(p:pic|a:blip|a:pattFill)$/.test(tag))).toEqual([]);
      const silent = all(slide, "p:sp").filter(
        (shape) => !nameOf(shape).attributes.descr && !isDecorative(shape) && !paragraphsOf(shape).join(""),
      );
      expect(silent.map((shape) => nameOf(shape).attributes.name)).toEqual([]);
      const ids = all(slide, "p:cNvPr").map(({ attributes }) => attributes.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  }
});

test("a hatching is native lines, one shape for each province in doubt", async () => {
  const { slides } = await deckFor("layers=training&evidence=corroborated~uncorroborated~article~coverage");
  const hatchings = shapesNamed(slides[0]!, /^Hatching: /);
  expect(hatchings.map((shape) => nameOf(shape).attributes.name).sort()).toEqual([
    "Hatching: Badghis",
    "Hatching: Kunar",
  ]);
  for (const shape of hatchings) expect(all(shape, "a:moveTo").length).toBeGreaterThan(3);
  // Broken lines are what coverage alone has.
  const dashes = hatchings.map((shape) => [nameOf(shape).attributes.name, all(shape, "a:custDash").length]);
  expect(Object.fromEntries(dashes)).toEqual({ "Hatching: Badghis": 1, "Hatching: Kunar": 0 });
});

test("a plate says all of its province, and its letters are text in shapes", async () => {
  const { slides } = await deckFor("");
  const [plate, ...others] = shapesNamed(slides[0]!, /^Plate: Kunar$/);
  expect(others).toEqual([]);
  expect(nameOf(plate!).attributes.descr).toBe(
    "Kunar. Leadership: found in coverage; Safe houses: not named; Training sites: not found in coverage; AQIS presence: not named.",
  );
  expect(paragraphsOf(plate!)).toEqual(["Kunar", "L", "T"]);
  expect(shapesNamed(plate!, /^Training sites: hollow$/)).toHaveLength(1);
});

test("no word of the drawing is lost", async () => {
  for (const query of [
    "",
    `${everything}&frame=slide-4x3`,
    `${everything}&view=multiples`,
    "lang=ps",
    "title=Why%3F%20A%20briefing",
  ]) {
    const { job, slides } = await deckFor(query);
    const said = all(slides[0]!, "p:sp").flatMap(paragraphsOf);
    const drawn = flat(parseXml(svgText(job).replace(/^<\?xml.*\?>\n/, ""))).filter(({ tag }) => tag === "text");
    expect(drawn.length).toBeGreaterThan(30);
    const lost = drawn.filter(({ text }) => !said.some((paragraph) => paragraph.includes(text.trim())));
    expect(lost.map(({ text }) => text)).toEqual([]);
  }
});

test("lines of one text are one paragraph, and the live map's address a link", async () => {
  const deck = await deckFor(`${everything}&frame=slide-4x3`);
  const { limits, address, figure } = briefOf(deck.job);
  const [box] = shapesNamed(deck.slides[0]!, /^Limits$/);
  const paragraphs = paragraphsOf(box!);
  expect(paragraphs.slice(0, 4)).toEqual([...limits, figure.data]);
  expect(paragraphs.at(-1)).toBe(`${deck.job.words.sheet.live} ${address}`);
  const run = all(box!, "a:r").find((found) => all(found, "a:hlinkClick").length)!;
  expect(all(run, "a:t")[0]!.text).toBe(address);
});

/** What a colour of the theme becomes by one change of it. */
function changed([hue, saturation, lightness]: Hsl, { tag, attributes }: Xml): Hsl {
  const val = Number(attributes.val);
  if (tag === "a:hueOff") return [hue + val / 60_000, saturation, lightness];
  if (tag === "a:satMod") return [hue, (saturation * val) / 100_000, lightness];
  if (tag === "a:lumMod") return [hue, saturation, (lightness * val) / 100_000];
  if (tag === "a:lumOff") return [hue, saturation, lightness + val / 100_000];
  throw new Error(tag);
}

for (const theme of ["light", "dark", "print"] as const)
  test(`${theme}: colours are the theme's or changed from it, and come out as the palette's`, async () => {
    for (const query of ["layers=training", `${everything}&view=multiples`, everything]) {
      const { slides, parts } = await deckFor(`${query}&theme=${theme}`);
      const slots = Object.fromEntries(
        all(parts.get("ppt/theme/theme1.xml")!, "a:clrScheme")[0]!.children.map(({ tag, children }) => [
          tag.slice(2),
          `#${children[0]!.attributes.val!.toLowerCase()}`,
        ]),
      );
      const { attributes: map } = all(parts.get("ppt/slideMasters/slideMaster1.xml")!, "p:clrMap")[0]!;
      const colourOf = ({ attributes: { val }, children }: Xml) =>
        hexOf(children.reduce(changed, hslOf(slots[map[val!]!]!)));
      const palette = palettes[theme];
      expect(layerIds.map((_, i) => slots[`accent${i + 1}`])).toEqual(layerIds.map((id) => palette.layers[id]));
      expect([slots[map.bg1!], slots[map.tx1!], slots[map.tx2!]]).toEqual([palette.page, palette.ink, palette.muted]);
      const { layers, tints, ...jobs } = palette;
      const known: string[] = [...Object.values(jobs), ...Object.values(layers), ...Object.values(tints)];
      const used = new Set(slides.flatMap((slide) => all(slide, "a:schemeClr").map(colourOf)));
      expect([...used].filter((colour) => !known.includes(colour))).toEqual([]);
      // Lines of rivers and borders, and the one grey tint, may keep colours of their own.
      const fixed = new Set(
        slides.flatMap((slide) => all(slide, "a:srgbClr").map(({ attributes }) => attributes.val!)),
      );
      const own = [jobs.river, jobs.border, jobs.frontier, tints.officials].map((colour) =>
        colour.slice(1).toUpperCase(),
      );
      expect([...fixed].filter((colour) => !own.includes(colour))).toEqual([]);
    }
  });
