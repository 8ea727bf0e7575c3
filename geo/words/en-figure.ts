import type { EvidenceId } from "../../data/terms";

export const list = (words: readonly string[], last = "and") =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
export const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The words of figures and embeds in English: a light document carries these and no others. */
export const figureWords = {
  list,
  /** "2023-06-09" → "9 June 2023", "2023-06" → "June 2023", "" → "not stated". */
  date(iso: string): string {
    const [year, month, day] = iso.split("-");
    if (!year) return "not stated";
    return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
  },
  /** Which data a figure was drawn from, for one that travels alone. */
  data: (version: string, revised: string) => `Afghanistan provincial map, data ${version}, revised ${revised}.`,
  /** Said below a heading that is not ours. */
  ownHeading: "The heading is by whoever shared this.",
  title: {
    default: "Where an article places al-Qaida in Afghanistan",
    /** Where every claim shown is one that the article does not make. */
    coverage: "Where press coverage of a UN report places al-Qaida in Afghanistan",
    layers: (whose: string, titles: string[]) => `${whose}: ${list(titles.map(lowerFirst))}`,
    allLayers: (whose: string) => `${whose}: all layers`,
    none: "Afghanistan: no layer chosen",
    /** Of one layer alone, whose claims are of men in office and not of a facility. */
    officials: "Provinces whose governors an article links to al-Qaida",
    inAll: (n: number) => `provinces named for ${n === 2 ? "both" : `all ${n} layers`}`,
  },
  subtitle: {
    report: "As a December 2023 article, citing a June 2023 UN report, gives it, province by province",
    article: "As a December 2023 article states it without naming a source, province by province",
    coverage: "As press coverage of a June 2023 UN report gives it; the article does not say it",
    none: "No claim fits the chosen layers and evidence",
    /** Added where coverage stands beside the article. */
    andCoverage: (names: string[]) => `; ${list(names)} from press coverage of that report alone`,
  },
  asOf: {
    report: (asOf: string, published: string) => `As of ${asOf}; article published ${published}.`,
    mixed: (asOf: string, published: string) =>
      `As of ${asOf} where the article credits the UN report, else date not stated; article published ${published}.`,
    article: (published: string) => `Date of the information not stated; article published ${published}.`,
    coverage: (asOf: string) => `As of ${asOf}, from press coverage.`,
  },
  precision: "The sources name provinces, nothing smaller. A whole province is marked; no place inside it is meant.",
  absence: "“Not named” means that no chosen claim names the province. It does not mean that nothing is there.",
  disclaimer:
    "The boundaries and names shown do not imply any opinion on the legal status of any country, territory, city or area, or official endorsement. Boundaries are generalised from Natural Earth 1:10m and are not authoritative.",
  kashmir:
    "The dotted line is approximately the Line of Control in Jammu and Kashmir agreed upon by India and Pakistan. The parties have not yet agreed upon the final status of Jammu and Kashmir.",
  unread: "The UN document itself has not been read; its symbol is believed to be S/2023/370.",
  places: {
    kashmir: "Jammu and\nKashmir",
    /** Lines as on the map. */
    iran: "Iran (Islamic\nRepublic of)",
    turkmenistan: "Turkmenistan",
    uzbekistan: "Uzbekistan",
    tajikistan: "Tajikistan",
    china: "China",
    pakistan: "Pakistan",
  },
  layers: {
    heading: "Layers",
    only: "only",
    onlyThis: (title: string) => `Show only ${title}`,
    reset: "Reset",
    count: (n: number) => plural(n, "province"),
  },
  match: {
    heading: "Named in",
    any: "any chosen layer",
    all: "all chosen layers",
  },
  evidence: {
    heading: "Evidence",
    names: {
      corroborated: "Credited to the UN report, and found in June 2023 coverage of it",
      uncorroborated: "Credited to the UN report by the article, not found in that coverage",
      article: "The article’s own statement",
      coverage: "In coverage of the UN report, missing from the article",
    } satisfies Record<EvidenceId, string>,
  },
  apply: "Show",
  map: {
    named: (name: string, layers: string[]) => `${name}: ${list(layers)}`,
    notNamed: (name: string) => `${name}: no mark in this selection`,
    scale: (km: number) => `${km} km`,
  },
  legend: {
    heading: "Legend",
    how: {
      fill: "One layer: its provinces are filled.",
      plates: "Several layers: named provinces are tinted, and a plate has one place for each layer.",
      multiples: "One small map for each layer.",
      matrix: "One row for each province, one column for each layer.",
      none: "",
    },
    fillSolid: "Credited to the UN report, and found in June 2023 coverage of it",
    /** What a mark in doubt can be, as far as the scene shows it. */
    doubts: {
      article: "The article’s own statement",
      uncorroborated: "Credited to the UN report by the article, not found in June 2023 coverage of it",
      both: "The article’s own statement, or credited to the UN report and not found in June 2023 coverage of it",
    },
    fillCoverage: "In coverage of the UN report only, missing from the article",
    solid: "Solid: credited to the UN report, and found in June 2023 coverage of it",
    hollow: (what: string) => `Hollow: ${lowerFirst(what)}`,
    plus: "With +: in coverage only, missing from the article",
    absent: "Dash: no claim of that layer under the chosen evidence",
    named: { any: "Province with a mark in a chosen layer", all: "Province with a mark in every chosen layer" },
    notNamed: { any: "Not named for the chosen layers and evidence", all: "Not named for every chosen layer" },
    chosen: "Outlined: the chosen province",
  },
  remarks: {
    layer: (title: string, remark: string) => `${title}: ${remark}`,
    stale: (names: string[], title: string) =>
      `${list(names)} (${lowerFirst(title)}): out of date when the article appeared.`,
    checked: (names: string[]) =>
      names.length > 1
        ? `Each solid mark was found in at least one of these: ${names.join("; ")}. They all read the same UN report.`
        : `Solid marks were found in ${names[0]}, which reads the same UN report.`,
  },
  smallMaps: {
    heading: "One map for each layer",
    looks: { hollow: "hatched", plus: "in coverage only", absent: "" },
    none: "No province in this selection",
  },
  alt: {
    lead: (title: string) => `Map of Afghanistan by province. ${title}.`,
    /** What an embed of a view is called. */
    short: {
      map: (title: string) => `Map: ${title}`,
      multiples: (title: string) => `Small maps: ${title}`,
      matrix: (title: string) => `Table: ${title}`,
    },
    layer: (title: string, names: string[]) =>
      names.length ? `${title}: ${list(names)}.` : `${title}: no province in this selection.`,
    own: (names: string[]) => (names.length ? `The article’s own statement: ${list(names)}.` : ""),
    doubt: (names: string[]) =>
      names.length ? `Credited to the UN report, not found in June 2023 coverage: ${list(names)}.` : "",
    coverage: (names: string[]) =>
      names.length ? `In coverage of the UN report only, missing from the article: ${list(names)}.` : "",
  },
  matrix: {
    heading: "Province by layer",
    caption: "Which province is named in which layer, and whether coverage supports it",
    province: "Province",
    layersCount: "Layers",
    sortBy: (column: string) => `Sort by ${column}`,
    notNamed: "not named",
    leftOut: "left out by the chosen evidence",
    stale: "article’s own, out of date",
    rest: (n: number) => `Without a mark for the chosen layers and evidence (${n})`,
    restNote:
      "A province stands here because of the layers and evidence chosen, or because the article does not name it. Neither means that nothing is there.",
    keys: {
      corroborated: "found in coverage",
      uncorroborated: "not found in coverage",
      article: "article’s own",
      coverage: "coverage only",
    } satisfies Record<EvidenceId, string>,
  },
  sources: {
    heading: "Sources",
    kinds: { article: "The article", "un-report": "The UN report", press: "Press, used as a check" },
    unknownPublisher: "publisher unknown",
    untitled: "title not recorded",
    undated: "date not recorded",
  },
  embed: {
    full: "Open the full map",
    rest: "Everything about this claim",
    zoom: "Zoom",
    noZoom: "This map cannot be zoomed here",
  },
  /** Where in a source a claim stands. */
  place: {
    paragraph: (place: string) => `paragraph ${place}`,
    paragraphs: (place: string) => `paragraphs ${place}`,
    sentence: (n: string) => `sentence ${n}`,
  },
};

export type FigureWords = typeof figureWords;

/** Lower-cases a title inside a sentence, but not an acronym such as AQIS. */
function lowerFirst(title: string): string {
  return /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
