import type { Digest } from "../data/digest";
import type { Layer } from "../data/layer";
import type { EvidenceId } from "../data/terms";
import type { Scene } from "./scene";
import type { Selection } from "./selection";
import type { FigureWords } from "./words/en-figure";

/** The scene in words, a text for each layer: the provinces it names, then those in doubt. */
export function composeLayerTexts(facts: Digest, layers: Layer[], selection: Selection, words: FigureWords): string[] {
  const named = facts.provinces.filter(({ code }) => selection.has(code));
  return layers.map((layer) => {
    const naming = (code: (typeof named)[number]["code"]) =>
      selection.get(code)?.find((candidate) => candidate.layer === layer.id);
    const own = named.filter(({ code }) => naming(code));
    const by = (...kinds: EvidenceId[]) =>
      own.filter(({ code }) => kinds.includes(naming(code)!.evidence)).map(({ name }) => name);
    const all = words.alt.layer(
      layer.title,
      own.map(({ name }) => name),
    );
    const doubts = [
      words.alt.own(by("article")),
      words.alt.doubt(by("uncorroborated")),
      words.alt.coverage(by("coverage")),
    ];
    return [all, ...doubts].filter(Boolean).join(" ");
  });
}

/** The scene in a few words, for what has room for no more: the title of an iframe, of a card, of a link. */
export const composeShortAlt = (title: string, { view }: Scene, words: FigureWords): string =>
  words.alt.short[view](title);
