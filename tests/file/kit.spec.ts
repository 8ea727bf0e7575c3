import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { type Format, formats } from "../../app/file/formats";
import type { Job, Writer } from "../../app/file/job";
import { writeKit } from "../../app/file/kit";
import { writers } from "../../app/file/writers";
import { facts } from "../geo/given";
import { jobFor, written } from "./written";

const quick: Format[] = ["svg", "geojson", "csv", "md", "bib", "ris", "json"];
const known = Object.keys(formats) as Format[];

/** Writers of every format: the quick ones themselves, a stand-in that notes its job for each other. */
function standIns() {
  const jobs = new Map<Format, Job>();
  const noted =
    (format: Format): Writer =>
    async (job) => {
      jobs.set(format, job);
      return quick.includes(format) ? writers[format](job) : new TextEncoder().encode(`${format} of ${job.sheet.id}`);
    };
  return { jobs, table: Object.fromEntries(known.map((format) => [format, noted(format)])) as Record<Format, Writer> };
}

const kitOf = (query: string, table = standIns().table) => writeKit(jobFor(query, "zip"), table);
const open = async (query: string) => {
  const files = unzipSync(await kitOf(query));
  return { files, text: (name: string) => new TextDecoder().decode(files[name]!) };
};

test("a kit has a file of every format there is, words to set beside it and checksums, in order", async () => {
  const { files } = await open("layers=training");
  const names = Object.keys(files);
  expect(names).toEqual([...names].sort());
  expect(names).toEqual(
    expect.arrayContaining([
      ...["README.md", "SHA256SUMS", "alt.txt", "caption.txt", "citation.txt"],
      ...["citation.bib", "citation.json", "citation.ris", "claims.csv", "provinces.geojson"],
      ...["embed-element.txt", "embed-frame.txt", "embed-link.txt", "embed-mail.txt"],
      ...["figure.png", "figure.svg"],
    ]),
  );
  // Every format but the kit itself, those of today and those to come.
  for (const format of known)
    expect(
      names.some((name) => name.endsWith(`.${format}`)),
      format,
    ).toBe(format !== "zip");
});

test("pictures are for a slide, at two pixels for each of its own; all else has its usual sheet", async () => {
  const { jobs, table } = standIns();
  await kitOf("", table);
  expect(jobs.get("png")).toMatchObject({ scale: 2, sheet: { id: "slide" } });
  expect(jobs.get("svg")!.sheet.id).toBe("slide");
  expect(jobs.has("zip")).toBe(false);
  for (const [format, { sheet }] of jobs)
    if (format !== "png" && format !== "svg") expect(sheet.id, format).toBe(formats[format].usual);
  const other = standIns();
  await kitOf("frame=a4", other.table);
  expect(other.jobs.get("svg")!.sheet.id).toBe("a4");
});

test("each file has its checksum, and none but the sums has none", async () => {
  const { files, text } = await open("layers=training");
  const sums = text("SHA256SUMS")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  "));
  expect(sums.map(([, name]) => name)).toEqual(Object.keys(files).filter((name) => name !== "SHA256SUMS"));
  for (const [sum, name] of sums) expect(createHash("sha256").update(files[name!]!).digest("hex"), name).toBe(sum);
});

test("the files are those that the writers write alone", async () => {
  const { text } = await open("layers=training");
  expect(text("figure.svg")).toBe(await written("layers=training&frame=slide", "svg"));
  expect(text("claims.csv")).toBe((await written("layers=training", "csv")).slice(1));
  expect(text("citation.bib")).toBe(await written("layers=training", "bib"));
});

test("all data come in it when they are asked for", async () => {
  const { text } = await open("extent=full");
  expect(text("provinces.geojson")).toBe(await written("extent=full", "geojson"));
  expect(text("claims.csv")).toContain("total-fighters");
  expect(text("README.md")).toContain("all data");
});

test("the text in it says what each file is", async () => {
  const { files, text } = await open("layers=training");
  const listed = [...text("README.md").matchAll(/^- `([\w.-]+)`: (.+)$/gm)].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(files));
});

test("the same scene gives the same bytes, in any zone of time", async () => {
  const zone = process.env.TZ;
  const kits: string[] = [];
  for (const TZ of ["Pacific/Auckland", "America/Los_Angeles", "UTC"]) {
    process.env.TZ = TZ;
    kits.push(Buffer.from(await kitOf("layers=training")).toString("base64"));
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(new Set(kits).size).toBe(1);
});

test("what is pasted shows the data of the kit, and stays at them", async () => {
  const { text } = await open("layers=training~aqis&view=matrix");
  const link = new URL(text("embed-link.txt").trim());
  expect(link.pathname).toBe("/embed");
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    layers: "training~aqis",
    view: "matrix",
    v: facts.version,
  });
  expect(text("embed-frame.txt")).toContain("<iframe ");
  expect(text("embed-element.txt")).toContain("<afghanistan-map ");
  expect(text("embed-mail.txt")).toContain("<ol><li>");
});

test("caption and alt text go with a picture that travels alone", async () => {
  const { text } = await open("layers=training&title=Camps%20for%20the%20briefing");
  const lines = text("caption.txt").split("\n");
  expect(lines[0]).toBe("Camps for the briefing");
  expect(lines[1]).toMatch(
    /^Where an article places al-Qaida in Afghanistan: training sites\. As a December 2023 article, citing/,
  );
  expect(lines[2]).toBe("As of June 2023; article published 5 December 2023.");
  expect(text("caption.txt")).toContain("paragraph 20, sentence 3");
  expect(text("caption.txt")).toContain("has not been read");
  expect(text("alt.txt")).toContain("Training sites: Nangarhar, Kunar, Nuristan, Zabul and Helmand.");
});

test("the site's own table writes a kit", async () => {
  const files = unzipSync(await writers.zip(jobFor("layers=media", "zip")));
  expect(Buffer.from(files["figure.png"]!).subarray(1, 4).toString()).toBe("PNG");
  expect(Buffer.from(files["figure.png"]!).readUInt32BE(16)).toBe(2560);
  expect(Object.keys(files).length).toBe(known.length + 7);
});
