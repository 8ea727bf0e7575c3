import type { Layer } from "../data/layer";
import { layerIds } from "../data/terms";
import { defaultScene, type Scene } from "./scene";
import type { Selection } from "./selection";
import type { FigureWords } from "./words/en-figure";

/** The figure's title, from what the scene shows; it says whose statement it is, for a picture that travels alone. */
export function composeTitle(layers: Layer[], scene: Scene, selection: Selection, words: FigureWords): string {
  const text = words.title;
  if (!layers.length) return text.none;
  const isDefault = layers.map(({ id }) => id).join() === defaultScene.layers.join();
  const namings = [...selection.values()].flat();
  const isCoverage = namings.length > 0 && namings.every(({ evidence }) => evidence === "coverage");
  const whose = isCoverage ? text.coverage : text.default;
  const all =
    layers.length === layerIds.length
      ? text.allLayers(whose)
      : text.layers(
          whose,
          layers.map(({ title }) => title),
        );
  const isOfficials = layers.length === 1 && layers[0]!.id === "officials";
  const title = isDefault ? whose : isOfficials ? text.officials : all;
  return scene.match === "all" && layers.length > 1 ? `${title}; ${text.inAll(layers.length)}` : title;
}
