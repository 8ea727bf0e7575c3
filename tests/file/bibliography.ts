/** An entry of a file of citations: its type, its key, and its fields as they are written. */
export type Entry = { type: string; key: string; fields: Record<string, string> };

/** Reads BibTeX strictly: entries, fields, braces that match; throws at the first thing that is neither. */
export function parseBibtex(text: string): Entry[] {
  let at = 0;
  const take = (pattern: RegExp): string => {
    const found = new RegExp(pattern.source, "uy");
    found.lastIndex = at;
    const [all, part] = found.exec(text) ?? [];
    if (all === undefined) throw new Error(`${pattern} expected at “${text.slice(at, at + 40)}”`);
    at += all.length;
    return part ?? all;
  };
  /** What stands in a pair of braces. A backslash protects no brace in BibTeX. */
  const takeBraced = (): string => {
    take(/\{/);
    const start = at;
    for (let depth = 1; depth; at++) {
      if (at >= text.length) throw new Error("a brace is never closed");
      depth += { "{": 1, "}": -1 }[text[at]!] ?? 0;
    }
    return text.slice(start, at - 1);
  };
  const entries: Entry[] = [];
  while (at < text.length) {
    const type = take(/@([a-z]+)/);
    const key = take(/\{([A-Za-z0-9-]+),\n/);
    const fields: Record<string, string> = {};
    while (text[at] !== "}") {
      const name = take(/ {2}([a-z]+) = /);
      if (name in fields) throw new Error(`${name} is given twice`);
      fields[name] = text[at] === "{" ? takeBraced() : take(/[a-z]+/);
      take(/,\n/);
    }
    take(/\}\n\n?/);
    entries.push({ type, key, fields });
  }
  return entries;
}

const named: Record<string, string> = {
  backslash: "\\",
  braceleft: "{",
  braceright: "}",
  asciitilde: "~",
  asciicircum: "^",
};

/** A field as TeX sets it; throws at a sign that TeX would act on. */
export function setTex(field: string): string {
  const inner = /^\{(.*)\}$/s.exec(field)?.[1] ?? field;
  const set = inner.replace(/\\text(\w+)\{\}|\\([&%$#_])|[\\{}~^&%$#_]/g, (all, name?: string, sign?: string) => {
    const letter = name ? named[name] : sign;
    if (!letter) throw new Error(`“${all}” stands bare in ${field}`);
    return letter;
  });
  return set;
}

/** Reads RIS strictly: records from TY to ER, a tag in a line, CRLF. Repeated tags are joined by line ends. */
export function parseRis(text: string): Entry[] {
  if (!text.endsWith("\r\n")) throw new Error("the last line has no end");
  return text
    .slice(0, -2)
    .split("\r\n\r\n")
    .map((record) => {
      const lines = record.split("\r\n").map((line) => {
        const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
        if (!tag) throw new Error(`“${line}” is no line of RIS`);
        return [tag, value!] as const;
      });
      if (lines[0]![0] !== "TY" || lines.at(-1)!.join() !== "ER,") throw new Error("a record runs from TY to ER");
      const fields: Record<string, string> = {};
      for (const [tag, value] of lines) fields[tag] = fields[tag] === undefined ? value : `${fields[tag]}\n${value}`;
      return { type: fields.TY!, key: fields.ID!, fields };
    });
}

/** An item of CSL-JSON, with the members that this project writes. */
export type CslItem = {
  id: string;
  type: string;
  title: string;
  author?: { literal: string }[];
  publisher?: string;
  issued?: { "date-parts": number[][] };
  URL?: string;
  version?: string;
  note?: string;
};
