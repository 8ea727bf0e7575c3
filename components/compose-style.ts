import type { AtlasCollection } from "../data/atlas-collection";
import type { Digest } from "../data/digest";
import { outlinesOf } from "../data/facts";
import { composeFigure } from "../geo/figure";
import { frames } from "../geo/frame";
import { type Ground, liftGround } from "../geo/ground";
import { outerEdges } from "../geo/outer-edges";
import { linesOf, type Outlines } from "../geo/outlines";
import type { Scene } from "../geo/scene";
import { styleFor } from "../geo/style";
import { en as words } from "../geo/words/en";

const known = new WeakMap<AtlasCollection, Outlines>();

/** The style of a scene, with the atlas's detailed provinces and the still's lines around them. */
export function composeStyle(atlas: AtlasCollection, facts: Digest, scene: Scene, ground: Ground) {
  let outlines = known.get(atlas);
  if (!outlines) {
    const provinces = new Map([...outlinesOf(atlas)].map(([code, outline]) => [code, linesOf(outline)]));
    const around = liftGround(ground, frames.web);
    outlines = { ...around, provinces, lines: { ...around.lines, outline: outerEdges(provinces.values()) } };
    known.set(atlas, outlines);
  }
  return styleFor(composeFigure(facts, scene, words), outlines);
}
