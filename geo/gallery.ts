import type { SheetId } from "./sheet";

/** A scene on a sheet, known by a name: a picture to look at, and the file a change is held against. */
export type NamedFigure = { name: string; query: string; sheet: SheetId };

const everything =
  "layers=leadership~safe-houses~training~aqis~media~officials&evidence=corroborated~uncorroborated~article~coverage";

/** The figures worth a look whenever the drawing changes: every layer, view, sheet, theme and language of names. */
export const gallery: NamedFigure[] = [
  { name: "leadership", query: "?layers=leadership", sheet: "web" },
  { name: "safe-houses", query: "?layers=safe-houses", sheet: "web" },
  { name: "training", query: "?layers=training", sheet: "slide" },
  {
    name: "training-with-coverage",
    query: "?layers=training&evidence=corroborated~article~uncorroborated~coverage",
    sheet: "a4",
  },
  { name: "aqis", query: "?layers=aqis", sheet: "web" },
  { name: "aqis-dark", query: "?layers=aqis&theme=dark", sheet: "slide" },
  { name: "aqis-print", query: "?layers=aqis&theme=print", sheet: "a4" },
  { name: "media", query: "?layers=media", sheet: "embed" },
  { name: "officials", query: "?layers=officials", sheet: "social" },
  { name: "no-layer", query: "?layers=", sheet: "web" },
  { name: "two-layers", query: "?layers=leadership~safe-houses", sheet: "web" },
  { name: "two-layers-both", query: "?layers=leadership~safe-houses&match=all", sheet: "slide" },
  { name: "in-all-of-four", query: "?match=all", sheet: "web" },
  { name: "kunar-chosen", query: "?province=AF-KNR", sheet: "web" },
  { name: "four-web", query: "", sheet: "web" },
  { name: "four-embed", query: "", sheet: "embed" },
  { name: "four-slide", query: "", sheet: "slide" },
  { name: "four-slide-dark", query: "?theme=dark", sheet: "slide" },
  { name: "four-slide-4x3", query: "", sheet: "slide-4x3" },
  { name: "four-a4", query: "", sheet: "a4" },
  { name: "four-a4-print", query: "?theme=print", sheet: "a4" },
  { name: "four-a4-landscape", query: "", sheet: "a4-landscape" },
  { name: "four-social", query: "", sheet: "social" },
  { name: "four-square", query: "", sheet: "square" },
  { name: "heading-of-ones-own", query: "?title=Who%20is%20said%20to%20be%20where%3A%20a%20briefing", sheet: "slide" },
  { name: "six-web", query: `?${everything}`, sheet: "web" },
  { name: "six-embed", query: `?${everything}`, sheet: "embed" },
  { name: "six-slide", query: `?${everything}`, sheet: "slide" },
  { name: "six-a4-dark", query: `?${everything}&theme=dark`, sheet: "a4" },
  { name: "six-social", query: `?${everything}`, sheet: "social" },
  { name: "multiples-slide", query: "?view=multiples", sheet: "slide" },
  { name: "multiples-six-a4-print", query: `?${everything}&view=multiples&theme=print`, sheet: "a4" },
  { name: "multiples-embed-dark", query: "?view=multiples&theme=dark", sheet: "embed" },
  { name: "matrix-slide", query: "?view=matrix", sheet: "slide" },
  { name: "matrix-six-a4", query: `?${everything}&view=matrix`, sheet: "a4" },
  { name: "matrix-six-social-dark", query: `?${everything}&view=matrix&theme=dark`, sheet: "social" },
  { name: "dari-slide", query: "?lang=fa", sheet: "slide" },
  { name: "pashto-six-embed", query: `?${everything}&lang=ps`, sheet: "embed" },
  { name: "russian-web", query: "?lang=ru", sheet: "web" },
  { name: "russian-six-a4", query: `?${everything}&lang=ru`, sheet: "a4" },
  { name: "pashto-matrix-square", query: "?view=matrix&lang=ps", sheet: "square" },
  { name: "dari-multiples-a4-landscape", query: "?view=multiples&lang=fa", sheet: "a4-landscape" },
];
