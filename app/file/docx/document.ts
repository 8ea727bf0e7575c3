import { Document, Footer, Header, PageNumber, Paragraph, TextRun } from "docx";
import type { Brief } from "../../../geo/brief";
import { documentEn as text } from "../../../geo/words/document-en";
import type { Job } from "../job";
import { composeFacts } from "./facts";
import { composeFront, composeLimits } from "./front";
import { composeMatrixPart } from "./matrix-table";
import { page } from "./paper";
import type { Pictures } from "./picture";
import { composeCitation, composeSources } from "./sources";
import { numbering, styles, theme } from "./styles";
import { tableStyles } from "./table-style";

/** A brief as a Word document, not yet packed. */
export function composeDocument(job: Job, brief: Brief, pictures: Pictures): Document {
  const { figure } = brief;
  const { words } = job;
  return new Document({
    title: figure.title,
    subject: figure.title,
    creator: words.site,
    lastModifiedBy: words.site,
    description: figure.alt,
    keywords: brief.layers.map(({ title }) => title).join(", "),
    compatibility: { version: 15 },
    styles,
    externalStyles: tableStyles,
    numbering,
    theme,
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: [new Paragraph({ style: "Header", text: figure.title })] }) },
        footers: {
          default: new Footer({
            children: composeFooter(figure.asOf, `${words.site}. ${brief.data.replace(/:$/, ".")}`),
          }),
        },
        children: [
          ...composeFront(brief, pictures),
          ...composeLimits(brief),
          ...composeMatrixPart(brief, words),
          ...composeFacts(job, brief),
          ...composeSources(job, brief),
          ...composeCitation(brief, words),
        ],
      },
    ],
  });
}

/** Of when it is and of which data on every page, for pages are copied alone. */
const composeFooter = (asOf: string, data: string): Paragraph[] => [
  ...(asOf ? [new Paragraph({ style: "Footer", text: asOf })] : []),
  new Paragraph({
    style: "Footer",
    children: [
      new TextRun(data),
      new TextRun({
        children: ["\t", `${text.page} `, PageNumber.CURRENT, ` ${text.of} `, PageNumber.TOTAL_PAGES],
      }),
    ],
  }),
];
