import { expect, test } from "@playwright/test";
import { briefOf } from "../../app/file/job";
import { facts } from "../geo/given";
import type { Xml } from "../geo/xml";
import { deckFor, everything, isDecorative, nameOf, shapesNamed } from "../support/deck";
import { all, paragraphsOf, relationsOf } from "../support/package-parts";

test("the notes hold all the shown claims and no others, each with its place", async () => {
  for (const query of [
    "layers=training",
    "layers=aqis",
    everything,
    "match=all",
    "layers=training&evidence=coverage",
    "layers=",
  ]) {
    const { job, notes } = await deckFor(query);
    const brief = briefOf(job);
    const shown = brief.provinces.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims));
    const text = paragraphsOf(notes[0]!);
    for (const { statement } of facts.claims) {
      const own = shown.filter((claim) => claim.statement === statement);
      const lines = text.filter((line) => line.includes(statement));
      expect(lines, statement).toHaveLength(own.length);
      for (const [i, { lead, evidenceText, place, note }] of own.entries())
        for (const part of [lead, evidenceText, `${place} [${note}]`]) expect(lines[i]).toContain(part);
    }
  }
});

test("the notes of every slide hold sources, what was read of them, limits, dates, data and citation", async () => {
  const deck = await deckFor(`${everything}&title=A%20briefing`);
  const brief = briefOf(deck.job);
  const { heading, title, subtitle, asOf, remarks } = brief.figure;
  expect(brief.limits.join(" ")).toContain(deck.job.words.disclaimer);
  for (const [i, page] of deck.notes.entries()) {
    const text = paragraphsOf(page).join("\n");
    const sources = [...brief.notes, ...brief.checks].flatMap((source) => [source.text, source.url, source.read]);
    for (const part of [
      heading,
      title,
      subtitle,
      asOf,
      ...sources,
      ...remarks,
      ...brief.limits,
      brief.citation,
      brief.data,
      brief.address,
    ])
      expect(text).toContain(part);
    const links = relationsOf(deck.parts, `ppt/notesSlides/notesSlide${i + 1}.xml`).map(({ target }) => target);
    for (const { address } of brief.provinces) expect(links).toContain(address);
    for (const { url } of [...brief.notes, ...brief.checks]) if (url) expect(links).toContain(url);
  }
  expect(deck.notes).toHaveLength(deck.slides.length);
});

/** The rows of a slide's table, as the text of their cells. */
const tableOf = (slide: Xml): string[][] =>
  all(slide, "a:tr").map((row) => all(row, "a:tc").map((cell) => paragraphsOf(cell).join(" ")));

test("the second slide has the matrix as a table with heads, a row for each province, in words and letters", async () => {
  for (const query of ["", `${everything}&frame=slide-4x3`, "layers=training&lang=fa", "view=multiples&sort=name"]) {
    const deck = await deckFor(query);
    const { matrix, address, notes } = briefOf(deck.job);
    const slides = deck.slides.slice(1);
    const rows = slides.flatMap((slide) => tableOf(slide).slice(1));
    for (const slide of slides) {
      expect(all(slide, "a:tblPr")[0]!.attributes).toMatchObject({ firstRow: "1", firstCol: "1" });
      const [head] = tableOf(slide);
      expect(head!.map((cell) => cell.replace(/^[A-Z] {2}/, ""))).toEqual(matrix.columns.map(({ title }) => title));
      const text = paragraphsOf(slide).join("\n");
      for (const note of notes) expect(text).toContain(note.text);
      expect(text).toContain(address);
    }
    expect(rows).toEqual(
      matrix.rows.map(({ local, cells, count }) => [
        local.name,
        ...cells.map(({ look, layer, text }) =>
          look === "absent" ? text : `${layer.letter}${look === "plus" ? "+" : ""}  ${text}`,
        ),
        String(count),
      ]),
    );
    const links = slides.flatMap((_, i) =>
      relationsOf(deck.parts, `ppt/slides/slide${i + 2}.xml`).map(({ target }) => target),
    );
    for (const { code } of matrix.rows) expect(links.filter((link) => link.includes(code))).toHaveLength(1);
  }
});

test("a table stays on its slide and clear of what stands below it", async () => {
  for (const query of [
    "",
    everything,
    `${everything}&frame=slide-4x3`,
    `${everything}&view=matrix&frame=slide-4x3&lang=ru`,
  ]) {
    const { job, slides } = await deckFor(query);
    for (const slide of slides) {
      const [table] = all(slide, "p:graphicFrame");
      if (!table) continue;
      const [{ y }] = all(table, "a:off").map(({ attributes }) => attributes) as [{ y: string }];
      const bottom = Number(y) + all(table, "a:tr").reduce((sum, { attributes }) => sum + Number(attributes.h), 0);
      expect(bottom / 9525).toBeLessThanOrEqual(job.sheet.height - job.sheet.margin + 0.1);
      const sources = shapesNamed(slide, /^Sources$/)[0]!;
      const below = Number(all(sources, "a:off")[0]!.attributes.y);
      if (job.scene.view !== "matrix") expect(bottom).toBeLessThanOrEqual(below);
      const sizes = all(table, "a:rPr").map(({ attributes }) => Number(attributes.sz));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(750);
      // No row is lower than a line of its letters, or a program would make it higher.
      const line = (Math.max(...sizes) / 75) * 1.2;
      for (const { attributes } of all(table, "a:tr")) expect(Number(attributes.h) / 9525).toBeGreaterThan(line);
    }
  }
});

test("a scene that is a matrix is a table at once, and nothing shown needs none", async () => {
  const matrix = await deckFor("view=matrix");
  expect(matrix.slides).toHaveLength(1);
  expect(tableOf(matrix.slides[0]!)).toHaveLength(briefOf(matrix.job).matrix.rows.length + 1);
  expect(paragraphsOf(matrix.notes[0]!).join("\n")).toContain(matrix.job.words.absence);
  for (const query of ["layers=", "layers=&view=matrix", "layers=media&evidence=coverage"]) {
    const { job, slides } = await deckFor(query);
    expect(slides).toHaveLength(1);
    expect(all(slides[0]!, "a:tbl")).toEqual([]);
    expect(paragraphsOf(slides[0]!)).toContain(job.words.precision);
  }
});

test("small multiples are native: a group for each layer, said in words, its provinces with theirs", async () => {
  const deck = await deckFor(`${everything}&view=multiples`);
  const { figure, layers } = briefOf(deck.job);
  const maps = shapesNamed(deck.slides[0]!, /^Small map: /);
  expect(maps.map((map) => nameOf(map).attributes.name)).toEqual(layers.map(({ title }) => `Small map: ${title}`));
  for (const [i, map] of maps.entries()) {
    expect(nameOf(map).attributes.descr).toBe(figure.layerTexts[i]);
    const provinces = shapesNamed(map, /^Province: /);
    expect(provinces).toHaveLength(34);
    const said = provinces.filter((shape) => nameOf(shape).attributes.descr);
    expect(said).toHaveLength(figure.areas.filter((area) => area.layers.includes(layers[i]!.id)).length);
    expect(provinces.filter((shape) => !said.includes(shape) && !isDecorative(shape))).toEqual([]);
  }
});

test("each script has its language, and what begins in Arabic letters is read from the right", async () => {
  for (const [query, lang, name] of [
    ["lang=ps", "ps-AF", "کونړ"],
    ["lang=fa", "fa-AF", "کنر"],
    ["lang=ru", "ru-RU", "Кунар"],
  ] as const) {
    const { slides } = await deckFor(query);
    const paragraph = all(slides[0]!, "a:p").find((found) => all(found, "a:t").some(({ text }) => text === name))!;
    expect(all(paragraph, "a:rPr")[0]!.attributes.lang).toBe(lang);
    expect(all(paragraph, "a:pPr")[0]!.attributes.rtl).toBe(lang === "ru-RU" ? undefined : "1");
    const heading = all(slides[0]!, "a:rPr")[0]!;
    expect(heading.attributes.lang).toBe("en-GB");
  }
});
