import type { Reference } from "./reference";

const types: Record<Reference["kind"], string> = {
  map: "map",
  article: "article",
  press: "webpage",
  "un-report": "report",
};

/** References as CSL-JSON, what citation processors and reference managers read. */
export function formatCsl(references: readonly Reference[]): string {
  const items = references.map(({ key, kind, title, author, publisher, date, url, version, note }) => ({
    id: key,
    type: types[kind],
    title,
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(publisher ? { publisher } : {}),
    ...(date ? { issued: { "date-parts": [date.split("-").map(Number)] } } : {}),
    ...(url ? { URL: url } : {}),
    ...(version ? { version } : {}),
    ...(note ? { note } : {}),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
