import type { LayerId } from "../data/terms";

/** Every colour of the drawing, named by its job. Values are CSS colours. */
export type Palette = {
  page: string;
  ink: string;
  muted: string;
  /** Everything that is not Afghanistan. */
  outside: string;
  /** A province that the shown claims do not name. */
  land: string;
  /** The quiet tint of a named province under two or more layers. */
  named: string;
  /** Borders between provinces. */
  border: string;
  /** Borders between countries. */
  frontier: string;
  /** Jammu and Kashmir, drawn apart from all its neighbours. */
  disputed: string;
  river: string;
  plate: string;
  plateEdge: string;
  leader: string;
  /** The mark of a slot that no shown claim fills. */
  absent: string;
  chosen: string;
  layers: Record<LayerId, string>;
};

export type PaletteId = "light" | "dark" | "print";

export const palettes: Record<PaletteId, Palette> = {
  light: {
    page: "#ffffff",
    ink: "#1a1d21",
    muted: "#4f565e",
    outside: "#dddbd5",
    land: "#fcfbf8",
    named: "#b4c7de",
    border: "#82817a",
    frontier: "#5d5b55",
    disputed: "#cdcac2",
    river: "#9dbccb",
    plate: "#ffffff",
    plateEdge: "#6f757d",
    leader: "#3c4148",
    absent: "#8a9099",
    chosen: "#111418",
    layers: {
      leadership: "#7a2a8c",
      "safe-houses": "#1a5fb4",
      training: "#b83a06",
      aqis: "#00664f",
      media: "#7d5c00",
      officials: "#4a515a",
    },
  },
  dark: {
    page: "#14171b",
    ink: "#eceef1",
    muted: "#a9b1bb",
    outside: "#1b1f25",
    land: "#3b434c",
    named: "#5d7796",
    border: "#14181d",
    frontier: "#a3acb7",
    disputed: "#2b323a",
    river: "#5b7c91",
    plate: "#14171b",
    plateEdge: "#8d96a1",
    leader: "#e6eaef",
    absent: "#7c8590",
    chosen: "#ffffff",
    layers: {
      leadership: "#d59be6",
      "safe-houses": "#84b6f4",
      training: "#ff9a6b",
      aqis: "#5fd0b1",
      media: "#e3bd56",
      officials: "#c2c9d2",
    },
  },
  print: {
    page: "#ffffff",
    ink: "#000000",
    muted: "#444444",
    outside: "#ffffff",
    land: "#ffffff",
    named: "#e3e3e3",
    border: "#9a9a9a",
    frontier: "#333333",
    disputed: "#eeeeee",
    river: "#cccccc",
    plate: "#ffffff",
    plateEdge: "#555555",
    leader: "#333333",
    absent: "#777777",
    chosen: "#000000",
    layers: {
      leadership: "#6b1f7d",
      "safe-houses": "#144f99",
      training: "#a03104",
      aqis: "#005a45",
      media: "#6b4f00",
      officials: "#3f464e",
    },
  },
};

const flat = (palette: Palette): [name: string, value: string][] => {
  const { layers, ...rest } = palette;
  return [...Object.entries(rest), ...Object.entries(layers)];
};

/** The palette whose every colour is a CSS variable, for drawings that follow the page's theme. */
export const themed: Palette = {
  ...(Object.fromEntries(Object.keys(palettes.light).map((job) => [job, `var(--${job})`])) as unknown as Palette),
  layers: Object.fromEntries(
    Object.keys(palettes.light.layers).map((layer) => [layer, `var(--${layer})`]),
  ) as Palette["layers"],
};

const declare = (palette: Palette) =>
  flat(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

/**
 * The style sheet that gives the variables of `themed` their values: the system's theme unless
 * the page says `data-theme`, ink-saving colours on paper, and the reader's own in forced colours.
 */
export function paletteCss(): string {
  const paper = /^(page|outside|land|disputed|plate)$/;
  const forced = flat(palettes.light)
    .map(([name]) => `--${name}:${paper.test(name) ? "Canvas" : "CanvasText"}`)
    .join(";");
  // A tint between the reader's two colours, so that named provinces still differ from the others.
  const tint = "--named:color-mix(in srgb,CanvasText 20%,Canvas);--chosen:Highlight";
  return [
    `:root{color-scheme:light;${declare(palettes.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not(:has([data-theme=light])){color-scheme:dark;${declare(palettes.dark)}}}`,
    `@media screen{:root:has([data-theme=dark]){color-scheme:dark;${declare(palettes.dark)}}}`,
    `@media screen{:root:has([data-theme=print]){color-scheme:light;${declare(palettes.print)}}}`,
    `@media print{:root,:root:has([data-theme]){color-scheme:light;${declare(palettes.print)}}}`,
    `@media(forced-colors:active){:root,:root:has([data-theme]){${forced};${tint}}}`,
  ].join("");
}
