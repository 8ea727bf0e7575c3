import type { Facts } from "../data/atlas";
import type { Source } from "../data/source";
import type { Brief } from "./brief";
import { paragraphText } from "./citation";
import { type CitedSource, citedSources } from "./cited-sources";
import { formatScene, type Scene } from "./scene";
import { shownClaims } from "./shown-claims";
import type { CitationWords } from "./words/citation-en";
import type { Words } from "./words/en";

/** A text to cite, as every format of citations has it; what is not known is "" and is said in the note. */
export type Reference = {
  /** Unique among the references of this site: letters, digits, hyphens. */
  key: string;
  kind: Source["kind"] | "map";
  title: string;
  /** A body, never a person: no format may take it apart. */
  author: string;
  publisher: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  url: string;
  version: string;
  note: string;
};

type Given = { facts: Facts; scene: Scene; brief: Brief; words: Words; citation: CitationWords };

/** The map of a scene, then every text that the shown claims rest on, are credited to, were compared with or are disputed in. */
export function composeReferences(given: Given): Reference[] {
  const { facts, brief } = given;
  const claims = shownClaims(facts, brief.figure.selection);
  const cited = citedSources(facts.sources, claims);
  return [mapReference(given), ...cited.map((source) => sourceReference(source, claims, given))];
}

function mapReference({ facts, scene, brief, words }: Given): Reference {
  const { title, subtitle, asOf } = brief.figure;
  // Two scenes of one version are two things to cite.
  const query = formatScene({ ...scene, theme: "auto", title: "" });
  return {
    key: [keyStart, query.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, ""), facts.version]
      .filter(Boolean)
      .join("-"),
    kind: "map",
    title,
    author: "",
    publisher: words.site,
    date: facts.edition.revised,
    url: brief.address,
    version: facts.version,
    note: [`${subtitle}.`, asOf, words.unread].filter(Boolean).join(" "),
  };
}

const keyStart = "afghanistan-provincial-map";

function sourceReference(
  { source, roles }: CitedSource,
  claims: ReturnType<typeof shownClaims>,
  { words, citation }: Given,
): Reference {
  const places = claims.filter((claim) => claim.source === source.id).map(({ paragraph }) => paragraph);
  const date = source.publicDate || source.documentDate;
  // What stands in brackets after a name says how it is known, and is no part of it.
  const [author = "", remark = ""] = source.author.split(/ \(|\)$/);
  const isKnown = source.publisher !== "" && source.publisher !== "unknown";
  const note = [
    ...roles.map((role) => citation.roles[role]),
    places.length ? citation.places(inOrder(places).map((place) => paragraphText(place, words))) : "",
    words.bibliography.read[source.read],
    remark ? citation.author(author, remark) : "",
    isKnown ? "" : citation.noPublisher,
    source.title ? "" : citation.noTitle,
    date ? "" : citation.noDate,
    source.note,
  ];
  return {
    key: `${keyStart}-${source.id}`,
    kind: source.kind,
    title: source.title || citation.untitled,
    author,
    publisher: isKnown ? source.publisher : "",
    date,
    url: /^https?:\/\//.test(source.url) ? source.url : "",
    version: "",
    note: note.filter(Boolean).join(" "),
  };
}

const inOrder = (places: string[]) => [...new Set(places)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
