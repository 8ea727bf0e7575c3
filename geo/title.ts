import type { Layer } from "../data/layer";
import { defaultScene, type Scene } from "./scene";
import type { Words } from "./words/en";

/** The figure's title, from what the scene shows. */
export function composeTitle(layers: Layer[], scene: Scene, words: Words): string {
  if (!layers.length) return words.title.none;
  const isDefault = layers.map(({ id }) => id).join() === defaultScene.layers.join();
  const title = isDefault ? words.title.default : words.title.layers(layers.map((layer) => layer.title));
  return scene.match === "all" && layers.length > 1 ? `${title}; ${words.title.inAll}` : title;
}
