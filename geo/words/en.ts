import type { Attribution, Check, Status } from "../../data/terms";
import type { Notice } from "../scene";

import { figureWords, list, plural } from "./en-figure";

/** Every word of interface and figure in English. Another language is another table of this type. */
export const en = {
  ...figureWords,
  number: (n: number) => n.toLocaleString("en-GB"),
  site: "Afghanistan provincial map",
  search: {
    label: "Find a province",
    hint: "English, Dari, Pashto or Russian name, or an older spelling",
    none: (text: string) => `No province is called “${text}”`,
    submit: "Find",
  },
  oembed: {
    noUrl: "url is missing: the address of a page or an embed of this site",
    unknownUrl: "url is no page and no embed of this site, or asks for what there is not",
    format: "Only format=json is answered",
    size: (key: string, least: number) => `${key} must be a whole number of pixels, ${least} or more`,
  },
  announce: (n: number, layers: string[], how: string) =>
    layers.length ? `${plural(n, "province")} shown for ${list(layers)}. ${how}` : "No layer is chosen.",
  jumps: {
    heading: "On this page",
    national: "National figures (disputed)",
    elsewhere: "Not tied to one province",
    limits: "Limits",
    sources: "Sources",
  },
  views: { heading: "View", map: "Map", multiples: "Small multiples", matrix: "Matrix" },
  names: { heading: "Names on the map", en: "English", fa: "دری", ps: "پښتو", ru: "Русский" },
  download: "Download",
  embedOrShare: "Embed or share",
  provinces: {
    heading: (n: number) => (n ? `Provinces shown (${n})` : "No province is shown"),
    empty: "No province fits the chosen layers and evidence. Choose more layers, or reset.",
    prompt: "Choose a province on the map or in the list to read who says what.",
  },
  panel: {
    close: "Close",
    neighbours: "Other provinces",
    previous: (name: string) => `Previous: ${name}`,
    next: (name: string) => `Next: ${name}`,
    otherNames: "Also written",
    notNamedFor: (titles: string[]) => `Not named in this source for: ${list(titles)}.`,
    notNamedAtAll: "This article does not name the province for any layer.",
    unsettled: "May concern this province; the source does not settle it",
    context: "Dated context",
    /** Over both, where there is little room. */
    beside: "Not on the map",
    hiddenNow: "Not on the map now: the chosen layers, evidence or match leave it out.",
    permalink: "Link to this claim",
    flags: "Names and identity",
  },
  live: {
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    resetView: "Reset view",
    /** MapLibre's own words, by its names for them. */
    gestures: {
      "CooperativeGesturesHandler.WindowsHelpText": "Use Ctrl + scroll to zoom the map",
      "CooperativeGesturesHandler.MacHelpText": "Use ⌘ + scroll to zoom the map",
      "CooperativeGesturesHandler.MobileHelpText": "Use two fingers to move the map",
    } as Record<string, string>,
  },
  bibliography: {
    intro: "What the claims rest on, and what they were checked against.",
    cite: "Cite this map",
    read: { whole: "Read in full.", opening: "Only the opening was read.", "not-read": "Not read." },
    address: "Address",
    citation: (title: string, version: string, revised: string) =>
      `Afghanistan provincial map, “${title}”, data ${version}, revised ${revised}.`,
  },
  claim: {
    /** On a claim whose own sentence has no credit. */
    byContext: {
      corroborated: "Credited to the UN report by the sentences around it, and found in June 2023 coverage of it",
      uncorroborated: "Credited to the UN report by the sentences around it, not found in June 2023 coverage",
    },
    /** Set before a statement, which is never ours. */
    cautions: { stale: "Out of date when the article appeared", disputed: "Disputed" },
    says: { article: "The article says:", coverage: "Press coverage says:" },
    layer: "Layer",
    attribution: "Who says it",
    attributions: {
      explicit: "The article credits this sentence to the June 2023 UN report.",
      contextual:
        "The sentence has no credit of its own; it stands between sentences that the article credits to the June 2023 UN report.",
      own: "The article states this itself and names no source.",
      none: "The article does not say this. It stands in press coverage of the June 2023 UN report.",
    } satisfies Record<Attribution, string>,
    check: "Check",
    checks: {
      corroborated: "Found in June 2023 coverage of the UN report",
      elsewhere: "Borne out by another source, not by coverage of the UN report",
      "in-part": "Found in part in June 2023 coverage of the UN report",
      "not-found": "Not found in June 2023 coverage of the UN report",
      stale: "Out of date when the article appeared",
      omitted: "In June 2023 coverage of the UN report, missing from the article",
      unchecked: "Not checked",
    } satisfies Record<Check, string>,
    checkedWith: "Checked with",
    quantity: "Quantity",
    noQuantity: "No number is given.",
    /** In place of a scope, for a claim whose province is not settled. */
    unsettledScope: "in a place that the source does not settle",
    scopes: {
      province: "for this province",
      provinces: "in total for all the provinces named together, not for each",
      nation: "for the whole country",
    },
    /** "dozens of senior figures": the source gives a word where a number might stand. */
    wordOf: (word: string, unit: string) => `${word} of ${unit}`,
    printed: (qualifier: string) => `printed as “${qualifier}”`,
    range: (low: string, high: string) => `${low} to ${high}`,
    source: "Source",
    dates: "Dates",
    asOf: (date: string) => `As of ${date}.`,
    noAsOf: "As of: not stated.",
    reportDates: (dated: string, made: string) =>
      `UN report believed dated ${dated} (not verified), public since ${made}.`,
    articleDate: (date: string) => `Article of ${date}.`,
    ambiguity: "Ambiguity",
    dissent: "Disputed",
    dissentIn: "see",
    status: "Status",
    statuses: {
      reported: "Reported",
      disputed: "Reported, and disputed",
      superseded: "Superseded by a later report",
      withdrawn: "Withdrawn by its source",
    } satisfies Record<Status, string>,
    place: {
      region: (name: string) => `Region as printed: ${name}`,
      unresolved: (names: string[]) => `Not settled by the source; ${list(names, "or")} possible`,
    },
  },
  elsewhere: {
    heading: "Not tied to one province",
    intro: "The source says these things without settling on a province. They are never drawn on one.",
  },
  national: {
    heading: "National figures",
    intro: "Totals for the whole country. They cannot be divided among provinces.",
    others: "Other statements about the whole country",
  },
  limits: {
    heading: "What this map cannot tell you",
    provinces: (named: number, all: number) =>
      `The article names ${named} of ${all} provinces in these layers. Of the other ${all - named} it says nothing, which is not the same as nothing being there.`,
    precision: (n: number) =>
      `All ${n} claims tied to a province stop at the province. None gives a district, a town or a site.`,
    uncorroborated: (n: number, all: number) =>
      `${n} of the ${all} claims that the article makes of a province in these layers were not found in June 2023 coverage of the UN report, or are the article’s own.`,
    omitted: (n: number) =>
      `${plural(n, "claim stands", "claims stand")} in coverage of the UN report and not in the article; the map shows ${n === 1 ? "it" : "them"} only when asked.`,
    oneReport: "The press items used as checks all read the same UN report, so they do not confirm one another.",
    counts: (single: number, several: number) =>
      `${single ? `${plural(single, "claim gives", "claims give")} a number for a single province` : "No claim gives a number for a single province"}${several ? `; ${plural(several, "claim shares", "claims share")} a total over several provinces` : ""}.`,
    unresolved: (n: number, regional: number) =>
      `${plural(n, "claim fits", "claims fit")} several provinces and the source does not settle which${regional ? `; ${plural(regional, "claim names", "claims name")} only a region` : ""}. None of these is drawn.`,
    stale: (n: number) => `${plural(n, "claim was", "claims were")} already out of date when the article appeared.`,
    unread:
      "The UN document itself has not been read. Where the map says “UN report”, it is as the article or the press gives it.",
    time: "It shows what was written by December 2023. It says nothing about today.",
  },
  embedNotice: (asked: string, shown: string) => `Data version ${asked} is not kept here; this is version ${shown}.`,
  notice: {
    heading: "Parts of this link were left out",
    unknownWords: (key: string, words: string[]) => `${key}: ${list(words.map((word) => `“${word}”`))} not known`,
    unknownKeys: (words: string[]) => `${list(words.map((word) => `“${word}”`))}: no such setting`,
    repeated: (key: string, words: string[]) =>
      `${key}: ${list(words.map((word) => `“${word}”`))} given more than once`,
    dismiss: "Dismiss",
  },
  updated: (version: string) => `Updated data: this page now shows version ${version}.`,
  failed: "Newer data could not be fetched; this page shows the data it came with.",
  sheet: {
    live: "Every claim with its source, and the live map:",
    unknown: (key: string, word: string, known: readonly string[]) =>
      `${key}: “${word.slice(0, 40)}” not known; there are ${list(known)}`,
    busy: "Too many files are being written. Ask again in a moment.",
    version: (word: string) => `v: data version “${word}” is not kept here`,
    noFile: (known: string[]) =>
      `There is no such file. A figure is called /figure/<name>.<format>, its name in small letters; formats are ${list(known)}.`,
  },
  gallery: {
    heading: "Gallery of figures",
    intro: "Every named figure as this site draws it now. The tests hold each against a committed file.",
    live: "live",
  },
  /** What stands on paper only. */
  paper: {
    data: (version: string, revised: string) => `Data ${version}, revised ${revised}:`,
    provinces: "Province by province",
    leftOut: (chosen?: string) =>
      `What is said of each province with a mark. Claims that the chosen layers, evidence or match leave out are not printed${chosen ? `, except for ${chosen}` : ""}.`,
  },
  skip: "Skip to the facts as text",
  notFound: { title: "There is no such page", home: "To the map" },
  footer: {
    code: "Code: MIT licence.",
    data: "Boundaries: made with Natural Earth, public domain.",
    download: "Download the atlas (GeoJSON)",
  },
};

export type Words = typeof en;

/** A notice as one sentence. */
export const noticeText = (words: Words, { key, words: left, reason }: Notice): string =>
  reason === "repeated"
    ? words.notice.repeated(key, left)
    : key
      ? words.notice.unknownWords(key, left)
      : words.notice.unknownKeys(left);
