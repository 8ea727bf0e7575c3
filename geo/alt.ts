import type { Digest } from "../data/digest";
import type { Layer } from "../data/layer";
import type { Selection } from "./selection";
import type { Words } from "./words/en";

/** The scene in words: for each layer the provinces it names, then those in doubt. */
export function composeAlt(facts: Digest, layers: Layer[], selection: Selection, title: string, words: Words): string {
  const named = facts.provinces.filter(({ code }) => selection.has(code));
  const sentences = layers.map((layer) => {
    const naming = (code: (typeof named)[number]["code"]) =>
      selection.get(code)?.find((candidate) => candidate.layer === layer.id);
    const own = named.filter(({ code }) => naming(code));
    const inDoubt = own.filter(({ code }) => naming(code)?.evidence !== "corroborated");
    const all = words.alt.layer(
      layer.title,
      own.map(({ name }) => name),
    );
    return [all, words.alt.doubt(inDoubt.map(({ name }) => name))].filter(Boolean).join(" ");
  });
  return [words.alt.lead(title), ...sentences].join(" ");
}
