import type { Shape } from "../data/layer";
import type { Look } from "./figure";
import type { Point } from "./mercator";

/** What a drawing is made of. Lengths are units of the frame, y downwards; colours are CSS colours. */
export type Mark =
  | { kind: "group"; name: string; data?: Record<string, string>; at?: Point; link?: Link; marks: Mark[] }
  | { kind: "area"; name: string; rings: Point[][]; fill: string; stroke: string; width: number }
  | { kind: "line"; name: string; lines: Point[][]; stroke: string; width: number; dash?: string }
  | { kind: "box"; name: string; at: Point; width: number; height: number; fill: string; stroke: string }
  | { kind: "slot"; shape: Shape; look: Look; at: Point; size: number; letter: string; colour: string; paper: string }
  | {
      kind: "text";
      name: string;
      at: Point;
      size: number;
      text: string;
      fill: string;
      weight?: number;
      /** Room added after each letter. */
      spacing?: number;
      /** Where in the line its place is; the middle if not said. */
      anchor?: "start" | "middle" | "end";
      /** The text's language (BCP 47), where it is not the page's. */
      lang?: string;
      link?: Link;
    };

/** `isPrimary` links take focus and carry the name; the others repeat one of them for the mouse. */
export type Link = { href: string; label: string; isPrimary: boolean };

/** A figure set in a frame; `label` is what it shows, in words. */
export type Drawing = { width: number; height: number; title: string; label: string; marks: Mark[] };
