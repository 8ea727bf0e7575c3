import {
  type Actor,
  type Attribution,
  type Check,
  type EvidenceId,
  evidenceIds,
  type LayerId,
  type Scope,
  type Status,
} from "./terms";

export type ProvinceCode = `AF-${string}`;

/** Where a claim holds. Only the first kind has a code, so nothing else can be drawn on a province. */
export type Place =
  | { level: "province"; code: ProvinceCode }
  | { level: "unresolved"; candidates: [ProvinceCode, ProvinceCode, ...ProvinceCode[]] }
  | { level: "region"; name: string }
  | { level: "nation" };

export type Quantity = { low: number | null; high: number | null; unit: string; qualifier: string; scope: Scope };

/** One validated statement with its source. Empty text means "none given" and is said so to the reader. */
export type Claim = {
  id: string;
  edition: string;
  layer: LayerId | null;
  actor: Actor;
  statement: string;
  place: Place;
  quantity: Quantity | null;
  attribution: Attribution;
  check: Check;
  checkNote: string;
  checkSources: string[];
  source: string;
  /** Where in the source: "20", "20.3" (paragraph and sentence), "24-25", or words such as "headline". */
  paragraph: string;
  /** Dates are YYYY, YYYY-MM or YYYY-MM-DD; "" is "not stated". */
  asOf: string;
  documentDate: string;
  publicDate: string;
  ambiguity: string;
  dissent: string;
  dissentSources: string[];
  status: Status;
  /** Line of claims.csv, the header being line 1. */
  row: number;
};

/** The reader's evidence class of a claim; the one place where it is derived. */
export function evidenceOf(claim: Pick<Claim, "attribution" | "check">): EvidenceId {
  if (claim.attribution === "none") return "coverage";
  if (claim.attribution === "own") return "article";
  return claim.check === "corroborated" ? "corroborated" : "uncorroborated";
}

/** Whether a claim still holds: a later report has not replaced it, nor its source withdrawn it. */
export const isStanding = ({ status }: Pick<Claim, "status">): boolean =>
  status === "reported" || status === "disputed";

/** The strongest evidence among claims; undefined when there are none. */
export const strongestEvidence = (claims: Pick<Claim, "attribution" | "check">[]): EvidenceId | undefined =>
  evidenceIds.find((id) => claims.some((claim) => evidenceOf(claim) === id));
