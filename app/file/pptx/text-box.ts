import { lineHeight } from "../../../geo/block";
import type { Mark } from "../../../geo/mark";
import type { Point } from "../../../geo/mercator";
import { textWidth } from "../../../geo/text";
import { bodyNode, type Paragraph, type Setting } from "./paragraph";
import type { Run } from "./run";
import { type Naming, type Piece, preset, shape } from "./shape";

export type TextMark = Extract<Mark, { kind: "text" }>;

/**
 * From the top of a box to its first baseline, in parts of the size: in a single line exactly as high as its
 * letters, where programs agree, and in lines as a sheet has them, where they differ by a twentieth.
 */
export const baseline = { single: 0.805, stepped: 1.08 };

const isBold = ({ weight = 400 }: TextMark) => weight > 500;
/** A little more room than the estimate, for faces wider than the usual. */
const widthOf = (mark: TextMark) =>
  textWidth(mark.text, mark.size) * (isBold(mark) ? 1.08 : 1) + (mark.spacing ?? 0) * mark.text.length;

const sameLook = (a: TextMark, b: TextMark) =>
  a.size === b.size && a.fill === b.fill && a.weight === b.weight && a.at[0] === b.at[0];

/** Marks that are lines of one text, each set with the next; an address was broken without a space. */
function joined(marks: TextMark[]): { first: TextMark; text: string; lines: number; gap: number }[] {
  const texts: ReturnType<typeof joined> = [];
  marks.forEach((mark, i) => {
    const before = marks[i - 1];
    const gap = before ? mark.at[1] - before.at[1] - mark.size * lineHeight : 0;
    const last = texts.at(-1);
    if (last && before && sameLook(before, mark) && Math.abs(gap) < 0.05) {
      const isAddress = /\S:\/(\S*[~&?/=])?$/.test(last.text);
      last.text += (isAddress ? "" : " ") + mark.text;
      last.lines += 1;
    } else texts.push({ first: mark, text: mark.text, lines: 1, gap: Math.max(0, gap) });
  });
  return texts;
}

/** A text as runs, its link where it has the address of the live map. */
function runsOf(text: string, mark: TextMark, address: string): Run[] {
  const look = { size: mark.size, fill: mark.fill, isBold: isBold(mark), spacing: mark.spacing ?? 0 };
  const at = text.indexOf(address);
  if (at < 0) return [{ ...look, text }];
  const parts = [text.slice(0, at), address, text.slice(at + address.length)];
  return parts.map((part, i) => ({ ...look, text: part, href: i === 1 ? address : undefined })).filter((r) => r.text);
}

type Block = {
  naming: Naming;
  /** Texts set one below another from one left edge. */
  marks: TextMark[];
  /** Where the frame of the marks has its origin. */
  at: Point;
  /** How far to the right lines may run; as far as they do where not said. */
  right?: number | undefined;
  /** The live map's, which becomes a link. */
  address: string;
  isTitle?: boolean;
};

/** Lines of a block as one text box of paragraphs that wrap anew when edited. */
export function textBlock({ naming, marks, at, right, address, isTitle }: Block, setting: Setting): Piece {
  const texts = joined(marks);
  const [first] = marks as [TextMark];
  const left = at[0] + first.at[0];
  const top = at[1] + first.at[1] - first.size * baseline.stepped;
  const paragraphs = texts.map(
    ({ first, text, gap }): Paragraph => ({
      runs: runsOf(text, first, address),
      align: "l",
      step: first.size * lineHeight,
      before: gap,
    }),
  );
  const height = texts.reduce((sum, { first, lines, gap }) => sum + gap + lines * first.size * lineHeight, 0);
  const doesWrap = marks.length > 1 || Boolean(isTitle);
  const width = doesWrap && right ? right - left : Math.max(...marks.map(widthOf));
  return shape({
    naming,
    box: { left, top, right: left + width, bottom: top + height },
    geometry: preset("rect"),
    text: bodyNode({ paragraphs, doesWrap }, setting),
    ...(isTitle ? { placeholder: { type: "title" } } : { isTextBox: true }),
  });
}

/** A single line around, before or after its place. */
export function textLine(naming: Naming, mark: TextMark, at: Point, setting: Setting): Piece {
  const { text, size, fill, spacing, anchor = "middle" } = mark;
  const width = widthOf(mark);
  const left = at[0] + mark.at[0] - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const top = at[1] + mark.at[1] - size * baseline.single;
  const runs: Run[] = [{ text, size, fill, isBold: isBold(mark), spacing: spacing ?? 0 }];
  const align = ({ start: "l", middle: "ctr", end: "r" } as const)[anchor];
  return shape({
    naming,
    box: { left, top, right: left + width, bottom: top + size },
    geometry: preset("rect"),
    text: bodyNode({ paragraphs: [{ runs, align, step: size }], doesWrap: false }, setting),
    isTextBox: true,
  });
}
