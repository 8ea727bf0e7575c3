import type { Layer, Shape } from "../data/layer";
import type { Hatching, Look } from "./figure";
import type { Palette } from "./palette";
import type { Scene } from "./scene";
import type { Selection } from "./selection";
import type { FigureWords } from "./words/en-figure";

/** One line of the legend: a swatch of the map itself, or a slot of its plates, and what it says. */
export type LegendEntry =
  | { kind: "swatch"; fill: string; hatch: Hatching | null; isOutlined?: boolean; text: string }
  | { kind: "slot"; letter: string; shape: Shape; colour: string; look: Look; text: string };

type Shown = {
  mode: "fill" | "plates";
  view: Scene["view"];
  layers: Layer[];
  match: "any" | "all";
  isChosen: boolean;
  selection: Selection;
  palette: Palette;
  words: FigureWords;
};

/** The legend of what is drawn: a mark is explained only where the scene shows one. */
export function composeLegend({
  mode,
  view,
  layers,
  match,
  isChosen,
  selection,
  palette,
  words,
}: Shown): LegendEntry[] {
  const text = words.legend;
  const evidence = new Set([...selection.values()].flat().map((naming) => naming.evidence));
  const isOwn = evidence.has("article");
  const isDoubtful = isOwn || evidence.has("uncorroborated");
  const doubt = text.doubts[!isOwn ? "uncorroborated" : evidence.has("uncorroborated") ? "both" : "article"];
  const isGapped = [...selection.values()].some((namings) => namings.length < layers.length);
  const notNamed: LegendEntry = { kind: "swatch", fill: palette.land, hatch: null, text: text.notNamed[match] };
  const [first] = layers;
  const chosen: LegendEntry[] =
    isChosen && view === "map"
      ? [{ kind: "swatch", fill: palette.land, hatch: null, isOutlined: true, text: text.chosen }]
      : [];
  if (!first) return [notNamed, ...chosen];
  if (view === "multiples" || (view === "map" && mode === "fill")) {
    // Small maps have a colour each; what the fills mean is the same in all.
    const colour = layers.length === 1 ? palette.layers[first.id] : palette.muted;
    // The grey layer's tint, for hatching that stands for all.
    const fill = palette.tints[layers.length === 1 ? first.id : "officials"];
    const hatched = (line: string, isDashed: boolean) =>
      ({ kind: "swatch", fill, hatch: { colour, isDashed }, text: line }) as const;
    return [
      ...(evidence.has("corroborated")
        ? [{ kind: "swatch" as const, fill: colour, hatch: null, text: text.fillSolid }]
        : []),
      ...(isDoubtful ? [hatched(doubt, false)] : []),
      ...(evidence.has("coverage") ? [hatched(text.fillCoverage, true)] : []),
      notNamed,
      ...chosen,
    ];
  }
  const slot = (look: Look, line: string): LegendEntry => ({
    kind: "slot",
    letter: look === "absent" ? "" : first.letter,
    shape: first.shape,
    colour: look === "absent" ? palette.absent : palette.ink,
    look,
    text: line,
  });
  return [
    ...layers.map(
      ({ id, letter, shape, title }): LegendEntry => ({
        kind: "slot",
        letter,
        shape,
        colour: palette.layers[id],
        look: "solid",
        text: title,
      }),
    ),
    ...(evidence.has("corroborated") ? [slot("solid", text.solid)] : []),
    ...(isDoubtful ? [slot("hollow", text.hollow(doubt))] : []),
    ...(evidence.has("coverage") ? [slot("plus", text.plus)] : []),
    ...(isGapped ? [slot("absent", text.absent)] : []),
    ...(view === "map" && selection.size
      ? [{ kind: "swatch" as const, fill: palette.named, hatch: null, text: text.named[match] }]
      : []),
    ...(view === "map" ? [notNamed, ...chosen] : []),
  ];
}
