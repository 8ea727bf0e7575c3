import type { Digest } from "../data/digest";
import type { Figure } from "./figure";
import type { Words } from "./words/en";

type Cited = { facts: Digest; figure: Figure; address: string };

export const composeCitations = ({ facts, figure, address }: Cited, words: Words) => {
  const short = words.bibliography.citation(figure.title, facts.version, words.date(facts.edition.revised));
  return { short, long: `${short} ${address}` };
};
