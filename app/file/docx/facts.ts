import { Bookmark, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Brief, BriefClaim, BriefProvince } from "../../../geo/brief";
import type { Detail } from "../../../geo/claim-text";
import { documentEn as text } from "../../../geo/words/document-en";
import type { Job } from "../job";
import { footnoteRun, isInFootnote } from "./footnote";
import { bookmarkOf, linkTo, nameRun, spanRuns, strong } from "./runs";

/** Who says what, province by province; every claim shown has its source in a footnote. */
export function composeFacts(job: Job, { provinces }: Brief): Paragraph[] {
  const { words } = job;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: text.facts }),
    new Paragraph({ text: provinces.length ? words.paper.leftOut() : text.none }),
    ...provinces.flatMap((province) => [
      ...composeHead(province, job),
      ...province.groups.flatMap(({ layer, claims }) => [
        new Paragraph({ heading: HeadingLevel.HEADING_3, text: layer.title }),
        ...claims.flatMap((claim) => composeClaim(claim, job)),
      ]),
    ]),
  ];
}

/** A province's name, in the language of the map too; its other names, and where the live map tells all of it. */
function composeHead({ code, name, local, address }: BriefProvince, { facts }: Job): Paragraph[] {
  const { dari, pashto } = facts.provinces.find((province) => province.code === code)!;
  const names: [term: string, run: TextRun][] = [
    [text.tongues.dari, nameRun({ name: dari, lang: "fa-AF" })],
    [text.tongues.pashto, nameRun({ name: pashto, lang: "ps" })],
  ];
  const children: ParagraphChild[] = names.flatMap(([term, run]) => [
    new TextRun(`${term} `),
    run,
    // The mark keeps what follows in the order of an English line.
    new TextRun("\u200e · "),
  ]);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [
        new Bookmark({ id: bookmarkOf("province", code), children: [] }),
        new TextRun(name),
        ...(local.lang ? [new TextRun(" "), nameRun(local)] : []),
      ],
    }),
    new Paragraph({ style: "ProvinceNames", children: [...children, linkTo(address, text.liveOf(name))] }),
  ];
}

/** A statement after whose it is; then what a reader must know to use it, in a line, and what it leaves open. */
function composeClaim(claim: BriefClaim, job: Job): Paragraph[] {
  const { lead, statement, caution, evidenceText, details } = claim;
  const { claim: terms } = job.words;
  const rest = details.filter((detail) => !isInFootnote(detail, job.words));
  const isShort = ({ term }: Detail) => term === terms.quantity || term === terms.status;
  const short = [{ term: text.evidence, spans: [{ text: `${evidenceText}.` }] }, ...rest.filter(isShort)];
  // Where a dispute is told belongs to the dispute.
  const long = rest.filter((detail) => !isShort(detail) && detail.term !== terms.dissentIn);
  const told = rest.filter(({ term }) => term === terms.dissentIn);
  return [
    new Paragraph({
      style: "Claim",
      children: [
        ...(caution ? [strong(`${caution}. `)] : []),
        new TextRun(`${lead} ${statement}`),
        footnoteRun(claim, job),
      ],
    }),
    detailParagraph(short),
    ...long.map((detail) => detailParagraph([detail, ...(detail.term === terms.dissent ? told : [])])),
  ];
}

const detailParagraph = (details: Detail[]): Paragraph =>
  new Paragraph({
    style: "ClaimDetail",
    children: details.flatMap(({ term, spans }, i): ParagraphChild[] => [
      strong(`${i ? " " : ""}${term.charAt(0).toUpperCase()}${term.slice(1)}: `),
      ...spanRuns(spans),
    ]),
  });
