import { type PlateSet, plateSets } from "./frame";

/** A page, slide or picture that carries a figure with its title, legend and sources. Lengths are CSS pixels (1/96 inch). */
export type Sheet = {
  id: string;
  /** What it is for, in the words of those who ask for it. */
  use: string;
  width: number;
  /** The sheet's height; the most of it where the sheet may end with its words. */
  height: number;
  isFree?: true;
  margin: number;
  /** Sizes of lettering: heading, running text and legend, sources and notes. */
  type: { heading: number; text: number; small: number };
  plates: PlateSet;
  /** Where legend, sources and notes stand: in one column beside the map, or below it in several. */
  words: "beside" | { legend: number; notes: 1 | 2 };
};

const { wide, medium, broad, narrow } = plateSets;

export const sheets = {
  web: {
    id: "web",
    use: "Web page, 1000 wide",
    width: 1000,
    height: 1340,
    isFree: true,
    margin: 20,
    type: { heading: 24, text: 14, small: 11 },
    plates: wide,
    words: { legend: 3, notes: 2 },
  },
  embed: {
    id: "embed",
    use: "Column of a web page, 480 wide",
    width: 480,
    height: 1480,
    isFree: true,
    margin: 14,
    type: { heading: 19, text: 13, small: 10 },
    plates: narrow,
    words: { legend: 1, notes: 1 },
  },
  slide: {
    id: "slide",
    use: "Slide 16:9",
    width: 1280,
    height: 720,
    margin: 28,
    type: { heading: 30, text: 15, small: 10.5 },
    plates: broad,
    words: "beside",
  },
  "slide-4x3": {
    id: "slide-4x3",
    use: "Slide 4:3",
    width: 1024,
    height: 768,
    margin: 24,
    type: { heading: 26, text: 13.5, small: 10 },
    plates: medium,
    words: "beside",
  },
  a4: {
    id: "a4",
    use: "A4 portrait",
    width: 794,
    height: 1123,
    margin: 44,
    type: { heading: 24, text: 13, small: 10 },
    plates: medium,
    words: { legend: 2, notes: 1 },
  },
  "a4-landscape": {
    id: "a4-landscape",
    use: "A4 landscape",
    width: 1123,
    height: 794,
    margin: 44,
    type: { heading: 24, text: 13, small: 10 },
    plates: medium,
    words: "beside",
  },
  social: {
    id: "social",
    use: "Card for social media, 1200 × 630",
    width: 1200,
    height: 630,
    margin: 24,
    type: { heading: 32, text: 14, small: 9.5 },
    plates: broad,
    words: "beside",
  },
  square: {
    id: "square",
    use: "Square picture",
    width: 1080,
    height: 1080,
    margin: 28,
    type: { heading: 32, text: 15.5, small: 11.5 },
    plates: broad,
    words: { legend: 3, notes: 2 },
  },
} satisfies Record<string, Sheet>;

export type SheetId = keyof typeof sheets;
