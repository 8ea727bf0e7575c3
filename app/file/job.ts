import type { Facts } from "../../data/atlas";
import { addressOf, type Brief, composeBrief } from "../../geo/brief";
import { composeFigure, type Figure } from "../../geo/figure";
import type { Drawing } from "../../geo/mark";
import type { palettes } from "../../geo/palette";
import type { Sheet } from "../../geo/sheet";
import { drawSheet, type SheetInput } from "../../geo/sheet-drawing";

/** Pixels of a picture for each of its sheet's; those below one are for thumbnails. */
export const scales = [0.2, 0.4, 1, 2, 3] as const;
/** Data of what the scene shows, or all there are. */
export const extents = ["shown", "full"] as const;

/** What every writer of a file is given; links in the file lead to `origin` (scheme, host and port). */
export type Job = Omit<SheetInput, "facts"> & {
  facts: Facts;
  sheet: Sheet;
  scale: number;
  extent: (typeof extents)[number];
  origin: string;
};

/** Writes one format. The same job gives the same bytes, wherever and whenever it is done. */
export type Writer = (job: Job) => Promise<Uint8Array>;

/** A job with the address that its sheets print. */
export const jobOf = (job: Omit<Job, "address">): Job => ({ ...job, address: addressOf(job.scene, job.origin) });

/** The scene on its sheet, words and all. */
export const drawingOf = (job: Job): Drawing => drawSheet(job, job.sheet);

export const figureOf = ({ facts, scene, words }: Job): Figure => composeFigure(facts, scene, words);

/** The scene as a document. */
export const briefOf = (job: Job): Brief => composeBrief(job.facts, job.scene, figureOf(job), job.origin, job.words);

/** The colours of the file: a file cannot ask the reader's device. */
export const paperOf = ({ scene }: Job): keyof typeof palettes => (scene.theme === "auto" ? "light" : scene.theme);
