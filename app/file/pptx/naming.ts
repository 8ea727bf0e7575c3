import type { ProvinceCode } from "../../../data/claim";
import type { Shape } from "../../../data/layer";
import { addressOf, type Brief } from "../../../geo/brief";
import type { Look } from "../../../geo/figure";
import type { SlideWords } from "../../../geo/words/slides-en";
import type { Job } from "../job";
import type { Naming } from "./shape";

/** What the pieces of a scene are called, what they show in words, and where each leads. */
export type Namer = {
  /** A part of the drawing by the name it has there. */
  part: (name: string) => string;
  address: (code: string) => string;
  link: (code: string) => NonNullable<Naming["link"]>;
  hatching: (code: string | undefined) => string;
  province: (code: string) => string;
  /** The plate of a province, with all that its row of the matrix says. */
  plate: (code: string) => Naming;
  smallMap: (layer: string) => Naming;
  slot: (slot: { shape: Shape; look: Look }) => string;
};

export function namerOf({ scene, origin, facts }: Job, brief: Brief, words: SlideWords): Namer {
  const { areas, layerTexts } = brief.figure;
  const areaOf = (code: string) => areas.find((area) => area.code === code)!;
  const address = (code: string) => addressOf({ ...scene, province: code as ProvinceCode }, origin);
  return {
    part: (name) => words.parts[name.split(" ")[0]!] ?? name,
    address,
    link: (code) => ({ href: address(code), tooltip: areaOf(code).label }),
    hatching: (code) => (code ? words.hatching(areaOf(code).name) : words.parts.hatching!),
    province: (code) => words.province(areaOf(code).name),
    plate: (code) => {
      const { name, cells } = brief.matrix.rows.find((row) => row.code === code)!;
      const said = cells.map(({ layer, text }) => words.slot(layer.title, text));
      return { name: words.plate(name), alt: `${name}. ${said.join("; ")}.` };
    },
    smallMap: (layer) => {
      const i = brief.layers.findIndex(({ id }) => id === layer);
      return { name: words.smallMap(brief.layers[i]!.title), alt: layerTexts[i]! };
    },
    slot: ({ shape, look }) =>
      words.slot(facts.layers.find((layer) => layer.shape === shape)?.title ?? "", words.looks[look]),
  };
}
