import type { Reference } from "./reference";

const types: Record<Reference["kind"], string> = {
  map: "misc",
  article: "misc",
  press: "misc",
  "un-report": "techreport",
};
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** References as a BibTeX file in UTF-8, for BibTeX and biblatex. */
export const formatBibtex = (references: readonly Reference[]): string => references.map(formatEntry).join("\n");

function formatEntry({ key, kind, title, author, publisher, date, url, version, note }: Reference): string {
  const [year = "", month, day] = date.split("-");
  const fields: [string, string][] = [
    ["type", kind === "map" ? "{Map}" : ""],
    // A second pair of braces keeps capitals, and keeps a body's name in one piece.
    ["title", `{{${escapeTex(title)}}}`],
    ["author", author && `{{${escapeTex(author)}}}`],
    [kind === "un-report" ? "institution" : "howpublished", publisher && `{${escapeTex(publisher)}}`],
    ["version", version && `{${version}}`],
    ["year", year && `{${year}}`],
    ["month", month ? months[Number(month) - 1]! : ""],
    ["day", day ? `{${Number(day)}}` : ""],
    ["url", url && `{${escapeUrl(url)}}`],
    ["note", note && `{${escapeTex(note)}}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${types[kind]}{${key},\n${lines.join("")}}\n`;
}

// BibTeX counts braces even behind a backslash, so that a lone one has to be spelt out.
const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text for a field: what TeX would act on is escaped, line ends are spaces, all other letters stay. */
const escapeTex = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** An address is set letter by letter, so that only what ends the field has to go. */
const escapeUrl = (url: string): string =>
  url.replace(/[\\{}\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
