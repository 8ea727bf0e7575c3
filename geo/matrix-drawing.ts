import type { Figure } from "./figure";
import type { Mark } from "./mark";
import type { Matrix } from "./matrix";
import type { Point } from "./mercator";
import { textWidth, wrapText } from "./text";

/** The matrix as a drawing in a rectangle whose corner is the origin: slots in rows, most layers first. */
export function drawMatrix({ columns, rows }: Matrix, { palette }: Figure, width: number, height: number): Mark[] {
  const layers = rows[0]?.cells.map(({ layer }) => layer) ?? [];
  const rowHeight = Math.min(40, height / (rows.length + 1.8));
  const size = Math.min(19, rowHeight * 0.6);
  const nameWidth =
    Math.max(...rows.map(({ local }) => textWidth(local.name, size)), textWidth("Province", size)) + size;
  // Columns no wider than they need to be: a row is read across.
  const step = Math.min((width - nameWidth) / (layers.length + 1), rowHeight * 4.5);
  const headHeight = rowHeight * 1.8;
  const longest = Math.max(...columns.flatMap(({ title }) => title.split(" ").map((word) => textWidth(word, 1))));
  const headSize = Math.min(size * 0.85, (step * 0.94) / longest);
  const middleOf = (column: number) => nameWidth + (column + 0.5) * step;
  const right = nameWidth + (layers.length + 1) * step;
  const text = (name: string, at: Point, line: string, rest: object = {}): Mark => ({
    kind: "text",
    name,
    at,
    size,
    text: line,
    fill: palette.ink,
    ...rest,
  });
  const heads = columns.slice(1).flatMap(({ title }, i) => {
    const lines = wrapText(title, headSize, step * 0.95);
    return lines.map((line, n) =>
      text("column", [middleOf(i), headHeight - size * 0.5 - headSize * 1.2 * (lines.length - 1 - n)], line, {
        size: headSize,
        weight: 600,
      }),
    );
  });
  const rule = (y: number): Mark => ({
    kind: "line",
    name: "rule",
    lines: [
      [
        [0, y],
        [right, y],
      ],
    ],
    stroke: palette.plateEdge,
    width: 0.5,
  });
  return [
    text("column", [0, headHeight - size * 0.5], columns[0]!.title, {
      anchor: "start",
      weight: 600,
      size: size * 0.85,
    }),
    ...heads,
    ...rows.map(({ code, local, href, name, cells, count }, i): Mark => {
      const y = headHeight + i * rowHeight;
      const base = y + rowHeight / 2 + size * 0.35;
      const lang = local.lang ? { lang: local.lang } : {};
      return {
        kind: "group",
        name: "row",
        data: { province: code },
        link: { href, label: name, isPrimary: true },
        marks: [
          rule(y),
          text("row-name", [0, base], local.name, { anchor: "start", weight: 600, ...lang }),
          ...cells.map(({ layer, look }, column): Mark => {
            const isAbsent = look === "absent";
            return {
              kind: "slot",
              shape: layer.shape,
              look,
              letter: isAbsent ? "" : layer.letter,
              colour: isAbsent ? palette.absent : palette.layers[layer.id],
              paper: palette.page,
              at: [middleOf(column), y + rowHeight / 2],
              size: rowHeight * 0.7,
            };
          }),
          text("count", [middleOf(layers.length), base], String(count)),
        ],
      };
    }),
    rule(headHeight + rows.length * rowHeight),
  ];
}
