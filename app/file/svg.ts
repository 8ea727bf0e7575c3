import { svgFile } from "../../geo/svg-file";
import { drawingOf, type Job } from "./job";

/** A scene on its sheet as an SVG file. */
export const writeSvg = async (job: Job): Promise<Uint8Array> => new TextEncoder().encode(svgText(job));

export const svgText = (job: Job): string => svgFile(drawingOf(job), `${job.origin}/`);
