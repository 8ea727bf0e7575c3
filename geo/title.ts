import type { Layer } from "../data/layer";
import { layerIds } from "../data/terms";
import { defaultScene, type Scene } from "./scene";
import type { FigureWords } from "./words/en-figure";

/** The figure's title, from what the scene shows; it says whose statement it is, for a picture that travels alone. */
export function composeTitle(layers: Layer[], scene: Scene, words: FigureWords): string {
  const text = words.title;
  if (!layers.length) return text.none;
  const isDefault = layers.map(({ id }) => id).join() === defaultScene.layers.join();
  const all = layers.length === layerIds.length ? text.allLayers : text.layers(layers.map(({ title }) => title));
  const isOfficials = layers.length === 1 && layers[0]!.id === "officials";
  const title = isDefault ? text.default : isOfficials ? text.officials : all;
  return scene.match === "all" && layers.length > 1 ? `${title}; ${text.inAll(layers.length)}` : title;
}
