import { expect, test } from "@playwright/test";
import { type LayerId, layerIds } from "../../data/terms";
import { type Palette, type PaletteId, paletteCss, palettes, themed } from "../../geo/palette";
import { ciede2000, contrast, labOf, seen, type Vision, visions } from "../support/colour";

/** The least CIEDE2000 between two layers. A just noticeable difference is about 1. */
const farApart: Record<Vision, number> = { normal: 18, protanopia: 9.5, deuteranopia: 9.5, tritanopia: 9.5 };
const pairsOf = <Item>(list: Item[]): [Item, Item][] =>
  list.flatMap((one, i) => list.slice(i + 1).map((other): [Item, Item] => [one, other]));

type Job = Exclude<keyof Palette, "layers" | "tints">;
type Pair = [name: string, one: string, other: string];
const themes = Object.entries(palettes) as [PaletteId, Palette][];

const texts: [text: Job, on: Job][] = [
  ["ink", "page"],
  ["ink", "plate"],
  ["ink", "outside"],
  ["muted", "page"],
  ["muted", "plate"],
  ["muted", "outside"],
  ["muted", "disputed"],
];
/** Every line and the grounds on either side of it; "tints" are the hatched provinces. */
const marks: [mark: Job, grounds: (Job | "tints")[]][] = [
  ["absent", ["plate"]],
  ["border", ["land", "named", "tints"]],
  ["frontier", ["land", "named", "tints", "outside", "disputed"]],
  ["leader", ["land", "named", "tints", "outside", "disputed"]],
  ["plateEdge", ["plate", "land", "named", "tints", "outside", "disputed"]],
  ["chosen", ["land", "named", "tints", "outside", "disputed", "plate"]],
];
const groundsOf = (palette: Palette, ground: Job | "tints"): [name: string, colour: string][] =>
  ground === "tints" ? Object.entries(palette.tints) : [[ground, palette[ground]]];

/** Pairs that fall short, each with its measured ratio. */
const tooFaint = (pairs: Pair[], least: number) =>
  pairs.flatMap(([name, one, other]) => {
    const ratio = contrast(one, other);
    return ratio < least ? [`${name} ${one} ${other}: ${ratio.toFixed(2)}`] : [];
  });

test("the measure is WCAG's: black on white is 21, equal colours 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
  expect(contrast("#777777", "#777777")).toBe(1);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("the distance is CIEDE2000: it gives the differences that Sharma, Wu and Dalal print", () => {
  type Lab = [number, number, number];
  const printed: [one: Lab, other: Lab, difference: number][] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ];
  for (const [one, other, difference] of printed) {
    expect(ciede2000(one, other)).toBeCloseTo(difference, 4);
    expect(ciede2000(other, one)).toBeCloseTo(difference, 4);
  }
});

test("every vision leaves white and black as they are, and each deficiency confuses its own pair", () => {
  const distance = (one: string, other: string, vision: Vision) =>
    ciede2000(labOf(seen(one, vision)), labOf(seen(other, vision)));
  for (const vision of visions)
    expect([seen("#ffffff", vision), seen("#000000", vision)]).toEqual(["#ffffff", "#000000"]);
  for (const vision of ["protanopia", "deuteranopia"] as const)
    expect(distance("#b83a06", "#7d5c00", vision)).toBeLessThan(distance("#b83a06", "#7d5c00", "normal") / 4);
  expect(distance("#2060c0", "#007a6a", "tritanopia")).toBeLessThan(distance("#2060c0", "#007a6a", "normal") / 2);
});

for (const [id, palette] of themes) {
  const layers = Object.entries(palette.layers);

  test(`${id}: text stands out from its ground by 4.5 to 1`, () => {
    const pairs = texts.map(([text, on]): Pair => [`${text} on ${on}`, palette[text], palette[on]]);
    expect(tooFaint(pairs, 4.5)).toEqual([]);
  });

  test(`${id}: a letter stands out from its slot by 4.5 to 1, solid or hollow`, () => {
    expect(
      tooFaint(
        layers.map(([layer, colour]) => [layer, colour, palette.plate]),
        4.5,
      ),
    ).toEqual([]);
  });

  test(`${id}: lines stand out from every ground they touch by 3 to 1`, () => {
    const pairs = marks.flatMap(([mark, grounds]) =>
      grounds
        .flatMap((ground) => groundsOf(palette, ground))
        .map(([name, colour]): Pair => [`${mark} on ${name}`, palette[mark], colour]),
    );
    expect(tooFaint(pairs, 3)).toEqual([]);
  });

  test(`${id}: a layer's fill stands out by 3 to 1 from all around it, its hatching from its tint`, () => {
    const pairs = layers.flatMap(([layer, colour]): Pair[] => [
      ...(["land", "outside"] as const).map((job): Pair => [`${layer} on ${job}`, colour, palette[job]]),
      // A filled province may adjoin a hatched one of its layer.
      [`${layer} on its tint`, colour, palette.tints[layer as LayerId]],
    ]);
    expect(tooFaint(pairs, 3)).toEqual([]);
  });

  test(`${id}: a tint is told from plain land in colour and in grey, and stays quiet`, () => {
    const [land, named] = [labOf(palette.land), labOf(palette.named)];
    expect(Math.abs(named[0] - land[0])).toBeGreaterThan(10);
    for (const around of [palette.outside, palette.disputed])
      expect(Math.abs(named[0] - labOf(around)[0])).toBeGreaterThan(6);
    // Quiet: nearer to land than half the way to a filled province.
    expect(contrast(palette.named, palette.land)).toBeLessThan(1.9);
    for (const tint of Object.values(palette.tints)) expect(ciede2000(labOf(tint), land)).toBeGreaterThan(4);
  });

  for (const vision of visions)
    test(`${id}: any two layers lie far apart, in ${vision}`, () => {
      const short = pairsOf(layers).flatMap(([[one, a], [other, b]]) => {
        const distance = ciede2000(labOf(seen(a, vision)), labOf(seen(b, vision)));
        return distance < farApart[vision] ? [`${one} and ${other}: ${distance.toFixed(1)}`] : [];
      });
      expect(short).toEqual([]);
    });

  test(`${id}: in grey any two layers differ by 4 of L*, neighbours on a plate by 8`, () => {
    const greys = layers.map(([layer, colour]): [string, number] => [layer, labOf(colour)[0]]);
    const short = pairsOf(greys).flatMap(([[one, a], [other, b]]) => {
      const areNeighbours = layerIds.indexOf(other as LayerId) - layerIds.indexOf(one as LayerId) === 1;
      const difference = Math.abs(a - b);
      return difference < (areNeighbours ? 8 : 4) ? [`${one} and ${other}: ${difference.toFixed(1)}`] : [];
    });
    expect(short).toEqual([]);
  });
}

test("print spends no ink on land, sea or plates, and needs no colour but the layers'", () => {
  const { layers, tints, ...rest } = palettes.print;
  for (const job of ["page", "land", "outside", "plate"] as const) expect(rest[job]).toBe("#ffffff");
  for (const [job, colour] of Object.entries(rest)) expect(new Set(colour.slice(1).match(/../g)).size, job).toBe(1);
});

const jobs = [
  ...Object.keys(palettes.light).filter((job) => job !== "layers" && job !== "tints"),
  ...layerIds,
  ...layerIds.map((layer) => `${layer}-tint`),
];
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
  const { layers, tints, ...rest } = themed;
  const values = [
    ...Object.entries(rest),
    ...Object.entries(layers),
    ...Object.entries(tints).map(([layer, value]) => [`${layer}-tint`, value]),
  ];
  expect(values.map(([job]) => job)).toEqual(jobs);
  expect(values.filter(([job, value]) => value !== `var(--${job})`)).toEqual([]);
});
