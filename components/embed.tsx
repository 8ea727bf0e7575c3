import type { Digest } from "../data/digest";
import type { Anchors } from "../geo/anchors";
import { drawFigure } from "../geo/drawing";
import { composeFigure } from "../geo/figure";
import { frames } from "../geo/frame";
import type { Ground } from "../geo/ground";
import { composeMatrix } from "../geo/matrix";
import { themed } from "../geo/palette";
import type { Scene } from "../geo/scene";
import { composeSmallMaps } from "../geo/small-map";
import type { FigureWords } from "../geo/words/en-figure";
import { Caption, Key } from "./caption";
import { Controls } from "./controls";
import { MatrixTable } from "./matrix";
import { SmallMaps } from "./small-maps";
import { Still } from "./still";

export type EmbedProps = {
  digest: Digest;
  anchors: Anchors;
  ground: Ground;
  scene: Scene;
  hasControls: boolean;
  /** The scene on the full map. */
  address: string;
  words: FigureWords;
};

/** A scene on a page of somebody else: heading, view, key, toggles, sources, and the way to the full map. */
export function Embed({ digest, anchors, ground, scene, hasControls, address, words }: EmbedProps) {
  const figure = composeFigure(digest, scene, words, themed);
  const { heading, title, subtitle, selection } = figure;
  // The still stays when another view is shown: the script reads the outlines from it.
  const frame = scene.view === "map" ? frames.embed : { ...frames.embed, plateSets: [] };
  return (
    <figure className="embed-figure">
      <h1>{heading}</h1>
      <p>{heading === title ? subtitle : `${title}. ${subtitle}`}</p>
      <div className="map-view" hidden={scene.view !== "map"}>
        <div data-testid="map" data-map="still" className="map-box">
          <div className="still-place">
            <Still drawing={drawFigure(figure, frame, ground, anchors)} />
          </div>
        </div>
      </div>
      {scene.view === "multiples" && (
        <SmallMaps
          maps={composeSmallMaps(digest, scene, figure, words)}
          figure={figure}
          ground={ground}
          words={words}
        />
      )}
      {scene.view === "matrix" && <MatrixTable matrix={composeMatrix(digest, scene, selection, words)} words={words} />}
      <Key figure={figure} words={words} />
      {hasControls && (
        <Controls layers={digest.layers} counts={figure.counts} scene={scene} onChange={ignore} words={words} />
      )}
      <section data-testid="sources" aria-label={words.sources.heading}>
        <Caption figure={figure} words={words} linkTo={(note) => note.url || `${address}#source-${note.source}`} />
      </section>
      <p>
        <a className="underline" href={address} target="_blank" rel="noopener">
          {words.embed.full}
        </a>
      </p>
    </figure>
  );
}

/** The form is read where it stands; React's warning about a value without a listener has no use here. */
const ignore = (_: Partial<Scene>) => {};
