import { evidenceIds, layerIds } from "../../data/terms";
import { languages, sorts, themes, views } from "../../geo/scene";
import { sheets } from "../../geo/sheet";
import { commandEn } from "../../geo/words/command-en";
import { formats } from "./formats";
import { extents, scales } from "./job";

/** How the command is used, for a screen of a hundred columns. */
export function composeHelp(): string {
  const { usage, about, examples, headings, options } = commandEn;
  const one = (known: readonly (string | number)[]) => known.join(", ");
  const file = [
    ["--out", options.out],
    ["--format", options.format(one(Object.keys(formats)))],
    ["--frame", options.frame(one(Object.keys(sheets)))],
    ["--scale", options.scale(one(scales))],
    ["--extent", options.extent(one(extents))],
    ["--v", options.v],
    ["--origin", options.origin],
    ["--help", options.help],
  ];
  const scene = [
    ["--layers", options.layers(one(layerIds))],
    ["--evidence", options.evidence(one(evidenceIds))],
    ["--match", options.match("any, all")],
    ["--province", options.province],
    ["--view", options.view(one(views))],
    ["--sort", options.sort(one(sorts))],
    ["--lang", options.lang(one(languages))],
    ["--theme", options.theme(one(themes))],
    ["--title", options.title],
  ];
  const block = (heading: string, lines: string[]) => [`${heading}:`, ...lines.map((line) => `  ${line}`)].join("\n");
  const rows = (pairs: string[][]) => pairs.flatMap(([option, text]) => hang(option!.padEnd(12), text!));
  const parts = [
    usage,
    hang("", about).join("\n"),
    block(headings.examples, examples),
    block(headings.file, rows(file)),
    block(headings.scene, rows(scene)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Text in lines of at most 96 letters, the first led by a term and the others set in below it. */
function hang(term: string, text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && term.length + last.length + word.length < 96) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines.map((line, i) => (i ? " ".repeat(term.length) : term) + line);
}
