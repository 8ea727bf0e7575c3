import { expect, test } from "@playwright/test";
import { layerIds } from "../../data/terms";
import { type Palette, type PaletteId, paletteCss, palettes, themed } from "../../geo/palette";

/** Contrast by WCAG 2: relative luminance of sRGB, (lighter + 0.05) / (darker + 0.05). */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const channels = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
    const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}

type Job = Exclude<keyof Palette, "layers">;
const texts: [text: Job, on: Job][] = [
  ["ink", "page"],
  ["ink", "plate"],
  ["ink", "outside"],
  ["muted", "page"],
  ["muted", "plate"],
  ["muted", "outside"],
  ["muted", "disputed"],
];
const marks: [mark: Job, on: Job][] = [
  ["absent", "plate"],
  ["chosen", "land"],
  ["chosen", "named"],
  ["chosen", "outside"],
  ["frontier", "land"],
  ["frontier", "outside"],
  ["leader", "land"],
  ["leader", "named"],
  ["leader", "outside"],
  ["plateEdge", "plate"],
  ["plateEdge", "land"],
];
/** Pairs that fall short, each with its measured ratio. */
const tooFaint = (pairs: [name: string, one: string, other: string][], least: number) =>
  pairs.flatMap(([name, one, other]) => {
    const ratio = contrast(one, other);
    return ratio < least ? [`${name} ${one} ${other}: ${ratio.toFixed(2)}`] : [];
  });

test("the measure is WCAG's: black on white is 21, equal colours 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
  expect(contrast("#777777", "#777777")).toBe(1);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

for (const [id, palette] of Object.entries(palettes) as [PaletteId, Palette][]) {
  test(`${id}: text stands out from its ground by 4.5 to 1`, () => {
    const pairs = texts.map(([text, on]): [string, string, string] => [`${text} on ${on}`, palette[text], palette[on]]);
    expect(tooFaint(pairs, 4.5)).toEqual([]);
  });

  test(`${id}: a letter stands out from its slot by 4.5 to 1, solid or hollow`, () => {
    const pairs = layerIds.map((layer): [string, string, string] => [layer, palette.layers[layer], palette.plate]);
    expect(tooFaint(pairs, 4.5)).toEqual([]);
  });

  test(`${id}: marks stand out from their ground by 3 to 1`, () => {
    const pairs = marks.map(([mark, on]): [string, string, string] => [`${mark} on ${on}`, palette[mark], palette[on]]);
    expect(tooFaint(pairs, 3)).toEqual([]);
  });

  test(`${id}: a layer's fill and hatching stand out from land by 3 to 1`, () => {
    const pairs = layerIds.map((layer): [string, string, string] => [layer, palette.layers[layer], palette.land]);
    expect(tooFaint(pairs, 3)).toEqual([]);
  });

  test(`${id}: no two layers share a colour`, () => {
    expect(new Set(Object.values(palette.layers)).size).toBe(layerIds.length);
  });
}

const jobs = [...Object.keys(palettes.light).filter((job) => job !== "layers"), ...layerIds];
const blocks = [...paletteCss().matchAll(/\{([^{}]*)\}/g)].map(([, block]) => block!);

test("every block of the style sheet gives every variable a value", () => {
  expect(blocks).toHaveLength(6);
  for (const block of blocks) {
    const declared = new Set([...block.matchAll(/--([\w-]+):[^;]+/g)].map(([, name]) => name!));
    expect([...declared].sort()).toEqual([...jobs].sort());
  }
});

test("the style sheet has light, dark twice, print and the reader's own colours", () => {
  const css = paletteCss();
  for (const { page } of [palettes.light, palettes.dark, palettes.print]) expect(css).toContain(`--page:${page}`);
  expect(css.split(`--ink:${palettes.dark.ink}`)).toHaveLength(3);
  expect(blocks.at(-1)).toMatch(/--page:Canvas;.*--ink:CanvasText;.*--chosen:Highlight$/);
  expect(css).toMatch(/@media print\{.*@media\(forced-colors:active\)\{/);
});

test("the themed palette names a variable for every job, and no colour of its own", () => {
  const { layers, ...rest } = themed;
  const values = [...Object.entries(rest), ...Object.entries(layers)];
  expect(values.map(([job]) => job)).toEqual(jobs);
  expect(values.filter(([job, value]) => value !== `var(--${job})`)).toEqual([]);
});
