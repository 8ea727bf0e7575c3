import { type LayerId, layerIds } from "../data/terms";

/** Every colour of the drawing, named by its job. */
const jobs = [
  "page",
  "ink",
  "muted",
  // Everything that is not Afghanistan.
  "outside",
  // A province that the shown claims do not name.
  "land",
  // The quiet tint of a named province under two or more layers.
  "named",
  // Borders between provinces.
  "border",
  // Borders between countries.
  "frontier",
  // Jammu and Kashmir, drawn apart from all its neighbours.
  "disputed",
  "river",
  "plate",
  "plateEdge",
  "leader",
  // The mark of a slot that no shown claim fills.
  "absent",
  "chosen",
] as const;

/** Values are CSS colours. `tints` are a little of each layer's colour on land, under its hatching. */
export type Palette = Record<(typeof jobs)[number], string> & Record<"layers" | "tints", Record<LayerId, string>>;

export type PaletteId = "light" | "dark" | "print";

/**
 * The layers on white. Lightness (L*) 26, 35, 49, 30, 39, 22 and in the dark 56, 78, 61, 72, 83, 92:
 * neighbours in a plate lie far apart and no two are alike, so that grey copies still tell them apart.
 */
const onWhite: Palette["layers"] = {
  leadership: "#621f6a",
  "safe-houses": "#134ea7",
  training: "#b95940",
  aqis: "#045137",
  media: "#735802",
  officials: "#30343a",
};

const untinted: Record<PaletteId, Omit<Palette, "tints">> = {
  light: {
    page: "#ffffff",
    ink: "#1a1d21",
    muted: "#4f565e",
    outside: "#e4e2dc",
    land: "#fcfbf8",
    named: "#b3c5dc",
    border: "#6a6963",
    frontier: "#5d5b55",
    disputed: "#d8d5cd",
    river: "#9dbccb",
    plate: "#ffffff",
    plateEdge: "#626870",
    leader: "#3c4148",
    absent: "#8a9099",
    chosen: "#111418",
    layers: onWhite,
  },
  dark: {
    page: "#14171b",
    ink: "#eceef1",
    muted: "#a9b1bb",
    outside: "#0f1216",
    land: "#2b3138",
    named: "#3b5373",
    border: "#9ca2aa",
    frontier: "#c0c7cf",
    disputed: "#1d2228",
    river: "#5b7c91",
    plate: "#14171b",
    plateEdge: "#a1a9b3",
    leader: "#e6eaef",
    absent: "#7c8590",
    chosen: "#ffffff",
    layers: {
      leadership: "#a471c8",
      "safe-houses": "#9bc3fc",
      training: "#da7c48",
      aqis: "#51c694",
      media: "#eace73",
      officials: "#e4e9ee",
    },
  },
  print: {
    page: "#ffffff",
    ink: "#000000",
    muted: "#444444",
    outside: "#ffffff",
    land: "#ffffff",
    named: "#d9d9d9",
    border: "#757575",
    frontier: "#333333",
    disputed: "#eeeeee",
    river: "#cccccc",
    plate: "#ffffff",
    plateEdge: "#555555",
    leader: "#333333",
    absent: "#777777",
    chosen: "#000000",
    layers: onWhite,
  },
};

const mapLayers = (layers: Palette["layers"], change: (colour: string) => string) =>
  Object.fromEntries(Object.entries(layers).map(([layer, colour]) => [layer, change(colour)])) as typeof layers;

/** A colour laid thinly on land. Resolved here: neither an SVG file nor MapLibre's canvas takes `color-mix`. */
const tint = (colour: string, land: string): string =>
  `#${[1, 3, 5]
    .map((i) => [colour, land].map((hex) => Number.parseInt(hex.slice(i, i + 2), 16)) as [number, number])
    .map(([over, under]) => Math.round(0.14 * over + 0.86 * under))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")}`;

const withTints = (given: typeof untinted) =>
  Object.fromEntries(
    Object.entries(given).map(([id, palette]) => [
      id,
      { ...palette, tints: mapLayers(palette.layers, (colour) => tint(colour, palette.land)) },
    ]),
  ) as Record<PaletteId, Palette>;

// A script that draws in variables alone has no use for them, and its bundler is told that it may leave them out.
export const palettes = /* @__PURE__ */ withTints(untinted);

const flat = ({ layers, tints, ...rest }: Palette): [name: string, value: string][] => [
  ...Object.entries(rest),
  ...Object.entries(layers),
  ...Object.entries(tints).map(([layer, colour]): [string, string] => [`${layer}-tint`, colour]),
];

/** The palette whose every colour is a CSS variable, for drawings that follow the page's theme. */
export const themed: Palette = {
  ...(Object.fromEntries(jobs.map((job) => [job, `var(--${job})`])) as unknown as Palette),
  layers: Object.fromEntries(layerIds.map((layer) => [layer, `var(--${layer})`])) as Palette["layers"],
  tints: Object.fromEntries(layerIds.map((layer) => [layer, `var(--${layer}-tint)`])) as Palette["tints"],
};

const declare = (palette: Palette) =>
  flat(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

/**
 * The style sheet that gives the variables of `themed` their values: the system's theme unless
 * the page says `data-theme`, ink-saving colours on paper, and the reader's own in forced colours. A
 * document whose theme never changes names it, and gets no more than it needs.
 */
export function paletteCss(theme?: "auto" | PaletteId): string {
  const ground = /^(page|outside|land|disputed|plate)$/;
  const forced = flat(palettes.light)
    .map(([name]) => `--${name}:${ground.test(name) ? "Canvas" : "CanvasText"}`)
    .join(";");
  // Tints between the reader's two colours, so that named provinces still differ from the others.
  const mixed = (name: string, share: number) => `--${name}:color-mix(in srgb,CanvasText ${share}%,Canvas)`;
  const tints = [mixed("named", 20), ...Object.keys(onWhite).map((layer) => mixed(`${layer}-tint`, 14))].join(";");
  const paint = (id: PaletteId) => `color-scheme:${id === "dark" ? "dark" : "light"};${declare(palettes[id])}`;
  const paper = `@media print{:root,:root:has([data-theme]){${paint("print")}}}`;
  const own = `@media(forced-colors:active){:root,:root:has([data-theme]){${forced};${tints};--chosen:Highlight}}`;
  // A document that keeps its theme needs no other.
  if (theme && theme !== "auto") return `:root{${paint(theme)}}${paper}${own}`;
  return [
    `:root{${paint("light")}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not(:has([data-theme=light])){${paint("dark")}}}`,
    ...(theme ? [] : [`@media screen{:root:has([data-theme=dark]){${paint("dark")}}}`]),
    ...(theme ? [] : [`@media screen{:root:has([data-theme=print]){${paint("print")}}}`]),
    paper,
    own,
  ].join("");
}
