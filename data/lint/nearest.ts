import { plainName } from "../plain-name";

/** Number of letters to add, drop, change or swap with a neighbour to get from one text to the other. */
export function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        isSwap ? beforeLast[column - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}

/** The word most like `text`, the first of equals; undefined when none is near enough to be a slip of the pen. */
export function nearest(text: string, words: Iterable<string>): string | undefined {
  const folded = plainName(text);
  let best: { word: string; away: number } | undefined;
  for (const word of words) {
    const away = distance(folded, plainName(word));
    if (!best || away < best.away) best = { word, away };
  }
  return best && best.away <= Math.max(1, Math.floor(folded.length / 3)) ? best.word : undefined;
}
