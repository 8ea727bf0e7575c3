import { extname } from "node:path";
import { parseArgs } from "node:util";
import { defaultScene } from "../../geo/scene";
import { commandEn } from "../../geo/words/command-en";
import { BadRequest } from "./ask";
import { type Format, formats } from "./formats";

/** What a command asks for: a file, or how to ask. `out` is as it was typed. */
export type Command = "help" | { format: Format; query: URLSearchParams; origin: string; out: string };

const { problems } = commandEn;
/** Those that an address has too. */
const asked = [...Object.keys(defaultScene), "frame", "scale", "extent", "v"];
const own = ["out", "format", "origin"];
const options = {
  ...Object.fromEntries([...asked, ...own].map((name) => [name, { type: "string" as const }])),
  help: { type: "boolean" as const, short: "h" },
};
const lists = ["layers", "evidence"];

/** Reads the words after the command. `siteUrl` is the site when none is named. Throws `BadRequest`, with a sentence. */
export function readCommandLine(args: string[], siteUrl: string | undefined): Command {
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const query = new URLSearchParams();
  for (const token of tokens) {
    if (token.kind === "positional") throw new BadRequest(problems.stray(token.value));
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(options, name)) throw new BadRequest(problems.unknown(rawName));
    if (name === "help") return "help";
    // What follows an option without a value is the next option.
    if (value === undefined || (!inlineValue && value.startsWith("--")))
      throw new BadRequest(problems.noValue(rawName));
    if (own.includes(name)) {
      if (values.has(name)) throw new BadRequest(problems.twice(rawName));
      values.set(name, value);
    } else query.append(name, lists.includes(name) ? value.replace(/\s*,\s*/g, "~") : value);
  }
  const out = values.get("out");
  if (!out) throw new BadRequest(problems.noOut);
  return { format: formatOf(values.get("format"), out), query, origin: originOf(values.get("origin"), siteUrl), out };
}

function formatOf(named: string | undefined, out: string): Format {
  const known = Object.keys(formats).join(", ");
  const word = named ?? extname(out).slice(1).toLowerCase();
  if (!word) throw new BadRequest(problems.noFormat(known));
  if (!Object.hasOwn(formats, word)) throw new BadRequest(problems.format(word, known));
  return word as Format;
}

/** As the server does it: of SITE_URL no more than scheme, host and port count. */
function originOf(named: string | undefined, siteUrl: string | undefined): string {
  const word = named ?? (siteUrl || "http://localhost:3000");
  const url = URL.canParse(word) ? new URL(word) : null;
  const isSite = url !== null && /^https?:$/.test(url.protocol);
  const isAlone = url?.href === `${url?.origin}/`;
  if (!isSite || (named !== undefined && !isAlone))
    throw new BadRequest(problems.origin(named === undefined ? "SITE_URL" : "--origin", word));
  return url.origin;
}
