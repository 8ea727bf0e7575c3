import { lineHeight } from "../../../geo/block";
import type { Drawing, Mark } from "../../../geo/mark";
import type { Point } from "../../../geo/mercator";
import { svgFile } from "../../../geo/svg-file";
import { withFaces } from "../png";
import { type Box, boxOf } from "./box";

type Text = Extract<Mark, { kind: "text" }>;
type Group = Extract<Mark, { kind: "group" }>;

/** Lines of one text, each ending as it must be read on, from the first one's baseline. */
type Paragraph = Pick<Text, "at" | "size" | "fill"> & { weight: number; pitch: number; lines: string[] };

/** The first page: words as words, pictures as pictures. Lengths are units of the sheet. */
export type SheetPage = {
  heading: Paragraph;
  attribution: Paragraph[];
  /** The scene's view, cut out of the sheet, and what it shows in words. */
  view: { svg: string; box: Box; alt: string };
  /** The marks of the legend, to lie under its words. */
  key: { svg: string; width: number; height: number };
  words: Paragraph[];
  /** Where a mark leads to what is said of its province. */
  plates: { code: string; box: Box }[];
};

/** Takes a sheet apart; `base` makes its links whole. */
export function takeApart(drawing: Drawing, viewName: string, margin: number, base: string): SheetPage {
  const { width, height, label: alt } = drawing;
  const groups = drawing.marks.filter((mark): mark is Group => mark.kind === "group");
  const named = (...names: string[]) => groups.filter(({ name }) => names.includes(name));
  const view = named(viewName)[0]!;
  const foot = named("legend", "sources", "limits");
  const words = paragraphsOf(foot);
  const [heading] = paragraphsOf(named("heading"));
  const box = viewBox(view.at!, words, { right: width - margin, bottom: height - margin });
  const picture = (size: { width: number; height: number }, marks: Mark[]) =>
    withFaces(svgFile({ ...drawing, ...size, marks }, base));
  return {
    heading: heading!,
    attribution: paragraphsOf(named("attribution")),
    view: { svg: picture(box, view.marks), box, alt },
    key: { svg: picture({ width, height }, foot.map(withoutWords)), width, height },
    words,
    plates: platesOf(view.marks, view.at!),
  };
}

/** The view's rectangle: it ends before the words beside or below it. */
function viewBox([left, top]: Point, words: Paragraph[], sheet: { right: number; bottom: number }): Box {
  const column = Math.min(...words.map(({ at }) => at[0]));
  const foot = Math.min(...words.map(({ at, size }) => at[1] - size));
  const isBeside = column > left + 1;
  const right = isBeside ? column - 4 : sheet.right;
  const bottom = isBeside ? sheet.bottom : foot - 4;
  return { left, top, width: right - left, height: bottom - top };
}

/** Lines of one style that follow one another at a line's distance are one text. */
function paragraphsOf(marks: Mark[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { at, size, fill, weight = 400, text } of marks.flatMap(linesOf)) {
    const last = paragraphs.at(-1);
    const next = last && last.at[1] + last.lines.length * last.pitch;
    const follows =
      last?.at[0] === at[0] && last.size === size && last.weight === weight && Math.abs(next! - at[1]) < 0.01;
    if (follows) last.lines.push(text);
    else paragraphs.push({ at, size, fill, weight, pitch: size * lineHeight, lines: [text] });
  }
  return paragraphs.map((paragraph) => ({ ...paragraph, lines: paragraph.lines.map(withEnd) }));
}

/** A line ends with the space it was broken at, but for an address that was broken inside. */
const withEnd = (line: string, i: number, { length }: string[]) =>
  i === length - 1 || /[~&?/=]$/.test(line) ? line : `${line} `;

const isLine = (mark: Mark): mark is Text => mark.kind === "text" && mark.name === "line";
const linesOf = (mark: Mark): Text[] =>
  mark.kind === "group" ? mark.marks.flatMap(linesOf) : isLine(mark) ? [mark] : [];
const withoutWords = (mark: Mark): Mark =>
  mark.kind === "group" ? { ...mark, marks: mark.marks.filter((inner) => !isLine(inner)).map(withoutWords) } : mark;

/** Plates of a map and rows of a matrix. */
function platesOf(marks: Mark[], [x, y]: Point): SheetPage["plates"] {
  return marks.flatMap((mark): SheetPage["plates"] => {
    if (mark.kind !== "group") return [];
    const at: Point = [x + (mark.at?.[0] ?? 0), y + (mark.at?.[1] ?? 0)];
    const code = mark.data?.plate ?? (mark.name === "row" ? mark.data?.province : undefined);
    return code ? [{ code, box: boxOf(mark.marks, at) }] : platesOf(mark.marks, at);
  });
}
