import { HeadingLevel, Paragraph, SimpleField, TextRun } from "docx";
import type { Brief } from "../../../geo/brief";
import type { Figure } from "../../../geo/figure";
import { documentEn as text } from "../../../geo/words/document-en";
import { type Pictures, pictureRun } from "./picture";

/** Heading, whose statements they are and of when, and the figure with its caption. */
export function composeFront({ figure }: Brief, pictures: Pictures): Paragraph[] {
  const { heading, title } = figure;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: heading }),
    new Paragraph({ style: "Subtitle", text: `${figure.lead.replace(/\.$/, "")}.${dated(figure)}` }),
    new Paragraph({ style: "Figure", children: [pictureRun(pictures)] }),
    caption(text.figure, `${title}. ${attributionOf(figure)}`),
  ];
}

/** Whose statements a figure or table shows, and of when; whoever copies it copies that too. */
export const attributionOf = (figure: Figure): string => `${figure.subtitle}.${dated(figure)}`;

const dated = ({ asOf }: Figure): string => (asOf ? ` ${asOf}` : "");

/** A caption that a list of figures or tables finds; Word counts the number again when others are put before it. */
export const caption = (label: string, words: string, keepNext = false): Paragraph =>
  new Paragraph({
    style: "Caption",
    ...(keepNext ? { keepNext } : {}),
    children: [new TextRun(`${label} `), new SimpleField(`SEQ ${label} \\* ARABIC`, "1"), new TextRun(`. ${words}`)],
  });

/** What the figure cannot say, and what a reader should bear in mind of its claims. */
export const composeLimits = ({ figure, limits }: Brief): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: text.limits }),
  ...[...figure.remarks, ...limits].map((line) => new Paragraph({ style: "ListBullet", text: line })),
];
