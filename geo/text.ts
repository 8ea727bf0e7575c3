/**
 * Letters by the room they take, in parts of an em: semibold sans-serif faces, a little generous so that
 * a wider fallback font still fits. A browser test holds the estimate against real fonts.
 */
const widths: [letters: RegExp, em: number][] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[iljtfrI.,:;'’ \-()[\]|اآأإ]/, 0.38],
  [/[mwMWGOQDHNK—@%]/, 0.9],
  [/[шщмжюфыШЩМЖЮФЫДдОН]/, 0.92],
  [/[\u0400-\u04ff]/, 0.74],
  [/[سشصضښبپتټثفکگګ]/, 0.95],
];

/** Estimated width of a line in the units of `size`, without a DOM. */
export function textWidth(text: string, size: number): number {
  const em = (letter: string) => widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.68;
  return [...text].reduce((sum, letter) => sum + em(letter), 0) * size;
}

/**
 * A text in lines no wider than `width`, broken at spaces, and inside a word that is longer than a line
 * (an address) after the signs that join its parts.
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  const add = (part: string, joint: string) => {
    const longer = line ? line + joint + part : part;
    if (line && textWidth(longer, size) > width) {
      lines.push(line);
      line = part;
    } else line = longer;
  };
  for (const word of text.split(/ +/)) {
    const isLong = textWidth(word, size) > width;
    const parts = isLong ? word.split(/(?<=[~&?/=])/) : [word];
    for (const [i, part] of parts.entries()) add(part, i ? "" : " ");
  }
  return line ? [...lines, line] : lines;
}
