import { formatBibtex } from "../../../geo/bibtex";
import { formatCsl } from "../../../geo/csl";
import { composeReferences, type Reference } from "../../../geo/reference";
import { formatRis } from "../../../geo/ris";
import { citationEn } from "../../../geo/words/citation-en";
import { briefOf, type Job, type Writer } from "../job";

const referencesOf = (job: Job): Reference[] => {
  const { facts, scene, words } = job;
  return composeReferences({ facts, scene, brief: briefOf(job), words, citation: citationEn });
};

/** A writer of the map and its sources in a format of citations. */
const writerIn =
  (format: (references: readonly Reference[]) => string): Writer =>
  async (job) =>
    new TextEncoder().encode(format(referencesOf(job)));

export const writeBibtex = writerIn(formatBibtex);
export const writeRis = writerIn(formatRis);
export const writeCsl = writerIn(formatCsl);
