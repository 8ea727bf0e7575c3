import { evidenceIds } from "../../../data/terms";
import { named, type Setter, setText, stack } from "../../../geo/block";
import type { Mark } from "../../../geo/mark";
import type { Matrix } from "../../../geo/matrix";
import { piecesOf, type Scope } from "./pieces";
import type { Given } from "./scene-slide";
import type { Piece } from "./shape";
import { tableNaming, tablePiece } from "./table";
import { fitRows, heightOf, type Row, type TableFit } from "./table-fit";
import { type TextMark, textBlock } from "./text-box";

/** From the largest lettering that a table may have to the smallest that is read on a wall, in CSS pixels. */
const sizes = [17, 16, 15, 14, 13];

/**
 * The matrix as a table on slides of its own, with whose statements it holds above it and its sources
 * below; rows that find no room stand on a further slide, in letters no smaller.
 */
export function tableSlides({ job, brief, namer, setting, words }: Given, rows: Row[]): Piece[][] {
  const { figure, matrix } = brief;
  const { palette } = figure;
  const { width, height, margin, type } = job.sheet;
  const { words: all } = job;
  const inner = width - 2 * margin;
  const line = (text: string, size: number, fill: string, weight = 400): Setter =>
    setText(text, { name: "line", size, fill, weight }, inner);
  const title = all.alt.short.matrix(figure.title);
  const attribution = named(
    "attribution",
    stack(0, [line(figure.subtitle, type.text, palette.ink), line(figure.asOf, type.text, palette.ink, 600)]),
  );
  const small = (text: string, isStrong = false) =>
    line(text, type.small, isStrong ? palette.ink : palette.muted, isStrong ? 600 : 400);
  const { rest } = matrix;
  const drawn = matrix.rows.flatMap(({ cells }) => cells.map((cell) => cell.evidence));
  const evidence = evidenceIds.filter((id) => drawn.includes(id));
  const sources = named(
    "sources",
    stack(1, [
      ...(rest.length
        ? [small(`${all.matrix.rest(rest.length)}: ${rest.map(({ name }) => name).join(", ")}. ${all.matrix.restNote}`)]
        : []),
      small(evidence.map((id) => `${capital(all.matrix.keys[id])}: ${all.evidence.names[id]}`).join(". ")),
      small(all.sources.heading, true),
      ...brief.notes.map(({ number, text }) => small(`${number}  ${text}`)),
      small([...figure.remarks, ...brief.limits.slice(0, 1)].join(" ")),
      small(all.precision, true),
      small(`${all.sheet.live} ${brief.address}`, true),
    ]),
  );
  // A little smaller than the scene's, for it is the longer by a word.
  const heading = (text: string) => line(text, type.heading * 0.87, palette.ink, 700);
  const head = stack(type.text * 0.25, [named("heading", heading(title)), attribution]);
  const top = margin + head([margin, margin]).height + type.text * 0.6;
  const foot = height - margin - sources([0, 0]).height;
  const room = { width: inner, height: foot - top - type.text * 0.8 };

  const pages = pagesOf(matrix, rows, room);
  const scope: Scope = { setting, namer, at: [0, 0], right: width - margin, address: brief.address, name: "" };
  // A scene that is a matrix already shows its first rows.
  const before = rows.length < matrix.rows.length ? 1 : 0;
  return pages.map((fit, i) => {
    const told = words.part(title, i + 1 + before, pages.length + before);
    const naming = tableNaming(brief, words.view.matrix, all);
    const marks: Mark[] = [...attribution([margin, margin + heading(told)([0, 0]).height + type.text * 0.25]).marks];
    return [
      textBlock(
        {
          ...scope,
          naming: { name: words.title },
          marks: heading(told)([margin, margin]).marks as TextMark[],
          isTitle: true,
        },
        setting,
      ),
      ...piecesOf(marks, scope),
      tablePiece({ naming, matrix, fit, at: [margin, top], palette, addressOf: namer.address }, setting),
      ...piecesOf(sources([margin, Math.max(foot, top + heightOf(fit))]).marks, scope),
    ];
  });
}

/** Rows on as few pages as hold them, as many on each as on the others. */
function pagesOf(matrix: Matrix, rows: Row[], room: { width: number; height: number }): TableFit[] {
  let pages = 0;
  for (let left = rows; left.length; pages++) left = fitRows({ ...matrix, rows: left }, room, sizes).rest;
  const each = Math.ceil(rows.length / pages);
  return Array.from({ length: pages }, (_, i) => {
    const own = rows.slice(i * each, (i + 1) * each);
    return fitRows({ ...matrix, rows: own }, room, pages > 1 ? sizes.slice(-1) : sizes).fit;
  });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
