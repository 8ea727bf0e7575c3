import { composeClaimTable } from "../../../geo/claim-table";
import { formatCsv } from "../../../geo/csv";
import { shownClaims } from "../../../geo/shown-claims";
import { dataEn } from "../../../geo/words/data-en";
import { figureOf, type Job } from "../job";

/** The claims that a scene shows, or all of them, as a table. */
export async function writeCsv(job: Job): Promise<Uint8Array> {
  const { facts, origin, words } = job;
  const claims = job.extent === "full" ? facts.claims : shownClaims(facts, figureOf(job).selection);
  return new TextEncoder().encode(formatCsv(composeClaimTable(claims, { facts, origin, words, data: dataEn })));
}
