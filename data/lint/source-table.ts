import { z } from "zod";
import type { Source } from "../source";
import { anyText, dateOrNone, issueOf, slug, urlOrNone, word } from "./cell";
import { isAfter } from "./date";
import { type Parsed, parseRows } from "./parse-rows";

const sourceKinds = ["article", "un-report", "press"] as const satisfies readonly Source["kind"][];
const readings = ["whole", "opening", "not-read"] as const satisfies readonly Source["read"][];

const cells = z.object({
  id: slug,
  kind: word("kind of source", sourceKinds),
  publisher: anyText,
  author: anyText,
  title: anyText,
  document_date: dateOrNone,
  public_date: dateOrNone,
  url: urlOrNone,
  read: word("reading", readings),
  note: anyText,
});

const row = cells
  .superRefine((source, context) => {
    if (!source.publisher && !source.title)
      context.addIssue(
        issueOf({ problem: "neither publisher nor title", mend: "write one of them, or unknown" }, ["publisher"]),
      );
    if (isAfter(source.document_date, source.public_date))
      context.addIssue(
        issueOf(
          {
            problem: `${source.document_date} is after the public date ${source.public_date}`,
            mend: "correct one of them",
          },
          ["document_date"],
        ),
      );
  })
  .transform(
    (source): Source => ({
      id: source.id,
      kind: source.kind as Source["kind"],
      publisher: source.publisher,
      author: source.author,
      title: source.title,
      documentDate: source.document_date,
      publicDate: source.public_date,
      url: source.url,
      read: source.read as Source["read"],
      note: source.note,
    }),
  );

/** Reads sources.csv. Never throws. */
export function parseSources(file: string, text: string): Parsed<Source> {
  return parseRows(file, text, { columns: Object.keys(cells.shape), unique: ["id"], row });
}
