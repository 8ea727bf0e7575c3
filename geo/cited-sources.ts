import type { Claim } from "../data/claim";
import type { Source } from "../data/source";

/** What a source is to some claims: they rest on it, are credited to it, were compared with it, are disputed in it. */
export const sourceRoles = ["basis", "credited", "check", "dissent"] as const;
export type SourceRole = (typeof sourceRoles)[number];

export type CitedSource = { source: Source; roles: SourceRole[] };

const plays: Record<SourceRole, (source: Source, claim: Claim) => boolean> = {
  basis: ({ id }, claim) => claim.source === id,
  // A claim names no report, only the day on which the one that it is credited to was made public.
  credited: ({ kind, publicDate }, claim) =>
    kind === "un-report" && claim.attribution !== "own" && claim.publicDate === publicDate,
  check: ({ id }, claim) => claim.checkSources.includes(id),
  dissent: ({ id }, claim) => claim.dissentSources.includes(id),
};

/** Every source that some claims name or are credited to, in the order of the table. */
export const citedSources = (sources: readonly Source[], claims: readonly Claim[]): CitedSource[] =>
  sources
    .map((source) => ({
      source,
      roles: sourceRoles.filter((role) => claims.some((claim) => plays[role](source, claim))),
    }))
    .filter(({ roles }) => roles.length);
