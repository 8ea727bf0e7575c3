import type { Facts } from "../data/atlas";
import { columnOf } from "../data/atlas-collection";
import type { Brief } from "./brief";
import { citationText } from "./citation";
import { composeCitationTexts } from "./citation-texts";
import { citedSources } from "./cited-sources";
import { bullets, linkTo, plain, sections, table } from "./markdown";
import type { Scene } from "./scene";
import { shownClaims } from "./shown-claims";
import type { CitationWords } from "./words/citation-en";
import type { DataWords } from "./words/data-en";
import type { Words } from "./words/en";

type Given = {
  facts: Facts;
  scene: Scene;
  brief: Brief;
  extent: "shown" | "full";
  /** Names of files that it lies beside, if any. */
  files: readonly string[];
  words: Words;
  data: DataWords;
  citation: CitationWords;
};

/** What data files are, column by column, and what they do not claim: plain text that is Markdown too. */
export function composeDataReadme(given: Given): string {
  const { brief, extent, files, words, data, citation } = given;
  const { readme } = data;
  const { layerTexts, remarks, selection } = brief.figure;
  const parts = [
    { heading: readme.figure, blocks: [bullets(sceneLines(given))] },
    { heading: readme.marks, blocks: [selection.size ? bullets(layerTexts.map(plain)) : readme.noMarks] },
    { heading: readme.limits, blocks: [bullets([...limitsOf(brief, words), ...remarks].map(plain))] },
    { heading: readme.files, blocks: [bullets(files.map((name) => `\`${name}\`: ${aboutOf(name, data)}`))] },
    { heading: readme.columns.claims, blocks: [readme.csv, columnTable(claimColumns(data), data)] },
    {
      heading: readme.columns.provinces,
      blocks: [readme.geojson[extent], columnTable(provinceColumns(given), data)],
    },
    { heading: readme.sources, blocks: [bullets(sourceLines(given)) || readme.noSources] },
    { heading: readme.data, blocks: [plain(brief.data.replace(/:$/, "."))] },
    { heading: readme.licence, blocks: [plain(data.licence)] },
    { heading: readme.cite, blocks: Object.values(composeCitationTexts(brief, words, citation)).map(plain) },
  ];
  return `${[`# ${readme.heading[extent]}`, introduction(given), sections(parts)].join("\n\n")}\n`;
}

/** A view without boundaries needs no word on them; data have them whatever the view. */
const limitsOf = ({ limits }: Brief, { disclaimer }: Words) =>
  limits.some((limit) => limit.includes(disclaimer)) ? limits : [...limits, disclaimer];

function introduction({ facts, brief, extent, words, data: { readme } }: Given): string {
  const { title, subtitle, asOf, selection } = brief.figure;
  const count = (n: number, [one, many]: string[]) => `${words.number(n)} ${n === 1 ? one : many}`;
  const scope =
    extent === "full"
      ? readme.extent.full(count(facts.claims.length, readme.claims))
      : readme.extent.shown(
          count(shownClaims(facts, selection).length, readme.claims),
          count(selection.size, readme.provinces),
        );
  return [`**${plain(title)}**`, plain(`${subtitle}. ${asOf}`), scope].join("\n\n");
}

/** What was asked for, choice by choice. */
function sceneLines({ facts, scene, brief, words, data }: Given): string[] {
  const chosen = facts.provinces.find(({ code }) => code === scene.province);
  const lines: [string, string][] = [
    [words.layers.heading, words.list(brief.layers.map(({ title }) => title)) || words.title.none],
    [words.evidence.heading, scene.evidence.map((id) => words.evidence.names[id]).join("; ")],
    [words.match.heading, words.match[scene.match]],
    [words.views.heading, words.views[scene.view]],
    [data.readme.chosen, chosen?.name ?? ""],
  ];
  return [
    ...lines.filter(([, text]) => text).map(([term, text]) => `${term}: ${plain(text)}`),
    `${data.readme.address}: ${linkTo(brief.address)}`,
  ];
}

const aboutOf = (name: string, { kit }: DataWords) => plain(kit.files[name] ?? kit.other);

type Columns = [name: string, about: string][];

const columnTable = (columns: Columns, { readme }: DataWords) =>
  table(
    [readme.column, readme.meaning],
    columns.map(([name, about]) => [`\`${name}\``, plain(about)]),
  );

const claimColumns = ({ claimColumns }: DataWords): Columns => Object.entries(claimColumns);

/** In the order in which a feature has them. */
function provinceColumns({ facts, brief, extent, data }: Given): Columns {
  const { sources, aliases, flags, address, claims, ...names } = data.provinceColumns;
  const layers = extent === "full" ? facts.layers : brief.layers;
  const kinds = Object.entries(data.layerColumns[extent]);
  const ofLayers = kinds.flatMap(([kind, about]) =>
    layers.map(({ id, title }): Columns[number] => [
      kind === "named" ? columnOf(id) : `${columnOf(id)}_${kind}`,
      about(title),
    ]),
  );
  const last = extent === "full" ? { sources, aliases, flags, claims } : { sources, aliases, flags, address, claims };
  return [...Object.entries(names), ...ofLayers, ...Object.entries(last)];
}

function sourceLines({ facts, brief, extent, words, citation }: Given): string[] {
  const claims = extent === "full" ? facts.claims : shownClaims(facts, brief.figure.selection);
  return citedSources(facts.sources, claims).map(({ source, roles }) =>
    [
      `${plain(citationText(source, words))}.`,
      ...roles.map((role) => citation.roles[role]),
      words.bibliography.read[source.read],
      plain(source.note),
      source.url && linkTo(source.url),
    ]
      .filter(Boolean)
      .join(" "),
  );
}
