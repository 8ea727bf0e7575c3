import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { BadRequest } from "../../app/file/ask";
import { formats } from "../../app/file/formats";
import { briefOf, drawingOf, figureOf } from "../../app/file/job";
import { writePdf } from "../../app/file/pdf/write-pdf";
import type { Mark } from "../../geo/mark";
import { oneLine, pdfJob, readPdf, rolesOf, tagsOf } from "../support/pdf";

const everything =
  "layers=leadership~safe-houses~training~aqis~media~officials&evidence=corroborated~uncorroborated~article~coverage";

/** Programs of poppler, which a machine may lack. */
const hasPoppler = spawnSync("pdffonts", ["-v"]).status === 0;

test("the document says what it is, in what language, and of when", async () => {
  const { info, mark, preferences, bytes } = await readPdf("layers=training");
  expect(info).toMatchObject({
    Title: "Where an article places al-Qaida in Afghanistan: training sites",
    Subject: figureOf(pdfJob("layers=training")).alt,
    Author: "Afghanistan provincial map",
    Language: "en-GB",
  });
  const day = pdfJob("").facts.edition.revised.replaceAll("-", "");
  expect(info.CreationDate).toContain(day);
  expect(info.ModDate).toContain(day);
  expect(mark).toMatchObject({ Marked: true });
  expect(preferences).toMatchObject({ DisplayDocTitle: true });
  expect(Buffer.from(bytes).toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
});

for (const query of ["layers=training", "layers=officials&frame=slide", everything, "layers=&frame=a4-landscape"])
  test(`all that is shown is said with its source, and nothing else: ${query.slice(0, 30)}`, async () => {
    const job = pdfJob(query);
    const brief = briefOf(job);
    const { texts, addresses } = await readPdf(query);
    const text = texts.slice(1).join("");
    const said = job.facts.claims.filter(({ statement }) => text.includes(oneLine(statement))).map(({ id }) => id);
    const shown = brief.provinces.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims));
    expect(said.sort()).toEqual(shown.map(({ id }) => id).sort());
    for (const { lead, statement, caution, evidenceText, details, note } of shown) {
      expect(text).toContain(oneLine(`${lead}${statement}[${note}]${caution}`));
      expect(text).toContain(oneLine(evidenceText));
      for (const { term, spans } of details)
        expect(text).toContain(oneLine(`${term}:${spans.map((span) => span.text).join("")}`));
    }
    for (const { text: source, read, url } of [...brief.notes, ...brief.checks]) {
      expect(text).toContain(oneLine(`${source}.${read}${url}`));
      if (url) expect(addresses).toContain(url);
    }
    for (const line of [...brief.limits, ...brief.figure.remarks, brief.citation, brief.address])
      expect(text).toContain(oneLine(line));
    if (shown.length) expect(text).toContain(oneLine(`${brief.figure.subtitle}.${brief.figure.asOf}`));
  });

test("every claim leads to itself on the live map, and every file to its scene", async () => {
  const { addresses } = await readPdf("layers=training");
  expect(addresses).toContain("https://map.example/?layers=training&province=AF-KNR#claim-training-kunar");
  expect(addresses.filter((address) => address.includes("#claim-"))).toHaveLength(5);
  // On the sheet and at the end.
  expect(addresses.filter((address) => address === "https://map.example/?layers=training")).toHaveLength(2);
});

for (const view of ["map", "matrix"])
  test(`marks of the ${view} lead to what is said of their province`, async () => {
    const { jumps } = await readPdf(`layers=training&view=${view}`);
    for (const name of ["Helmand", "Kunar", "Nangarhar", "Nuristan", "Zabul"])
      expect(jumps.filter((jump) => jump.startsWith(`${name}, page `))).toHaveLength(2);
  });

test("the heading is as large as on the sheet, and on the page", async () => {
  const { first, sizes } = await readPdf("layers=training");
  const { sheet } = pdfJob("layers=training");
  expect(first.text).toContain("Where an article places");
  // Points are three quarters of CSS pixels.
  expect(first.size).toBeCloseTo(sheet.type.heading * 0.75, 1);
  expect(first.right).toBeLessThan(sizes[0]![0]! - (sheet.margin * 0.75) / 2);
});

test("the first page has the words of the sheet, in its order", async () => {
  for (const query of ["layers=training", `${everything}&frame=slide`]) {
    const linesOf = (mark: Mark): string[] =>
      mark.kind === "group"
        ? mark.marks.flatMap(linesOf)
        : mark.kind === "text" && mark.name === "line"
          ? [mark.text]
          : [];
    const words = oneLine(drawingOf(pdfJob(query)).marks.flatMap(linesOf).join(""));
    const { texts } = await readPdf(query);
    const at = words.indexOf(oneLine(figureOf(pdfJob(query)).how));
    // The picture, whose letters are in none of the lines, stands between.
    expect(texts[0]).toContain(words.slice(0, at));
    expect(texts[0]).toContain(words.slice(at));
  }
});

test("a screen reader is given heading, paragraphs, picture, table and lists in order", async () => {
  const { trees } = await readPdf("layers=training~aqis");
  const [sheet, facts] = [trees[0]!, { role: "", children: trees.slice(1) }];
  expect(
    rolesOf(sheet)
      .filter((role) => /^(H\d|P|Figure)$/.test(role))
      .slice(0, 4),
  ).toEqual(["H1", "P", "P", "Figure"]);
  expect(tagsOf(sheet, "Figure").map(({ alt }) => alt)).toEqual([figureOf(pdfJob("layers=training~aqis")).alt]);
  const [table, ...others] = tagsOf(facts, "Table");
  expect(others).toEqual([]);
  expect(rolesOf(table!).filter((role) => role === "TH")).toHaveLength(4);
  expect(rolesOf(table!).filter((role) => role === "TR")).toHaveLength(1 + 9);
  const roles = rolesOf(facts);
  expect(roles.filter((role) => role === "H1")).toEqual([]);
  expect(roles.filter((role) => role === "H3")).toHaveLength(9);
  expect(roles).toContain("LBody");
});

test("bookmarks lead to every section and province", async () => {
  const { bookmarks } = await readPdf("layers=training&lang=ps");
  expect(bookmarks.map(({ title }) => title)).toEqual([
    "Where an article places al-Qaida in Afghanistan: training sites",
  ]);
  const sections = bookmarks[0]!.items;
  expect(sections.map(({ title }) => title)).toEqual([
    "Province by layer",
    "Province by province",
    "Sources",
    "Checked with",
    "To bear in mind",
    "What this map cannot tell you",
    "Cite this map",
  ]);
  expect(sections[1]!.items.map(({ title }) => title)).toContain("Kunar کونړ");
});

test("each frame has its paper", async () => {
  const sizes: Record<string, [number, number]> = {
    a4: [595.276, 841.89],
    "a4-landscape": [841.89, 595.276],
    slide: [960, 540],
    "slide-4x3": [768, 576],
  };
  expect(Object.keys(sizes)).toEqual(formats.pdf.frames);
  for (const [frame, [width, height]] of Object.entries(sizes))
    for (const size of (await readPdf(`layers=aqis&frame=${frame}`)).sizes) {
      expect(size[0]).toBeCloseTo(width, 1);
      expect(size[1]).toBeCloseTo(height, 1);
    }
});

test("every view, language and theme is set, on as many pages as it needs", async () => {
  for (const rest of [
    "view=multiples&lang=ru&frame=slide",
    "view=matrix&lang=fa&theme=dark&frame=a4-landscape",
    "lang=ps&theme=print&frame=slide-4x3",
  ]) {
    const { sizes, texts } = await readPdf(`${everything}&${rest}`);
    expect(sizes.length).toBeGreaterThan(4);
    for (const [i, text] of texts.slice(1).entries()) expect(text).toContain(`Page${i + 2}of${texts.length}`);
  }
});

test("the same job gives the same bytes", async () => {
  const [first, , second] = [
    await writePdf(pdfJob("layers=training")),
    await writePdf(pdfJob("layers=aqis&lang=fa")),
    await writePdf(pdfJob("layers=training")),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test("a reader's heading is words, whatever it holds", async () => {
  const title = '#strong[x] $y$ *z* "\\ <a> نقشه';
  const { info, texts } = await readPdf(`layers=training&title=${encodeURIComponent(title)}`);
  // The file itself is called by what it is.
  expect(info.Title).toBe("Where an article places al-Qaida in Afghanistan: training sites");
  expect(texts[0]).toContain(oneLine("The heading is by whoever shared this."));
  expect(texts[0]).toContain(oneLine('#strong[x] $y$ *z* "\\ <a>'));
});

test("a heading that the fonts cannot set is refused in a sentence", async () => {
  const refused = writePdf(pdfJob("title=漢字"));
  await expect(refused).rejects.toThrow(BadRequest);
  await expect(refused).rejects.toThrow("title: “漢字” has letters that the fonts of a PDF do not hold");
});

test("only our own faces are used, and they travel with the file", async () => {
  test.skip(!hasPoppler, "poppler is not installed");
  const file = join(mkdtempSync(join(tmpdir(), "pdf-")), "file.pdf");
  writeFileSync(file, await writePdf(pdfJob(`${everything}&lang=ps`)));
  const rows = spawnSync("pdffonts", [file], { encoding: "utf8" }).stdout.trim().split("\n").slice(2);
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+(NotoSans|Vazirmatn)-\w+ .* yes yes yes /);
  expect(spawnSync("pdfinfo", [file], { encoding: "utf8" }).stdout).toMatch(/Tagged: +yes/);
});
