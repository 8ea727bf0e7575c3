import { z } from "zod";
import type { Claim, Place, ProvinceCode } from "../claim";
import { actors, attributions, checks, layerIds, scopes, statuses } from "../terms";
import {
  anyText,
  cell,
  dateOrNone,
  issueOf,
  list,
  listOf,
  number,
  required,
  slug,
  unknownWord,
  word,
  wordOrNone,
} from "./cell";
import { type ClaimCells, claimColumns, claimRules } from "./claim-rules";
import { type Parsed, parseRows } from "./parse-rows";
import type { Finding } from "./problem";
import { type ProvinceNames, unknownProvince } from "./unknown-province";

/** What the cells of a claim may refer to. Null stands for a table too broken to say what it lacks. */
export type References = {
  editions: readonly string[] | null;
  /** Kind by id. */
  sources: ReadonlyMap<string, string> | null;
  provinces: readonly ProvinceNames[] | null;
};

/** Reads claims.csv against the tables it refers to. Never throws. */
export function parseClaims(file: string, text: string, references: References): Parsed<Claim> {
  return parseRows(file, text, { columns: claimColumns, unique: ["id"], row: rowSchema(references) });
}

function rowSchema({ editions, sources, provinces }: References): z.ZodType<Claim> {
  const unknownSource = sources ? unknownWord("source", [...sources.keys()]) : () => undefined;
  const unknownCode = provinces ? unknownProvince(provinces) : () => undefined;
  const quantity = number(0, Number.MAX_SAFE_INTEGER, true);

  const cells = z.object({
    id: slug,
    edition: editions ? word("edition", editions) : required("write the edition"),
    layer: wordOrNone("layer", layerIds),
    actor: word("actor", actors),
    statement: required("say in one sentence what the source states"),
    level: word("level", ["province", "unresolved", "region", "nation"]),
    province: cell((text) => (text ? unknownCode(text) : undefined)),
    candidates: list(unknownCode),
    region: anyText,
    low: quantity,
    high: quantity,
    unit: anyText,
    qualifier: anyText,
    scope: wordOrNone("scope", scopes),
    attribution: word("attribution", attributions),
    check: word("check", checks),
    check_note: anyText,
    check_sources: list(unknownSource),
    source: cell((text) => (text ? unknownSource(text) : { problem: "missing", mend: "write an id of sources.csv" })),
    paragraph: cell(unknownParagraph),
    as_of: dateOrNone,
    document_date: dateOrNone,
    public_date: dateOrNone,
    ambiguity: anyText,
    dissent: anyText,
    dissent_sources: list(unknownSource),
    status: word("status", statuses),
    row: z.number(),
  } satisfies Record<keyof ClaimCells | "row", z.ZodType>);

  return cells
    .superRefine((claim, context) => {
      const kind = sources?.get(claim.source) ?? "";
      for (const { column, isBroken, problem, mend } of claimRules) {
        if (!isBroken(claim, kind)) continue;
        const say = (words: typeof problem) => (typeof words === "string" ? words : words(claim, kind));
        context.addIssue(issueOf({ problem: say(problem), mend: say(mend) }, [column]));
      }
    })
    .transform(claimOf);
}

function unknownParagraph(text: string): Finding | undefined {
  if (!text) return { problem: "missing", mend: "write where in the source it stands" };
  if (!/^\d/.test(text) || /^\d+(\.\d+)?(-\d+(\.\d+)?)?$/.test(text)) return undefined;
  return { problem: `"${text}" is not a paragraph`, mend: "write 20, 20.3 (paragraph and sentence) or 24-25" };
}

function claimOf(cells: ClaimCells & { row: number }): Claim {
  const isCounted = cells.scope !== "";
  return {
    id: cells.id,
    edition: cells.edition,
    layer: (cells.layer || null) as Claim["layer"],
    actor: cells.actor as Claim["actor"],
    statement: cells.statement,
    place: placeOf(cells),
    quantity: isCounted
      ? {
          low: cells.low ? Number(cells.low) : null,
          high: cells.high ? Number(cells.high) : null,
          unit: cells.unit,
          qualifier: cells.qualifier,
          scope: cells.scope as NonNullable<Claim["quantity"]>["scope"],
        }
      : null,
    attribution: cells.attribution as Claim["attribution"],
    check: cells.check as Claim["check"],
    checkNote: cells.check_note,
    checkSources: listOf(cells.check_sources),
    source: cells.source,
    paragraph: cells.paragraph,
    asOf: cells.as_of,
    documentDate: cells.document_date,
    publicDate: cells.public_date,
    ambiguity: cells.ambiguity,
    dissent: cells.dissent,
    dissentSources: listOf(cells.dissent_sources),
    status: cells.status as Claim["status"],
    row: cells.row,
  };
}

function placeOf({ level, province, candidates, region }: ClaimCells): Place {
  if (level === "province") return { level, code: province as ProvinceCode };
  if (level === "region") return { level, name: region };
  if (level === "nation") return { level };
  return {
    level: "unresolved",
    candidates: listOf(candidates) as Extract<Place, { level: "unresolved" }>["candidates"],
  };
}
