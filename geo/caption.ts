import type { Brief } from "./brief";
import type { Words } from "./words/en";

/** A caption for a figure that stands alone, in plain text: heading, whose statements, as of when, remarks, sources, limits. */
export function composeCaption({ figure, notes, limits, citation, address }: Brief, words: Words): string {
  const lines = [
    [figure.heading, `${figure.lead.replace(/\.$/, "")}.`, figure.asOf].filter(Boolean),
    figure.remarks,
    notes.length
      ? [
          words.sources.heading,
          ...notes.map(({ number, text, url }) => [`${number}. ${text}.`, url].filter(Boolean).join(" ")),
        ]
      : [],
    limits,
    [citation, address],
  ];
  return `${lines
    .filter((block) => block.length)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}
