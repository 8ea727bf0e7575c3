import { composeDataReadme } from "../../../geo/data-readme";
import { citationEn } from "../../../geo/words/citation-en";
import { dataEn } from "../../../geo/words/data-en";
import { briefOf, type Job } from "../job";

/** What the data of a scene are and are not, as Markdown. */
export const writeReadme = async (job: Job): Promise<Uint8Array> => new TextEncoder().encode(readmeText(job));

/** The same as text; `files` are those that it lies beside. */
export function readmeText(job: Job, files: readonly string[] = []): string {
  const { facts, scene, origin, extent, words } = job;
  return composeDataReadme({
    facts,
    scene,
    brief: briefOf(job),
    origin,
    extent,
    files,
    words,
    data: dataEn,
    citation: citationEn,
  });
}
