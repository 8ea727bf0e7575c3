import type { Finding } from "./problem";

// The zero-width non-joiner (U+200C) is spelling in Dari and Pashto, and so is no stray.
const invisible = /\u200B|\u200D|\u2060|\uFEFF/g;
const kinds: [RegExp, string][] = [
  [/\n/, "a line break"],
  [/\t/, "a tab"],
  [/[\u00A0\u2007\u202F]/, "a no-break space"],
  [/\u200B|\u200D|\u2060|\uFEFF/, "an invisible space"],
  [/^ /, "a space at the start"],
  [/ $/, "a space at the end"],
  [/ {2}/, "two spaces in a row"],
];

/** The text with single plain spaces inside and none around. */
export function tidySpace(text: string): string {
  return text.replace(invisible, "").replace(/\s+/g, " ").trim();
}

/** What is wrong with the white space of one cell; undefined when nothing is. */
export function straySpace(text: string): Finding | undefined {
  const tidy = tidySpace(text);
  if (tidy === text) return undefined;
  const found = kinds.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
  return {
    problem: `stray white space: ${found.join(", ") || "an unusual space"}`,
    mend:
      tidy.length > 40
        ? "write single plain spaces, and none at the ends"
        : tidy
          ? `write ${tidy}`
          : "leave the cell empty",
  };
}
