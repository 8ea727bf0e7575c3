import type { Link, Mark } from "./mark";
import type { Point } from "./mercator";
import { wrapText } from "./text";

/** Marks set from a top left corner, and the height they take. */
export type Block = { marks: Mark[]; height: number };
/** Something that can be set at a place. */
export type Setter = (at: Point) => Block;

export type TextStyle = { name: string; size: number; fill: string; weight?: number; link?: Link };

/** Distance of two baselines of one text, in sizes of its letters. */
export const lineHeight = 1.3;

/** A text in lines no wider than `width`. */
export const setText =
  (text: string, { size, ...style }: TextStyle, width: number): Setter =>
  ([x, y]) => {
    // Bold faces are wider than the estimate is for.
    const lines = wrapText(text, size * ((style.weight ?? 400) > 500 ? 1.08 : 1), width);
    return {
      marks: lines.map((line, i): Mark => {
        const at: Point = [x, y + (i * lineHeight + 0.98) * size];
        return { kind: "text", ...style, size, at, text: line, anchor: "start" };
      }),
      height: lines.length * lineHeight * size,
    };
  };

/** Blocks one below another. */
export const stack =
  (gap: number, setters: Setter[]): Setter =>
  ([x, y]) => {
    let height = 0;
    const marks = setters.flatMap((set) => {
      const block = set([x, y + height + (height && gap)]);
      if (!block.marks.length) return [];
      height += (height && gap) + block.height;
      return block.marks;
    });
    return { marks, height };
  };

/** Columns of one width side by side; the block is as high as the highest. */
export const beside =
  (width: number, gap: number, setters: Setter[]): Setter =>
  ([x, y]) => {
    const blocks = setters.map((set, i) => set([x + i * (width + gap), y]));
    return { marks: blocks.flatMap(({ marks }) => marks), height: Math.max(0, ...blocks.map(({ height }) => height)) };
  };

/** Blocks under a name, which a file shows as a group. */
export const named =
  (name: string, set: Setter): Setter =>
  (at) => {
    const { marks, height } = set(at);
    return { marks: marks.length ? [{ kind: "group", name, marks }] : [], height };
  };
