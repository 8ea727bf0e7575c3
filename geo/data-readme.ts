import type { Facts } from "../data/atlas";
import type { Brief } from "./brief";
import { citationText } from "./citation";
import { composeCitationTexts } from "./citation-texts";
import { citedSources } from "./cited-sources";
import { claimColumns, type DataColumn, provinceColumns } from "./data-columns";
import { bullets, linkTo, plain, sections, table } from "./markdown";
import { composeLimits } from "./page-text";
import type { Scene } from "./scene";
import { shownClaims } from "./shown-claims";
import type { CitationWords } from "./words/citation-en";
import type { DataWords } from "./words/data-en";
import type { Words } from "./words/en";

type Given = {
  facts: Facts;
  scene: Scene;
  brief: Brief;
  origin: string;
  extent: "shown" | "full";
  /** Names of files that it lies beside, if any. */
  files: readonly string[];
  words: Words;
  data: DataWords;
  citation: CitationWords;
};

/** What data files are, column by column, and what they do not claim: plain text that is Markdown too. */
export function composeDataReadme(given: Given): string {
  const { facts, brief, extent, files, data } = given;
  const { readme } = data;
  const { layerTexts, selection } = brief.figure;
  // All data are the same whatever figure they were asked from.
  const hasFigure = extent === "shown" || files.length > 0;
  const figure = [
    { heading: readme.figure, blocks: [bullets(sceneLines(given))] },
    { heading: readme.marks, blocks: [selection.size ? bullets(layerTexts.map(plain)) : readme.noMarks] },
  ];
  const parts = [
    ...(hasFigure ? figure : []),
    { heading: readme.limits, blocks: [bullets(limitsOf(given).map(plain))] },
    { heading: readme.files, blocks: [bullets(files.map((name) => `\`${name}\`: ${aboutOf(name, data)}`))] },
    { heading: readme.columns.claims, blocks: [readme.csv, columnTable(claimColumns(data), data)] },
    {
      heading: readme.columns.provinces,
      blocks: [
        readme.geojson[extent],
        columnTable(provinceColumns(extent === "full" ? facts.layers : brief.layers, extent, data), data),
      ],
    },
    { heading: readme.sources, blocks: [bullets(sourceLines(given)) || readme.noSources] },
    { heading: readme.data, blocks: [plain(brief.data.replace(/:$/, "."))] },
    { heading: readme.licence, blocks: [plain(data.licence)] },
    { heading: readme.cite, blocks: citationsOf(given).map(plain) },
  ];
  return `${[`# ${readme.heading[extent]}`, introduction(given), sections(parts)].join("\n\n")}\n`;
}

/** A view without boundaries needs no word on them; data have them whatever the view. */
function limitsOf({ facts, brief, extent, words }: Given): string[] {
  if (extent === "full") return [...composeLimits(facts, words), words.precision, words.absence, words.disclaimer];
  const { limits, figure } = brief;
  const isSaid = limits.some((limit) => limit.includes(words.disclaimer));
  return [...limits, ...(isSaid ? [] : [words.disclaimer]), ...figure.remarks];
}

const citationsOf = ({ facts, brief, extent, origin, words, citation }: Given): string[] =>
  extent === "full"
    ? [`${words.bibliography.citation(words.title.default, facts.version, words.date(brief.revised))} ${origin}/`]
    : Object.values(composeCitationTexts(brief, words, citation));

function introduction({ facts, brief, extent, words, data: { readme } }: Given): string {
  const { title, subtitle, asOf, selection } = brief.figure;
  const count = (n: number, [one, many]: string[]) => `${words.number(n)} ${n === 1 ? one : many}`;
  if (extent === "full")
    return [readme.about, readme.extent.full(count(facts.claims.length, readme.claims))].join("\n\n");
  const claims = count(shownClaims(facts, selection).length, readme.claims);
  const scope = readme.extent.shown(claims, count(selection.size, readme.provinces));
  return [`**${plain(title)}**`, plain([`${subtitle}.`, asOf].join(" ")), scope].join("\n\n");
}

/** What was asked for, choice by choice. */
function sceneLines({ facts, scene, brief, words, data }: Given): string[] {
  const chosen = facts.provinces.find(({ code }) => code === scene.province);
  const lines: [string, string][] = [
    [words.layers.heading, words.list(brief.layers.map(({ title }) => title)) || data.readme.noLayer],
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

const columnTable = (columns: DataColumn[], { readme }: DataWords) =>
  table(
    [readme.column, readme.meaning],
    columns.map(([name, about]) => [`\`${name}\``, plain(about)]),
  );

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
