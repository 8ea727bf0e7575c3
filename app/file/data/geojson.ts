import type { AtlasCollection } from "../../../data/atlas-collection";
import { printAtlas } from "../../../data/print-atlas";
import { composeShownAtlas } from "../../../geo/shown-atlas";
import { dataEn } from "../../../geo/words/data-en";
import { readAtlas } from "../../site";
import { briefOf, type Job } from "../job";

/** What a scene shows, or the whole atlas as it was built, as GeoJSON. A job's own outlines are too coarse for it. */
export async function writeGeojson(job: Job): Promise<Uint8Array> {
  const text = readAtlas(job.facts.version);
  return new TextEncoder().encode(job.extent === "full" ? text : shownText(JSON.parse(text), job));
}

const shownText = (atlas: AtlasCollection, job: Job): string =>
  printAtlas(composeShownAtlas(atlas, { brief: briefOf(job), scene: job.scene, words: job.words, data: dataEn }));
