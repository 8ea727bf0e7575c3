import type { Reference } from "./reference";

const types: Record<Reference["kind"], string> = { map: "MAP", article: "GEN", press: "ELEC", "un-report": "RPRT" };

/** References as a RIS file: a tag a line, CRLF, one record after another. */
export const formatRis = (references: readonly Reference[]): string => references.map(formatRecord).join("\r\n");

function formatRecord({ key, kind, title, author, publisher, date, url, version, note }: Reference): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const lines: [string, string][] = [
    ["TY", types[kind]],
    ["ID", key],
    ["TI", title],
    // The comma says that all before it is one name, which would else be taken for a person's.
    ["AU", author && `${author},`],
    ["PB", publisher],
    ["PY", year],
    // The format wants three slashes even where there is no day.
    ["DA", year && `${year}/${month}/${day}/`],
    ["ET", version],
    ["UR", url],
    ["N1", note],
  ];
  const written = lines.filter(([, text]) => text).map(([tag, text]) => `${tag}  - ${text.replace(/\s+/g, " ")}\r\n`);
  return `${written.join("")}ER  - \r\n`;
}
