import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import type { Format } from "../../app/file/formats";
import { figureOf } from "../../app/file/job";
import { writers } from "../../app/file/writers";
import { oneLine, readPdf } from "../support/pdf";
import { claims, drawnBy, placeInSource } from "../support/rows";
import { jobFor, written } from "./written";

// What every format must carry, whatever else it does: the loop that no new format escapes.

type Scene = { query: string; asked: Parameters<typeof drawnBy>[0] };
const all = {
  layers: ["leadership", "safe-houses", "training", "aqis", "media", "officials"],
  evidence: ["corroborated", "uncorroborated", "article", "coverage"],
};
const scenes: Scene[] = [
  { query: "layers=training", asked: { layers: ["training"] } },
  { query: "", asked: {} },
  { query: `layers=${all.layers.join("~")}&evidence=${all.evidence.join("~")}&lang=ps`, asked: all },
  { query: "view=multiples&lang=fa&evidence=article", asked: { evidence: ["article"] } },
  { query: "view=matrix&layers=media", asked: { layers: ["media"] } },
];

/** The words of all parts of an Open XML file. */
const packed = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith(".xml"))
    .map(([, part]) => strFromU8(part))
    .join(" ")
    .replace(/&quot;/g, '"')
    .replace(/&(apos|#39);/g, "'")
    .replace(/&amp;/g, "&")
    // Alt text stands in attributes.
    .replace(/<[^>]*\bdescr="([^"]*)"[^>]*>/g, " $1 ")
    .replace(/<[^>]*>/g, "");

const readers: Partial<Record<Format, (query: string) => Promise<string>>> = {
  pdf: async (query) => {
    const { texts, trees, info } = await readPdf(query);
    return `${texts.join("")} ${JSON.stringify(trees)} ${JSON.stringify(info)}`;
  },
  pptx: async (query) => packed(await writers.pptx(jobFor(query, "pptx"))),
  docx: async (query) => packed(await writers.docx(jobFor(query, "docx"))),
  csv: async (query) => (await written(query, "csv")).replaceAll('""', '"'),
  geojson: async (query) => JSON.stringify(JSON.parse(await written(query, "geojson"))).replaceAll('\\"', '"'),
};

const disclaimer = "imply any opinion on the legal status";
/** Whether a format draws, and so must say what its lines mean and tell its picture in words. */
const draws = (format: string) => /^(pdf|pptx|docx)$/.test(format);

for (const { query, asked } of scenes)
  for (const [format, read] of Object.entries(readers))
    test(`${format} of “${query.slice(0, 24)}” has all and only the shown claims, their places, dates and words`, async () => {
      const text = oneLine(await read(query));
      const has = (words: string) => text.includes(oneLine(words));
      const shown = drawnBy(asked);
      expect(shown.length).toBeGreaterThan(0);
      const statements = new Set(shown.map(({ statement }) => statement!));
      for (const statement of statements) expect(has(statement), statement).toBe(true);
      for (const { statement } of claims)
        if (!statements.has(statement!)) expect(has(statement!), `not shown: ${statement}`).toBe(false);
      // The atlas gives the paragraph as its table has it, all else in words.
      for (const { paragraph } of shown)
        expect(has(format === "geojson" ? paragraph! : placeInSource(paragraph!)), paragraph).toBe(true);
      expect(has("Institute of the Middle East")).toBe(true);
      const { alt, asOf } = figureOf(jobFor(query, "svg"));
      if (draws(format)) {
        expect(has(asOf), asOf).toBe(true);
        expect(has(alt), alt).toBe(true);
        // A table has no lines to disclaim.
        expect(has(disclaimer)).toBe(!query.includes("matrix"));
      }
      // Nothing reads as a place finer than a province, but for the corners of polygons.
      if (format !== "geojson") expect(text).not.toMatch(/\b\d{2}\.\d{3,}°?[NE,]/);
    });
