import { FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { BriefClaim } from "../../../geo/brief";
import { citationText } from "../../../geo/citation";
import type { Detail } from "../../../geo/claim-text";
import type { Words } from "../../../geo/words/en";
import type { Job } from "../job";
import { linkTo, spanRuns, strong } from "./runs";

/** Whether a labelled line of a claim is of its source and of how that was checked. */
export const isInFootnote = ({ term }: Detail, { claim }: Words): boolean =>
  [claim.source, claim.attribution, claim.check, claim.checkedWith, claim.dates].includes(term);

/**
 * A claim's footnote: where it stands, the source in full and how much of it was read, who says it there, how
 * it was checked, and of when it is. Whoever copies the sentence copies all of this.
 */
export function footnoteRun({ id, place, details }: BriefClaim, { facts, words }: Job): FootnoteReferenceRun {
  const claim = facts.claims.find((candidate) => candidate.id === id)!;
  const source = facts.sources.find((candidate) => candidate.id === claim.source)!;
  const citation = citationText(source, words);
  const spansOf = (term: string) => details.find((detail) => detail.term === term)?.spans;
  const said = (term: string): ParagraphChild[] => {
    const spans = spansOf(term);
    return spans ? [strong(` ${term}: `), ...spanRuns(spans)] : [];
  };
  const children = [
    new TextRun(` ${place}: `),
    source.url ? linkTo(source.url, citation) : new TextRun(citation),
    new TextRun(`. ${words.bibliography.read[source.read]} `),
    ...spanRuns(spansOf(words.claim.attribution)!),
    ...said(words.claim.check),
    ...said(words.claim.checkedWith),
    ...(spansOf(words.claim.checkedWith) ? [new TextRun(".")] : []),
    ...said(words.claim.dates),
  ];
  return new FootnoteReferenceRun({ children: [new Paragraph({ style: "FootnoteText", children })] });
}
