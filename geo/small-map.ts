import type { ProvinceCode } from "../data/claim";
import type { Digest } from "../data/digest";
import type { Shape } from "../data/layer";
import type { LayerId } from "../data/terms";
import { type Area, type Figure, type Look, lookOf, paintOf } from "./figure";
import { type LocalName, localName } from "./local-name";
import { hrefOf, type Scene } from "./scene";
import type { FigureWords } from "./words/en-figure";

/** One layer of a scene on a map of its own, with the names of its provinces as text. */
export type SmallMap = {
  layer: LayerId;
  title: string;
  letter: string;
  shape: Shape;
  colour: string;
  count: string;
  names: (LocalName & { code: ProvinceCode; href: string; look: Look; claims: string[] })[];
  areas: Area[];
};

/** The small multiples of a scene: for each chosen layer what the figure's selection says of it, and no more. */
export function composeSmallMaps(facts: Digest, scene: Scene, figure: Figure, words: FigureWords): SmallMap[] {
  const { palette, selection } = figure;
  return facts.layers
    .filter(({ id }) => scene.layers.includes(id))
    .map(({ id, title, letter, shape }) => {
      const namingOf = (code: ProvinceCode) => selection.get(code)?.find(({ layer }) => layer === id);
      const areas = figure.areas.map((area): Area => {
        const naming = namingOf(area.code);
        const label = naming ? words.map.named(area.name, [title]) : words.map.notNamed(area.name);
        return { ...area, label, layers: naming ? [id] : [], ...paintOf(naming ? [naming] : [], "fill", palette) };
      });
      const names = facts.provinces.flatMap((province) => {
        const naming = namingOf(province.code);
        if (!naming) return [];
        const { code } = province;
        const claims = naming.claims.map((claim) => claim.id);
        return [
          {
            code,
            ...localName(province, scene.lang),
            href: hrefOf({ ...scene, province: code }),
            look: lookOf(naming),
            claims,
          },
        ];
      });
      const colour = palette.layers[id];
      return { layer: id, title, letter, shape, colour, count: words.layers.count(names.length), names, areas };
    });
}
