import { beside, named, type Setter, setText, stack, type TextStyle } from "./block";
import { disclaimerOf } from "./disclaimer";
import type { Figure } from "./figure";
import type { LegendEntry } from "./legend";
import type { Mark } from "./mark";
import type { Point } from "./mercator";
import type { Sheet } from "./sheet";
import { drawSwatch } from "./swatch";
import { textWidth } from "./text";
import type { Words } from "./words/en";

type Given = { figure: Figure; sheet: Sheet; words: Words; address: string };
/** `natural` is the height that the view would take at a width. */
type Room = { inner: number; top: number; natural: (width: number) => number };

/**
 * Legend, sources and notes on a sheet, and the rectangle they leave to the scene's view. Beside the view
 * they take the narrowest column that holds them; below it, their height.
 */
export function setWords(given: Given, { inner, top, natural }: Room): Placed {
  const { sheet } = given;
  const { width, height, margin, type, words: place } = sheet;
  const gap = type.text * 1.2;
  const room = height - margin - top;
  if (place === "beside") {
    const columns = steps.flatMap(([scale, most]) =>
      shares
        .filter((share) => share <= most)
        .map((share) => {
          const column = inner * share;
          const small = { ...given, sheet: scaleType(sheet, scale) };
          const set = stack(gap * 0.6, [setKey(small, column, 1), ...setNotes(small, column)]);
          return { column, set };
        }),
    );
    const { column, set } = columns.find((candidate) => candidate.set([0, 0]).height <= room) ?? columns.at(-1)!;
    const { marks } = set([width - margin - column, top]);
    return { at: [margin, top], size: { width: inner - column - gap, height: room }, height, marks };
  }
  const split = (columns: number) => (inner - gap * (columns - 1)) / columns;
  const below = steps.map(([scale]) => {
    const small = { ...given, sheet: scaleType(sheet, scale) };
    const notes = setNotes(small, split(place.notes));
    const set = stack(gap * 0.7, [
      setKey(small, split(place.legend), place.legend),
      place.notes === 2 ? beside(split(2), gap, notes) : stack(gap * 0.3, notes),
    ]);
    const { height: taken } = set([0, 0]);
    return { set, taken, most: room - taken - gap * 0.7 };
  });
  // The view wants its own height, or most of it.
  const { set, taken, most } = below.find((candidate) => candidate.most > 0.85 * natural(inner)) ?? below.at(-1)!;
  const size = { width: inner, height: sheet.isFree ? Math.min(most, natural(inner)) : most };
  const foot = top + size.height + gap * 0.7;
  return { at: [margin, top], size, height: Math.ceil(foot + taken + margin), marks: set([margin, foot]).marks };
}

type Size = { width: number; height: number };
/** Where the view stands, how high the whole sheet is, and the marks of its words. */
type Placed = { at: Point; size: Size; height: number; marks: Mark[] };

const shares = Array.from({ length: 27 }, (_, i) => 0.2 + i * 0.01);
/** A column takes more of a sheet as it must, and then its lettering gives way, a little at a time. */
const steps: [scale: number, mostOfSheet: number][] = [
  [1, 0.38],
  [0.94, 0.4],
  [0.88, 0.42],
  [0.82, 0.44],
  [0.78, 0.465],
];

const scaleType = (sheet: Sheet, scale: number): Sheet => ({
  ...sheet,
  type: { ...sheet.type, text: sheet.type.text * scale, small: sheet.type.small * scale },
});

/** The numbered sources, and what must stand with the map wherever it goes. */
function setNotes({ figure, sheet, words, address }: Given, width: number): Setter[] {
  const { small } = sheet.type;
  const { ink, muted } = figure.palette;
  const line = (text: string, style: Partial<TextStyle> = {}): Setter =>
    setText(text, { name: "line", size: small, fill: muted, ...style }, width);
  const strong = { fill: ink, weight: 600 };
  return [
    named(
      "sources",
      stack(1, [
        line(words.sources.heading, strong),
        ...figure.notes.map(({ number, text }) => line(`${number}  ${text}`)),
        line(figure.remarks.join(" ")),
      ]),
    ),
    named(
      "limits",
      stack(1, [
        line(words.precision, strong),
        line(words.absence),
        line(disclaimerOf(figure, words)),
        line(figure.data),
        line(`${words.sheet.live} ${address}`, strong),
      ]),
    ),
  ];
}

/** How the layers are shown, and what each mark means. */
export function setKey({ figure, sheet }: Pick<Given, "figure" | "sheet">, width: number, columns: number): Setter {
  const size = sheet.type.text;
  const room = width * columns + size * 1.2 * (columns - 1);
  const how = setText(figure.how, { name: "line", size, fill: figure.palette.ink, weight: 600 }, room);
  return named("legend", stack(size * 0.4, [how, setLegend(figure, size, width, columns)]));
}

/** The legend in columns, entries running down; in a single one, short entries stand in pairs. */
function setLegend({ legend, palette }: Figure, size: number, width: number, columns: number): Setter {
  const mark = size * 1.45;
  const gap = size * 0.3;
  const entry =
    (item: LegendEntry): Setter =>
    ([x, y]) => {
      const style = { name: "line", size, fill: palette.ink };
      const text = setText(item.text, style, width - mark * 1.4)([x + mark * 1.4, y]);
      const swatch = drawSwatch(item, [x + mark / 2, y + size * 0.68], mark, palette);
      return { marks: [...swatch, ...text.marks], height: Math.max(text.height, mark * 0.95) };
    };
  const columnOf = (items: LegendEntry[]) => stack(gap, items.map(entry));
  if (columns === 1) {
    const half = (width - size) / 2;
    const isShort = ({ text }: LegendEntry) => mark * 1.4 + textWidth(text, size) <= half;
    const long = legend.findIndex((item) => !isShort(item));
    const short = legend.slice(0, long < 0 ? legend.length : long);
    const pairs = short.flatMap((item, i) =>
      i % 2 ? [] : [beside(half, size, [item, ...short.slice(i + 1, i + 2)].map(entry))],
    );
    return stack(gap, [...pairs, columnOf(legend.slice(short.length))]);
  }
  const perColumn = Math.ceil(legend.length / columns);
  const parts = Array.from({ length: columns }, (_, i) => legend.slice(i * perColumn, (i + 1) * perColumn));
  return beside(width, size * 1.2, parts.map(columnOf));
}
