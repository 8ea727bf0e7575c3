import { createHash } from "node:crypto";
import { composeCaption } from "../../geo/caption";
import { composeCitationTexts } from "../../geo/citation-texts";
import { defaultEmbed } from "../../geo/embed-query";
import { sheets } from "../../geo/sheet";
import { composeSnippets } from "../../geo/snippet";
import { citationEn } from "../../geo/words/citation-en";
import { shareEn } from "../../geo/words/share-en";
import { readmeText } from "./data/readme";
import { type Format, formats } from "./formats";
import { briefOf, type Job, type Writer } from "./job";
import { type Entries, zip } from "./zip";

/** The table of writers, which holds the kit as well: it is given, so that neither imports the other. */
type Writers = Partial<Record<Format, Writer>>;

const kit = "zip";
/** What is not called `figure` and the format. */
const names: Partial<Record<Format, string>> = {
  csv: "claims.csv",
  geojson: "provinces.geojson",
  bib: "citation.bib",
  ris: "citation.ris",
  json: "citation.json",
  md: "README.md",
};
/** Pictures stand on the sheet that the kit was asked for; all else on the sheet that is usual for it. */
const pictures: readonly Format[] = ["svg", "png"];
/** A web page's width and the height that an embed with six layers takes on it, in CSS pixels. */
const embedSize = { width: null, height: 1450 };
/** Formats that are packed already. */
const isPacked = (name: string) => /\.(png|pptx|docx)$/.test(name);

/** Everything there is of a scene in one archive: a file of each format, words to set beside it, checksums. */
export async function writeKit(job: Job, writers: Writers): Promise<Uint8Array> {
  const files: Entries = { ...(await writeFormats(job, writers)), ...textsOf(job) };
  const all = [...Object.keys(files), names.md!, sums].sort();
  files[names.md!] = readmeText(job, all);
  files[sums] = checksums(files);
  const sorted = Object.fromEntries(all.map((name) => [name, files[name]!]));
  return zip(sorted, job.facts.edition.revised, isPacked);
}

const sums = "SHA256SUMS";

async function writeFormats(job: Job, writers: Writers): Promise<Entries> {
  const entries: Entries = {};
  // One after another: each of the big ones takes all that a server has.
  for (const [format, write] of Object.entries(writers) as [Format, Writer][]) {
    if (format === kit || format === "md") continue;
    const sheet = pictures.includes(format) ? job.sheet : sheets[formats[format].usual];
    entries[names[format] ?? `figure.${format}`] = await write({ ...job, sheet, scale: 2 });
  }
  return entries;
}

/** What stands beside a figure, and what makes it an embed of just these data. */
function textsOf(job: Job): Entries {
  const { facts, scene, origin, words } = job;
  const brief = briefOf(job);
  const { short, long } = composeCitationTexts(brief, words, citationEn);
  const embed = { ...defaultEmbed, scene, version: facts.version };
  const snippets = composeSnippets(
    { embed, figure: brief.figure, origin, size: embedSize, citation: brief.citation },
    { ...words, share: shareEn },
  );
  return {
    "alt.txt": `${brief.figure.alt}\n`,
    "caption.txt": composeCaption(brief, words),
    "citation.txt": `${short}\n\n${long}\n`,
    ...Object.fromEntries(Object.entries(snippets).map(([id, text]) => [`embed-${id}.txt`, `${text}\n`])),
  };
}

/** In the form that `sha256sum -c` reads. */
const checksums = (files: Entries): string =>
  Object.keys(files)
    .sort()
    .map((name) => `${createHash("sha256").update(files[name]!).digest("hex")}  ${name}\n`)
    .join("");
