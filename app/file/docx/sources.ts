import { Bookmark, HeadingLevel, Paragraph, TextRun } from "docx";
import type { Brief } from "../../../geo/brief";
import { documentEn as text } from "../../../geo/words/document-en";
import type { Words } from "../../../geo/words/en";
import type { Job } from "../job";
import { bookmarkOf, linkTo, strong } from "./runs";

type Entry = { id: string; text: string; url: string; read: string };

/** What the claims rest on, and what they were compared with, each in full with how much of it was read. */
export function composeSources({ words }: Job, { notes, checks }: Brief): Paragraph[] {
  if (!notes.length) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: words.sources.heading }),
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: text.restOn }),
    ...notes.map(({ source, ...note }) => composeEntry({ id: source, ...note })),
    ...(checks.length
      ? [new Paragraph({ heading: HeadingLevel.HEADING_2, text: text.comparedWith }), ...checks.map(composeEntry)]
      : []),
  ];
}

/** The address stands in letters too, for paper. */
function composeEntry({ id, text: words, url, read }: Entry): Paragraph {
  const named = url ? linkTo(url, words) : new TextRun(words);
  return new Paragraph({
    style: "Bibliography",
    children: [
      new Bookmark({ id: bookmarkOf("source", id), children: [] }),
      named,
      new TextRun(`. ${read} ${url || text.noAddress}`),
    ],
  });
}

/** How to cite the figure, of which data it is, and where it lives. */
export const composeCitation = ({ citation, data, address }: Brief, words: Words): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: words.bibliography.cite }),
  new Paragraph({ text: citation }),
  new Paragraph({ children: [strong(`${data} `), new TextRun(address)] }),
  new Paragraph({ children: [linkTo(address, text.figureOnMap)] }),
];
