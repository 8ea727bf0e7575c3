import type { Look } from "../figure";

/** What the parts of a slide are called where a presentation program lists them, and the words of its second slide. */
export const slidesEn = {
  view: {
    map: "Map of Afghanistan by province",
    multiples: "Small maps of Afghanistan by province",
    matrix: "Table of provinces and layers",
  },
  title: "Title",
  layout: "Title Only",
  province: (name: string) => `Province: ${name}`,
  hatching: (name: string) => `Hatching: ${name}`,
  plate: (name: string) => `Plate: ${name}`,
  smallMap: (layer: string) => `Small map: ${layer}`,
  slot: (layer: string, look: string) => `${layer}: ${look}`,
  looks: { solid: "solid", hollow: "hollow", plus: "with +", absent: "dash" } satisfies Record<Look, string>,
  /** Parts of a drawing by its own names for them. */
  parts: {
    outside: "Lands around",
    kashmir: "Jammu and Kashmir",
    "base-rivers": "Rivers",
    "base-borders": "Borders of the lands around",
    "base-kashmir-outline": "Outline of Jammu and Kashmir",
    "base-control": "Line of Control",
    "base-outline": "Border of Afghanistan",
    chosen: "Outline of the chosen province",
    provinces: "Provinces",
    hatching: "Hatching",
    plates: "Plates",
    plate: "Plate",
    leaders: "Leader lines",
    "scale-bar": "Scale bar",
    attribution: "Attribution",
    legend: "Legend",
    sources: "Sources",
    limits: "Limits",
    swatch: "Sample",
    hatch: "Sample of hatching",
    "plus-ground": "Ground of a plus",
    label: "Name",
    bar: "Bar",
  } as Record<string, string>,
  part: (title: string, n: number, of: number) => (of > 1 ? `${title} (${n} of ${of})` : title),
  notes: "Speaker notes",
  image: "Slide",
};

export type SlideWords = typeof slidesEn;
