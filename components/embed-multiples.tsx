import { frames } from "../geo/frame";
import { composeSmallMaps } from "../geo/small-map";
import { drawSmallGround } from "../geo/small-map-drawing";
import { nodesOf } from "../geo/svg";
import type { ViewProps } from "./embed";
import { SmallMaps } from "./small-maps";
import { toElement } from "./still";

/** The small maps of an embed. Where no layer is chosen the outlines are there all the same, unseen: a script reads them. */
export function EmbedMultiples({ digest, scene, figure, ground, words }: ViewProps) {
  const maps = composeSmallMaps(digest, scene, figure, words);
  if (maps.length) return <SmallMaps maps={maps} figure={figure} ground={ground} words={words} />;
  return (
    <svg width="0" height="0" aria-hidden="true">
      {drawSmallGround({ areas: figure.areas }, figure, frames.embed, ground).flatMap(nodesOf).map(toElement)}
    </svg>
  );
}
