import type { Figure } from "./figure";
import type { FigureWords } from "./words/en-figure";

/** What must be said of the lines that a view draws: of none in a matrix, of Kashmir where it is in view. */
export const disclaimerOf = ({ view }: Figure, words: FigureWords): string =>
  [view === "matrix" ? "" : words.disclaimer, view === "map" ? words.kashmir : ""].filter(Boolean).join(" ");
