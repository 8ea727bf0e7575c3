import { composeFigure } from "./figure";
import type { Drawing } from "./mark";
import type { Sheet } from "./sheet";
import { drawView, naturalHeight, type SheetInput } from "./sheet-drawing";
import { setKey } from "./sheet-words";

/** Lengths in CSS pixels; `height` is the most that may be taken. */
type Column = { width: number; height: number; margin: number };

/**
 * A scene's view with the legend below it and no other words, for a column of a document that says the rest
 * as text. Lettering and plates are those of `sheet`.
 */
export function drawViewWithKey(input: SheetInput, sheet: Sheet, { width, height, margin }: Column): Drawing {
  const figure = composeFigure(input.facts, input.scene, input.words);
  const { palette } = figure;
  const inner = width - 2 * margin;
  const gap = sheet.type.text;
  const columns = 2;
  const key = setKey({ figure, sheet }, (inner - gap * 1.2 * (columns - 1)) / columns, columns);
  const room = height - 2 * margin - gap - key([0, 0]).height;
  const size = { width: inner, height: Math.min(room, naturalHeight(figure, input.scene, sheet, inner)) };
  const legend = key([margin, margin + size.height + gap]);
  const taken = Math.ceil(2 * margin + size.height + gap + legend.height);
  return {
    width,
    height: taken,
    title: figure.title,
    label: figure.alt,
    marks: [
      { kind: "box", name: "page", at: [0, 0], width, height: taken, fill: palette.page, stroke: "none" },
      {
        kind: "group",
        name: input.scene.view,
        at: [margin, margin],
        marks: drawView(input, figure, sheet, size),
      },
      ...legend.marks,
    ],
  };
}
