import type { Facts } from "../data/atlas";
import type { ProvinceCode } from "../data/claim";
import type { Layer } from "../data/layer";
import { citationText, shortName } from "./citation";
import { type ClaimText, composeClaim } from "./claim-text";
import { disclaimerOf } from "./disclaimer";
import type { Figure } from "./figure";
import type { LocalName } from "./local-name";
import { composeMatrix, type Matrix } from "./matrix";
import type { Note } from "./notes";
import { formatScene, type Scene } from "./scene";
import { shownClaims } from "./shown-claims";
import type { Words } from "./words/en";

/** A claim of a brief: all its words, and the number of the note that it rests on. */
export type BriefClaim = ClaimText & {
  note: number;
  /** "The article, paragraph 20, sentence 3". */
  place: string;
};

/** One of the provinces shown, with the claims shown of it, by layer. */
export type BriefProvince = {
  code: ProvinceCode;
  name: string;
  local: LocalName;
  /** Where the live map tells everything about it, a whole address. */
  address: string;
  groups: { layer: Layer; claims: BriefClaim[] }[];
};

/** A source that shown claims were compared with or disputed in, and how much of it was read. */
export type BriefCheck = { id: string; text: string; url: string; read: string };

/**
 * A scene as a document: the figure, then everything it shows in words, and no claim that it does not
 * show. PDF, slides, text document and kit are writings of it.
 */
export type Brief = {
  figure: Figure;
  layers: Layer[];
  provinces: BriefProvince[];
  matrix: Matrix;
  notes: (Note & { read: string })[];
  checks: BriefCheck[];
  /** What the figure cannot say, and what its lines do not mean; sentences that must go with it. */
  limits: string[];
  /** Which data these are: version and date of revision. */
  data: string;
  /** The date of revision, ISO 8601: what files give as theirs. */
  revised: string;
  citation: string;
  /** Where the live map of the scene is, a whole address. */
  address: string;
};

/** Where the scene is on the live map. A reader's own heading and colours stay with the file. */
export const addressOf = (scene: Scene, origin: string): string =>
  `${origin}/${formatScene({ ...scene, theme: "auto", title: "" })}`;

export function composeBrief(facts: Facts, scene: Scene, figure: Figure, origin: string, words: Words): Brief {
  const { selection, notes, title } = figure;
  const claims = shownClaims(facts, selection);
  const sourceOf = (id: string) => facts.sources.find((source) => source.id === id)!;
  const readOf = (id: string) => words.bibliography.read[sourceOf(id).read];
  const isNoted = (id: string) => notes.some(({ source }) => source === id);
  const inBrief = (id: string): BriefClaim => {
    const claim = claims.find((candidate) => candidate.id === id)!;
    const text = composeClaim(claim, facts, words);
    const place = text.details.find(({ term }) => term === words.claim.source)!.spans.map((span) => span.text);
    return { ...text, note: notes.find(({ source }) => source === claim.source)!.number, place: place.join("") };
  };
  const revised = words.date(facts.edition.revised);
  return {
    figure,
    layers: facts.layers.filter(({ id }) => scene.layers.includes(id)),
    provinces: figure.areas
      .filter(({ code }) => selection.has(code))
      .map(({ code, name, local }) => ({
        code,
        name,
        local,
        address: addressOf({ ...scene, province: code }, origin),
        groups: selection.get(code)!.map((naming) => ({
          layer: facts.layers.find(({ id }) => id === naming.layer)!,
          claims: naming.claims.map(({ id }) => inBrief(id)),
        })),
      })),
    matrix: composeMatrix(facts, scene, selection, words),
    notes: notes.map((note) => ({ ...note, read: readOf(note.source) })),
    checks: facts.sources
      .filter(
        ({ id }) =>
          !isNoted(id) &&
          claims.some(({ checkSources, dissentSources }) => [...checkSources, ...dissentSources].includes(id)),
      )
      .map((source) => ({
        id: source.id,
        text: citationText(source, words) || shortName(source, words),
        url: source.url,
        read: readOf(source.id),
      })),
    limits: [words.precision, words.absence, disclaimerOf(figure, words)].filter(Boolean),
    data: words.paper.data(facts.version, revised),
    revised: facts.edition.revised,
    citation: words.bibliography.citation(title, facts.version, revised),
    address: addressOf(scene, origin),
  };
}
