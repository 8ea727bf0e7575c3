import type { Brief, BriefClaim } from "../../../geo/brief";
import type { Words } from "../../../geo/words/en";
import type { Paragraph } from "./paragraph";
import type { Run } from "./run";

type Line = Run[];

const plain = (text: string): Line => (text ? [{ text }] : []);
const strong = (text: string): Line => [{ text, isBold: true }];
const linked = (href: string): Line => (href ? [{ text: " " }, { text: href, href }] : []);

/** A scene in full: every claim shown with its source and place, the sources, and what limits them. */
export function notesOf(brief: Brief, words: Words): Paragraph[] {
  const { figure, provinces, notes, checks, limits } = brief;
  const lines: Line[] = [
    strong(figure.heading),
    plain(figure.lead),
    plain(figure.asOf),
    ...(provinces.length ? [strong(words.paper.provinces)] : []),
    ...provinces.flatMap(({ name, local, address, groups }) => [
      [...strong(local.lang ? `${name} (${local.name})` : name), ...linked(address)],
      ...groups.flatMap(({ layer, claims }) =>
        claims.flatMap((claim) => [claimLine(layer.title, claim, words), detailLine(claim, words)]),
      ),
    ]),
    ...(notes.length ? [strong(words.sources.heading)] : []),
    ...notes.map(({ number, text, url, read }) => [{ text: `[${number}] ${text}. ${read}` }, ...linked(url)]),
    ...(checks.length ? [strong(words.claim.checkedWith)] : []),
    ...checks.map(({ text, url, read }) => [{ text: `${text}. ${read}` }, ...linked(url)]),
    ...figure.remarks.map(plain),
    ...(limits.length ? [strong(words.limits.heading)] : []),
    ...limits.map(plain),
    [...strong(words.bibliography.cite), ...plain(`: ${brief.citation}`)],
    [...plain(brief.data), ...linked(brief.address)],
  ];
  return lines.filter((line) => line.length).map((runs) => ({ runs }));
}

/** "Training sites. The article says: … Evidence: … Source: The article, paragraph 20 [1]." */
function claimLine(layer: string, claim: BriefClaim, words: Words): Line {
  const { lead, statement, caution, evidenceText, place, note } = claim;
  return [
    { text: `${layer}. `, isBold: true },
    { text: `${lead} ${statement} ` },
    ...(caution ? [{ text: `${caution}. `, isBold: true }] : []),
    { text: `${words.evidence.heading}: ${evidenceText}. ${words.claim.source}: ${place} [${note}].` },
  ];
}

/** What a speaker may be asked next: who says it, what the check found, numbers, dates, doubt and dispute. */
function detailLine({ details }: BriefClaim, words: Words): Line {
  const { source, status } = words.claim;
  return details
    .filter(({ term }) => term !== source && term !== status)
    .flatMap(({ term, spans }) => [
      { text: `${term}: `, isBold: true },
      { text: `${spans.map(({ text }) => text).join("")} ` },
    ]);
}
