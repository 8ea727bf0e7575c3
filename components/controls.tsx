import type { Layer } from "../data/layer";
import { type LayerId, layerIds } from "../data/terms";
import { defaultScene, hrefOf, type Scene } from "../geo/scene";
import type { FigureWords } from "../geo/words/en-figure";
import { EvidenceToggles, MatchChoice } from "./filters";
import { KeptFields } from "./kept-fields";
import { LayerToggles } from "./layer-toggles";

type Props = {
  layers: Layer[];
  counts: Record<LayerId, number>;
  scene: Scene;
  /** What else the address says, for a form to keep. */
  kept?: string;
  onChange: (change: Partial<Scene>) => void;
  words: FigureWords;
};

/** What the reader can ask of the map. Without script it is a form that the server answers. */
export function Controls({ layers, counts, scene, kept, onChange, words }: Props) {
  const asked = { layers: defaultScene.layers, evidence: defaultScene.evidence, match: defaultScene.match };
  const setLayer = (layer: LayerId, isOn: boolean) =>
    onChange({ layers: layerIds.filter((id) => (id === layer ? isOn : scene.layers.includes(id))) });
  return (
    <form className="controls">
      <KeptFields scene={{ ...scene, ...asked }} kept={kept} />
      <input type="hidden" name="form" value="1" />
      <LayerToggles
        layers={layers.map((layer) => ({
          layer,
          isOn: scene.layers.includes(layer.id),
          count: counts[layer.id],
          onlyHref: hrefOf({ ...scene, layers: [layer.id] }),
        }))}
        resetHref={hrefOf({ ...defaultScene, theme: scene.theme, view: scene.view })}
        onToggle={setLayer}
        words={words}
      />
      <MatchChoice scene={scene} onChange={onChange} words={words} />
      <EvidenceToggles scene={scene} onChange={onChange} words={words} />
      <button type="submit" className="without-script">
        {words.apply}
      </button>
    </form>
  );
}
