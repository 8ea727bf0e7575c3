import { palettes } from "../../../geo/palette";
import { slidesEn as words } from "../../../geo/words/slides-en";
import { briefOf, type Job, paperOf } from "../job";
import { zip } from "../zip";
import { namerOf } from "./naming";
import { notesOf } from "./notes";
import { paragraphNode, type Setting } from "./paragraph";
import { presentation } from "./presentation";
import { sceneSlide } from "./scene-slide";
import { paintFor } from "./scheme";
import { tableSlides } from "./table-slide";

/**
 * A scene as slides: the scene itself in native shapes, then its matrix as a native table, every slide with
 * the claims and sources in full in its notes.
 */
export async function writePptx(job: Job): Promise<Uint8Array> {
  const brief = briefOf(job);
  const { scene } = job;
  const setting: Setting = { paint: paintFor(palettes[paperOf(job)]), lang: scene.lang };
  const given = { job, brief, namer: namerOf(job, brief, words), setting, words };
  const { pieces, rest } = sceneSlide(given);
  const tables = tableSlides(given, scene.view === "matrix" ? rest : brief.matrix.rows);
  const slides = [pieces, ...tables].map((slide) => slide.map(({ node }) => node));
  const notes = notesOf(brief, job.words).map((paragraph) => paragraphNode(paragraph, setting));
  return zip(presentation({ job, brief, words, slides, notes }), brief.revised);
}
