import type { Brief } from "../../../geo/brief";
import type { Mark } from "../../../geo/mark";
import type { Point } from "../../../geo/mercator";
import type { SlideWords } from "../../../geo/words/slides-en";
import { drawingOf, type Job } from "../job";
import type { Namer } from "./naming";
import type { Setting } from "./paragraph";
import { piecesOf, type Scope } from "./pieces";
import { group, type Piece } from "./shape";
import { tableNaming, tablePiece } from "./table";
import { fitRows, type Row } from "./table-fit";
import { type TextMark, textBlock } from "./text-box";

export type Given = { job: Job; brief: Brief; namer: Namer; setting: Setting; words: SlideWords };
/** The pieces of a slide in reading order, and the rows of the matrix that found no room on it. */
export type SceneSlide = { pieces: Piece[]; rest: Row[] };

type Group = Extract<Mark, { kind: "group" }>;

/** Sizes of lettering that the matrix may have beside the legend, in CSS pixels. */
const sizes = [15, 14, 13, 12, 11, 10];

/** The scene's own slide: every mark of its drawing as a native shape, the matrix as a native table. */
export function sceneSlide(given: Given): SceneSlide {
  const { job, brief, namer, setting, words } = given;
  const { width, margin } = job.sheet;
  const { view } = job.scene;
  const scope: Scope = { setting, namer, at: [0, 0], right: width - margin, address: brief.address, name: "" };
  const groups = drawingOf(job).marks.filter((mark): mark is Group => mark.kind === "group");
  const isTable = view === "matrix" && brief.matrix.rows.length > 0;
  const table = isTable ? tableBeside(groups, given) : undefined;
  const pieces = groups.flatMap((mark): Piece[] => {
    if (mark.name === "heading") {
      const marks = mark.marks as TextMark[];
      return [textBlock({ ...scope, naming: { name: words.title }, marks, isTitle: true }, setting)];
    }
    if (mark.name !== view) return piecesOf([mark], scope);
    if (table) return [table.piece];
    const inside = piecesOf(mark.marks, { ...scope, at: mark.at ?? [0, 0], right: undefined, name: words.view[view] });
    return inside.length > 1 ? [group({ name: words.view[view], alt: brief.figure.alt }, inside)] : inside;
  });
  return { pieces, rest: table?.rest ?? [] };
}

/** The matrix in the room that the words leave to the drawing of it. */
function tableBeside(groups: Group[], { job, brief, namer, setting, words }: Given) {
  const { height, margin, type } = job.sheet;
  const { matrix, figure } = brief;
  const [left, top] = groups.find(({ name }) => name === "matrix")!.at!;
  const [column] = groups.find(({ name }) => name === "legend")!.marks as [TextMark];
  // The column of words leaves the same gap to the table as to a drawing.
  const room = { width: column.at[0] - type.text * 1.2 - left, height: height - margin - top };
  const { fit, rest } = fitRows(matrix, room, sizes);
  const naming = tableNaming(brief, words.view.matrix, job.words);
  const given = { naming, matrix, fit, at: [left, top] as Point, palette: figure.palette, addressOf: namer.address };
  return { piece: tablePiece(given, setting), rest };
}
