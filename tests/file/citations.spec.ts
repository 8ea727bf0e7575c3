import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { briefOf } from "../../app/file/job";
import { formatBibtex } from "../../geo/bibtex";
import { composeCitationTexts } from "../../geo/citation-texts";
import { formatCsl } from "../../geo/csl";
import type { Reference } from "../../geo/reference";
import { formatRis } from "../../geo/ris";
import { formatScene } from "../../geo/scene";
import { citationEn } from "../../geo/words/citation-en";
import { en } from "../../geo/words/en";
import { everything, facts, sceneOf, scenes } from "../geo/given";
import { type CslItem, parseBibtex, parseRis, setTex } from "./bibliography";
import { jobFor, origin, written } from "./written";

const csl = async (query: string) => JSON.parse(await written(query, "json")) as CslItem[];
const bib = async (query: string) => parseBibtex(await written(query, "bib"));
const ris = async (query: string) => parseRis(await written(query, "ris"));
const source = <Item extends { id: string }>(items: Item[], id: string) => items.find((item) => item.id.endsWith(id))!;

test("the map comes first, with title, version, date of revision and the address of its scene", async () => {
  const [map] = await csl("layers=training&lang=ps&theme=dark&title=Mine");
  expect(map).toEqual({
    id: `afghanistan-provincial-map-layers-training-lang-ps-${facts.version}`,
    type: "map",
    title: "Where an article places al-Qaida in Afghanistan: training sites",
    publisher: "Afghanistan provincial map",
    issued: { "date-parts": [facts.edition.revised.split("-").map(Number)] },
    URL: `${origin}/?layers=training&lang=ps`,
    version: facts.version,
    note: expect.stringMatching(/^As a December 2023 article, citing a June 2023 UN report, .*has not been read/),
  });
});

test("the article and the UN report come with it, the report marked as not read", async () => {
  const items = await csl("layers=training");
  expect(source(items, "article-2023")).toMatchObject({
    type: "article",
    author: [{ literal: "Institute of the Middle East" }],
    issued: { "date-parts": [[2023, 12, 5]] },
    note: expect.stringContaining("Places: paragraph 20, sentence 3."),
  });
  expect(source(items, "un-june-2023")).toMatchObject({
    type: "report",
    publisher: "United Nations Security Council",
    note: expect.stringMatching(/credited to this text by another\. Not read\./),
  });
});

test("a publisher that is not known is said, not made up", async () => {
  const article = source(await csl(""), "article-2023");
  expect(article).not.toHaveProperty("publisher");
  expect(article.note).toContain("Publisher unknown.");
  const [, inBib] = await bib("");
  expect(Object.keys(inBib!.fields)).not.toContain("howpublished");
  expect(await written("", "ris")).not.toMatch(/unknown,|PB {2}- unknown/);
});

test("what the claims do not touch is not cited", async () => {
  const ids = async (query: string) => (await csl(query)).map(({ id }) => id).join(" ");
  // The article names no source for AQIS, so that the map must not credit it to the report.
  expect(await ids("layers=aqis")).not.toContain("un-june-2023");
  expect(await ids("layers=aqis")).toContain("wion-2021");
  expect(await ids("layers=training")).not.toContain("wion-2021");
  expect(await csl("layers=")).toHaveLength(1);
});

test("three formats carry the same texts, titles, dates and addresses", async () => {
  for (const query of ["", everything, "layers=aqis", "layers="]) {
    const [items, entries, records] = await Promise.all([csl(query), bib(query), ris(query)]);
    const told = items.map(({ id, title, issued, URL: url, note }) => [
      id,
      title,
      issued?.["date-parts"][0]?.[0],
      url,
      note,
    ]);
    expect(
      entries.map(({ key, fields: { title, year, url, note } }) => [
        key,
        setTex(title!),
        year && Number(year),
        url,
        note && setTex(note),
      ]),
    ).toEqual(told);
    expect(records.map(({ key, fields: { TI, PY, UR, N1 } }) => [key, TI, PY && Number(PY), UR, N1])).toEqual(told);
  }
});

test("types are those that reference managers know", async () => {
  const kinds = <Item extends { type: string }>(items: Item[]) => items.slice(0, 4).map(({ type }) => type);
  expect(kinds(await csl(""))).toEqual(["map", "article", "report", "webpage"]);
  expect(kinds(await bib(""))).toEqual(["misc", "misc", "techreport", "misc"]);
  expect(kinds(await ris(""))).toEqual(["MAP", "GEN", "RPRT", "ELEC"]);
});

test("no day of access is made up, and dates have no day or month that the tables lack", async () => {
  for (const format of ["bib", "ris", "json"] as const)
    expect(await written(everything, format)).not.toMatch(/access(ed)?["\s:=]|urldate|^Y2/im);
  const items = await csl(everything);
  expect(source(items, "lwj-camps-2023").issued).toEqual({ "date-parts": [[2023, 6]] });
  expect(source(items, "voa-balkan-2023")).not.toHaveProperty("issued");
  expect(source(items, "voa-balkan-2023").note).toContain("Date not recorded.");
  expect((await ris(everything)).find(({ key }) => key.endsWith("lwj-camps-2023"))!.fields.DA).toBe("2023/06//");
});

test("two scenes are two keys, and the address leads back to the scene", async () => {
  const keys = new Map<string, string>();
  await fc.assert(
    fc.asyncProperty(scenes, async (scene) => {
      const plain = formatScene({ ...scene, theme: "auto", title: "" });
      const [map] = await csl(formatScene(scene));
      expect(formatScene(sceneOf(new URL(map!.URL!).search))).toBe(plain);
      expect(keys.get(map!.id) ?? plain).toBe(plain);
      keys.set(map!.id, plain);
    }),
    { numRuns: 60 },
  );
});

test("whatever a table holds, the files stay whole", () => {
  const signs = fc.constantFrom(..."\\{}~^&%$#_@\"',=\n\r a-é“ک".split(""));
  const text = fc.string({ unit: signs, minLength: 1 });
  const references: fc.Arbitrary<Reference> = fc.record({
    key: fc.constant("a-1"),
    kind: fc.constantFrom("map", "article", "un-report", "press"),
    title: text,
    author: text,
    publisher: text,
    date: fc.constantFrom("", "2023", "2023-06", "2023-06-09"),
    url: fc.constantFrom("", "https://map.example/?layers=a~b&x={y}\\z"),
    version: fc.constant(""),
    note: text,
  });
  const line = (words: string) => words.replace(/\s+/g, " ");
  fc.assert(
    fc.property(fc.array(references, { minLength: 1, maxLength: 3 }), (all) => {
      const entries = parseBibtex(formatBibtex(all));
      const records = parseRis(formatRis(all));
      expect(entries.map(({ fields }) => setTex(fields.title!))).toEqual(all.map(({ title }) => line(title)));
      expect(entries.map(({ fields }) => setTex(fields.author!))).toEqual(all.map(({ author }) => line(author)));
      expect(records.map(({ fields }) => fields.N1)).toEqual(all.map(({ note }) => line(note)));
      expect(JSON.parse(formatCsl(all))).toHaveLength(all.length);
    }),
    { numRuns: 150 },
  );
});

test("the short citation is the map's; the long one says on what its claims rest", () => {
  const brief = briefOf(jobFor("layers=training", "svg"));
  const { short, long } = composeCitationTexts(brief, en, citationEn);
  expect(short).toBe(`${brief.citation} ${origin}/?layers=training`);
  expect(long).toContain("As a December 2023 article, citing a June 2023 UN report, gives it");
  expect(long).toContain("publisher unknown");
  expect(long).toContain("paragraph 20, sentence 3");
  expect(long).toContain("has not been read");
  expect(`${short} ${long}`).not.toMatch(/\.\.|\bUN says|\s{2}/);
});
