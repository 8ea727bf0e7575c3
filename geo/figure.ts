import type { ProvinceCode } from "../data/claim";
import type { Digest } from "../data/digest";
import type { Layer, Shape } from "../data/layer";
import type { EvidenceId, LayerId } from "../data/terms";
import { composeLayerTexts } from "./alt";
import { composeAttribution } from "./attribution";
import { composeLegend, type LegendEntry } from "./legend";
import { type LocalName, localName } from "./local-name";
import { composeNotes, type Note } from "./notes";
import { type Palette, palettes, themed } from "./palette";
import { composeRemarks } from "./remarks";
import { hrefOf, type Scene } from "./scene";
import { countByLayer, type Naming, type Selection, select } from "./selection";
import { composeTitle } from "./title";
import type { FigureWords } from "./words/en-figure";

/** How a mark is drawn, and what that means: see the legend. */
export type Look = "solid" | "hollow" | "plus" | "absent";

/** Lines over a tint: doubt. Broken lines: what only coverage has. */
export type Hatching = { colour: string; isDashed: boolean };

/** One of the 34 provinces as the scene shows it. */
export type Area = {
  code: ProvinceCode;
  name: string;
  /** Its name in the scene's language. */
  local: LocalName;
  label: string;
  href: string;
  layers: LayerId[];
  fill: string;
  /** The colour of its border, set off against its fill. */
  border: string;
  /** Its hatching, or null for a plain fill. */
  hatch: Hatching | null;
  isChosen: boolean;
};

/** One place on a plate, kept even when empty so that plates compare by position. */
export type Slot = { layer: LayerId; letter: string; shape: Shape; colour: string; look: Look };

/**
 * The label of a named province: its name, with a plus where a fill stands on coverage alone, and one
 * slot for each chosen layer.
 */
export type Plate = LocalName & { code: ProvinceCode; href: string; slots: Slot[] };

/** The answer to a scene: colours and words resolved, no pixels yet. */
export type Figure = {
  mode: "fill" | "plates";
  view: Scene["view"];
  title: string;
  /** The reader's own heading, or the title; only sheets and embeds show it. */
  heading: string;
  subtitle: string;
  /** The line below the heading. A reader's own heading never hides what the map is: the title then leads it. */
  lead: string;
  asOf: string;
  areas: Area[];
  plates: Plate[];
  /** How the view shows the chosen layers, in a sentence; it changes with their number. */
  how: string;
  legend: LegendEntry[];
  notes: Note[];
  /** What a reader should bear in mind of the claims shown, and what those found elsewhere were found in. */
  remarks: string[];
  counts: Record<LayerId, number>;
  /** What each chosen layer names, in words. */
  layerTexts: string[];
  /** The scene in words, the same in every output. */
  alt: string;
  /** Names of the places around, for the base map. */
  places: FigureWords["places"];
  /** Which data it was drawn from. */
  data: string;
  palette: Palette;
  /** What is shown, for the list, the matrix and the panel. */
  selection: Selection;
};

const looks: Record<EvidenceId, Look> = {
  corroborated: "solid",
  uncorroborated: "hollow",
  article: "hollow",
  coverage: "plus",
};

/**
 * Answers a scene. One layer fills whole provinces, solid or hatched by evidence; two or more give
 * named provinces one quiet tint and a plate. The `auto` theme resolves to CSS variables.
 */
export const composeFigure = (facts: Digest, scene: Scene, words: FigureWords): Figure =>
  composeIn(scene.theme === "auto" ? themed : palettes[scene.theme], facts, scene, words);

/** The same in CSS variables whatever the theme: what stands on a page must change its colours on paper. */
export const composeThemed = (facts: Digest, scene: Scene, words: FigureWords): Figure =>
  composeIn(themed, facts, scene, words);

function composeIn(palette: Palette, facts: Digest, scene: Scene, words: FigureWords): Figure {
  const selection = select(facts, scene);
  const layers = facts.layers.filter(({ id }) => scene.layers.includes(id));
  const mode = layers.length === 1 ? "fill" : "plates";
  const linkTo = (province: ProvinceCode) => hrefOf({ ...scene, province });
  const shown = facts.provinces.filter(({ code }) => selection.has(code));

  const areas = facts.provinces.map((province): Area => {
    const { code, name } = province;
    const namings = selection.get(code) ?? [];
    const titles = namings.map((naming) => layers.find(({ id }) => id === naming.layer)!.title);
    return {
      code,
      name,
      local: localName(province, scene.lang),
      label: namings.length ? words.map.named(name, titles) : words.map.notNamed(name),
      href: linkTo(code),
      layers: namings.map(({ layer }) => layer),
      ...paintOf(namings, mode, palette),
      isChosen: scene.province === code,
    };
  });
  const plates = shown.map((province): Plate => {
    const { code } = province;
    const { name, ...lang } = localName(province, scene.lang);
    const namings = selection.get(code)!;
    const slots = mode === "fill" ? [] : layers.map((layer) => slotOf(layer, namings, palette));
    const isPlus = mode === "fill" && lookOf(namings[0]) === "plus";
    return { code, name: isPlus ? `${name} +` : name, ...lang, href: linkTo(code), slots };
  });
  const title = composeTitle(layers, scene, selection, words);
  const isChosen = scene.province !== null;
  const layerTexts = composeLayerTexts(facts, layers, selection, words);
  const { subtitle, asOf } = composeAttribution(facts, selection, words);
  const isOwn = scene.title !== "" && scene.title !== title;
  return {
    mode,
    view: scene.view,
    title,
    heading: scene.title || title,
    subtitle,
    lead: isOwn ? `${title}. ${subtitle}. ${words.ownHeading}` : subtitle,
    asOf,
    areas,
    plates,
    how: words.legend.how[layers.length ? (scene.view === "map" ? mode : scene.view) : "none"],
    legend: composeLegend({ mode, view: scene.view, layers, match: scene.match, isChosen, selection, palette, words }),
    notes: composeNotes(facts, selection, words),
    remarks: composeRemarks(facts, selection, words),
    counts: countByLayer(facts, scene.evidence),
    layerTexts,
    alt: [words.alt.lead(title), ...layerTexts].join(" "),
    places: words.places,
    data: words.data(facts.version, words.date(facts.edition.revised)),
    palette,
    selection,
  };
}

/** The look of a naming: solid, hollow, or hollow with a plus. */
export const lookOf = (naming: Naming | undefined): Look => (naming ? looks[naming.evidence] : "absent");

/** How a province is filled: by its one layer, by the quiet tint of several, or not at all. */
export function paintOf(
  namings: Naming[],
  mode: Figure["mode"],
  palette: Palette,
): Pick<Area, "fill" | "border" | "hatch"> {
  const [first] = namings;
  const { land, named, border } = palette;
  if (!first) return { fill: land, border, hatch: null };
  if (mode === "plates") return { fill: named, border, hatch: null };
  const colour = palette.layers[first.layer];
  const look = lookOf(first);
  return look === "solid"
    ? { fill: colour, border: land, hatch: null }
    : { fill: palette.tints[first.layer], border, hatch: { colour, isDashed: look === "plus" } };
}

function slotOf({ id, letter, shape }: Layer, namings: Naming[], palette: Palette): Slot {
  const look = lookOf(namings.find(({ layer }) => layer === id));
  return { layer: id, letter, shape, colour: palette.layers[id], look };
}
