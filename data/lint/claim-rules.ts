import { listOf } from "./cell";
import { isAfter } from "./date";
import type { Finding } from "./problem";

export const claimColumns = [
  "id",
  "edition",
  "layer",
  "actor",
  "statement",
  "level",
  "province",
  "candidates",
  "region",
  "low",
  "high",
  "unit",
  "qualifier",
  "scope",
  "attribution",
  "check",
  "check_note",
  "check_sources",
  "source",
  "paragraph",
  "as_of",
  "document_date",
  "public_date",
  "ambiguity",
  "dissent",
  "dissent_sources",
  "status",
] as const;

export type ClaimColumn = (typeof claimColumns)[number];
export type ClaimCells = Record<ClaimColumn, string>;

/** A rule that needs more than one cell of the row. `kind` is that of the row's source, "" when unknown. */
type Rule = { column: ClaimColumn; isBroken: (cells: ClaimCells, kind: string) => boolean } & {
  [Key in keyof Finding]: Finding[Key] | ((cells: ClaimCells, kind: string) => string);
};

const isCounted = ({ low, high, qualifier }: ClaimCells) => low !== "" || high !== "" || qualifier !== "";

/** What a row must keep, in the order of its columns. */
export const claimRules: Rule[] = [
  {
    column: "province",
    isBroken: ({ level, province }) => level === "province" && !province,
    problem: "missing, and the level is province",
    mend: "write a code such as AF-HEL, or another level",
  },
  {
    column: "province",
    isBroken: ({ level, province }) => isOther(level, "province") && province !== "",
    problem: ({ level, province }) => `"${province}" where the level is ${level}`,
    mend: "delete it, or write province as the level",
  },
  {
    column: "candidates",
    isBroken: ({ level, candidates }) => level === "unresolved" && listOf(candidates).length < 2,
    problem: "an unresolved place with fewer than two candidates",
    mend: "write the codes of all it may be, joined by |",
  },
  {
    column: "candidates",
    isBroken: ({ level, candidates }) => isOther(level, "unresolved") && candidates !== "",
    problem: ({ level }) => `candidates where the level is ${level}`,
    mend: "delete them, or write unresolved as the level",
  },
  {
    column: "candidates",
    isBroken: ({ candidates }) => new Set(listOf(candidates)).size < listOf(candidates).length,
    problem: "a candidate stands twice",
    mend: "delete one",
  },
  {
    column: "region",
    isBroken: ({ level, region }) => level === "region" && !region,
    problem: "missing, and the level is region",
    mend: "write the region as the source names it",
  },
  {
    column: "region",
    isBroken: ({ level, region }) => isOther(level, "region") && region !== "",
    problem: ({ level }) => `a region where the level is ${level}`,
    mend: "delete it, or write region as the level",
  },
  {
    column: "low",
    isBroken: ({ low, high }) => low !== "" && high !== "" && Number(low) > Number(high),
    problem: ({ low, high }) => `low ${low} is more than high ${high}`,
    mend: "exchange or correct them",
  },
  {
    column: "unit",
    isBroken: (cells) => isCounted(cells) && !cells.unit,
    problem: "a quantity with no unit",
    mend: "write what is counted",
  },
  {
    column: "unit",
    isBroken: (cells) => !isCounted(cells) && cells.unit !== "",
    problem: "a unit with no quantity",
    mend: "delete it, or write low, high or qualifier",
  },
  {
    column: "scope",
    isBroken: (cells) => isCounted(cells) && !cells.scope,
    problem: "a quantity with no scope",
    mend: "write what it counts over: province, provinces or nation",
  },
  {
    column: "scope",
    isBroken: (cells) => !isCounted(cells) && cells.scope !== "",
    problem: "a scope with no quantity",
    mend: "delete it, or write low, high or qualifier",
  },
  {
    column: "scope",
    isBroken: ({ level, scope }) => isOther(level, "province") && scope === "province",
    problem: ({ level }) => `a quantity of one province where the level is ${level}`,
    mend: "write provinces or nation",
  },
  {
    column: "check",
    isBroken: ({ attribution, check }) => attribution === "none" && isOther(check, "omitted"),
    problem: ({ check }) => `"${check}" for a claim the article does not make`,
    mend: "write omitted, or correct the attribution",
  },
  {
    column: "check",
    isBroken: ({ attribution, check }) => isOther(attribution, "none") && check === "omitted",
    problem: ({ attribution }) => `"omitted" for a claim the article makes (attribution ${attribution})`,
    mend: "correct one of them",
  },
  {
    column: "check_sources",
    isBroken: ({ check, check_sources }) =>
      ["corroborated", "in-part", "elsewhere", "stale"].includes(check) && !check_sources,
    problem: ({ check }) => `the check is ${check}, and no source is given for it`,
    mend: "write what it was checked against",
  },
  {
    column: "source",
    isBroken: ({ attribution }, kind) => attribution === "none" && kind === "article",
    problem: ({ source }) => `"${source}" is the article, which does not make this claim (attribution none)`,
    mend: "write the coverage it stands in, or correct the attribution",
  },
  {
    column: "source",
    isBroken: ({ attribution }, kind) => isOther(attribution, "none") && isOther(kind, "article"),
    problem: ({ source, attribution }, kind) =>
      `"${source}" is ${kind}, and the attribution ${attribution} is the article's`,
    mend: "write the article, or none as the attribution",
  },
  {
    column: "as_of",
    isBroken: ({ as_of, document_date }) => isAfter(as_of, document_date),
    problem: ({ as_of, document_date }) => `${as_of} is after the document's date ${document_date}`,
    mend: "correct one of them",
  },
  {
    column: "as_of",
    isBroken: ({ as_of, document_date, public_date }) => !document_date && isAfter(as_of, public_date),
    problem: ({ as_of, public_date }) => `${as_of} is after the public date ${public_date}`,
    mend: "correct one of them",
  },
  {
    column: "document_date",
    isBroken: ({ document_date, public_date }) => isAfter(document_date, public_date),
    problem: ({ document_date, public_date }) => `${document_date} is after the public date ${public_date}`,
    mend: "correct one of them",
  },
  {
    column: "dissent",
    isBroken: ({ dissent, dissent_sources }) => !dissent && dissent_sources !== "",
    problem: "missing, though sources are given for it",
    mend: "say who disputes what",
  },
  {
    column: "dissent_sources",
    isBroken: ({ dissent, dissent_sources }) => dissent !== "" && !dissent_sources,
    problem: "a dissent with no source",
    mend: "write where it is made",
  },
  {
    column: "status",
    isBroken: ({ status, dissent }) => status === "disputed" && !dissent,
    problem: "disputed, and nobody is said to dispute it",
    mend: "write the dissent, or reported",
  },
];

/** True when the cell holds something else; an empty cell is reported by its own check. */
function isOther(cell: string, word: string): boolean {
  return cell !== "" && cell !== word;
}
