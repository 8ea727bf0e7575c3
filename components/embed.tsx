import type { ReactNode } from "react";
import type { Digest } from "../data/digest";
import type { Anchors } from "../geo/anchors";
import { composeThemed, type Figure } from "../geo/figure";
import type { Frame } from "../geo/frame";
import type { Ground } from "../geo/ground";
import type { Note } from "../geo/notes";
import type { Scene } from "../geo/scene";
import type { Words } from "../geo/words/en";
import type { FigureWords } from "../geo/words/en-figure";
import { Caption, Key } from "./caption";
import { Controls } from "./controls";
import { ViewTabs } from "./view-tabs";

/** What is drawn, and where. */
export type Drawn = { digest: Digest; anchors: Anchors; ground: Ground; frame: Frame };
export type ViewProps = Drawn & { scene: Scene; figure: Figure; words: FigureWords };
/** The views that a document can show. One that never shows a view carries nothing of it. */
export type EmbedViews = Partial<Record<Scene["view"], (props: ViewProps) => ReactNode>>;

/** What an embed is told once. */
export type EmbedOptions = {
  views: EmbedViews;
  hasControls: boolean;
  /** What its address says beside the scene, for the form to keep. */
  kept: string;
  /** The scene on the full map. */
  address: string;
  /** The words of the tabs, for a document that has several views; null for one that has one. */
  tabs: Pick<Words, "views"> | null;
  words: FigureWords;
};

export type EmbedProps = EmbedOptions & {
  drawn: Drawn;
  scene: Scene;
  /** Whether the sources are told of whole further down. */
  isFile: boolean;
};

/** A scene on a page of somebody else: heading, view, key, toggles, sources, and the way to the full map. */
export function Embed({ views, drawn, scene, hasControls, kept, address, tabs, isFile, words }: EmbedProps) {
  const { digest } = drawn;
  const figure = composeThemed(digest, scene, words);
  const View = views[scene.view];
  const { heading, lead } = figure;
  const linkTo = ({ source, url }: Note) => (isFile ? `#source-${source}` : url || `${address}#source-${source}`);
  const sources = <Caption figure={figure} words={words} linkTo={linkTo} />;
  return (
    <figure className="embed-figure">
      <h1>{heading}</h1>
      <p>{lead}</p>
      {tabs && (
        <div className="views">
          <ViewTabs scene={scene} words={tabs} />
        </div>
      )}
      {View && <View {...drawn} scene={scene} figure={figure} words={words} />}
      <Key figure={figure} words={words} />
      {hasControls && (
        <Controls
          layers={digest.layers}
          counts={figure.counts}
          scene={scene}
          kept={kept}
          onChange={ignore}
          words={words}
        />
      )}
      {isFile ? (
        sources
      ) : (
        <section data-testid="sources" aria-label={words.sources.heading}>
          {sources}
        </section>
      )}
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
