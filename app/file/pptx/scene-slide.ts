import type { Brief } from "../../../geo/brief";
import type { Mark } from "../../../geo/mark";
import type { Point } from "../../../geo/mercator";
import type { SlideWords } from "../../../geo/words/slides-en";
import { drawingOf, type Job } from "../job";
import type { Namer } from "./naming";
import type { Setting } from "./paragraph";
import { piecesOf, type Scope } from "./pieces";
import { group, type Naming, type Piece } from "./shape";
import { fitRows, type TableFit, tablePiece } from "./table";
import { type TextMark, textBlock } from "./text-box";

export type Given = { job: Job; brief: Brief; namer: Namer; setting: Setting; words: SlideWords };
/** The pieces of a slide in reading order, and the rows of the matrix that found no room on it. */
export type SceneSlide = { pieces: Piece[]; rest: TableFit["rows"] };

type Group = Extract<Mark, { kind: "group" }>;

/** The scene's own slide: every mark of its drawing as a native shape, the matrix as a native table. */
export function sceneSlide({ job, brief, namer, setting, words }: Given): SceneSlide {
  const { marks } = drawingOf(job);
  const { width, height, margin, type } = job.sheet;
  const { view } = job.scene;
  const scope: Scope = { setting, namer, at: [0, 0], right: width - margin, address: brief.address, name: "" };
  const groups = marks.filter((mark): mark is Group => mark.kind === "group");
  const legend = groups.find(({ name }) => name === "legend");
  let rest: TableFit["rows"] = [];
  const pieces = groups.flatMap((mark): Piece[] => {
    const at: Point = mark.at ?? [0, 0];
    if (mark.name === "heading")
      return [
        textBlock({ ...scope, naming: { name: words.title }, marks: mark.marks as TextMark[], isTitle: true }, setting),
      ];
    if (mark.name !== view) return piecesOf([mark], scope);
    const naming: Naming = { name: words.view[view], alt: brief.figure.alt };
    if (view === "matrix" && brief.matrix.rows.length) {
      // The words' column leaves the same gap to the table as to a drawing.
      const words = legend?.marks[0] as TextMark | undefined;
      const room = {
        width: (words?.at[0] ?? width - margin) - type.text * 1.2 - margin,
        height: height - margin - at[1],
      };
      const { fit, rest: left } = fitRows(brief.matrix, room, [15, 14, 13, 12, 11, 10]);
      rest = left;
      return [
        tablePiece(
          { naming, matrix: brief.matrix, fit, at, palette: brief.figure.palette, addressOf: namer.address },
          setting,
        ),
      ];
    }
    const inside = piecesOf(mark.marks, { ...scope, at, right: undefined, name: words.view[view] });
    return inside.length > 1 ? [group(naming, inside)] : inside;
  });
  return { pieces, rest };
}
