import type { Layer } from "../data/layer";
import type { LayerId } from "../data/terms";
import type { FigureWords } from "../geo/words/en-figure";
import { Slot } from "./slot";

type Props = {
  layers: { layer: Layer; isOn: boolean; count: number; onlyHref: string }[];
  resetHref: string;
  onToggle: (layer: LayerId, isOn: boolean) => void;
  words: FigureWords;
};

/** One checkbox a layer, with the number of provinces it names, and a link that leaves it alone. */
export function LayerToggles({ layers, resetHref, onToggle, words }: Props) {
  return (
    <fieldset className="layers">
      <legend>{words.layers.heading}</legend>
      <ul className="toggles">
        {layers.map(({ layer, isOn, count, onlyHref }) => (
          <li key={layer.id}>
            <label title={layer.description || undefined}>
              <input
                type="checkbox"
                name="layer"
                value={layer.id}
                checked={isOn}
                onChange={(event) => onToggle(layer.id, event.target.checked)}
              />
              <Slot {...layer} look="solid" colour={`var(--${layer.id})`} paper="var(--plate)" />
              {layer.title} <span className="count">{count}</span>
            </label>
            <a className="only" href={onlyHref} aria-label={words.layers.onlyThis(layer.title)}>
              {words.layers.only}
            </a>
          </li>
        ))}
        <li>
          <a className="button" href={resetHref}>
            {words.layers.reset}
          </a>
        </li>
      </ul>
    </fieldset>
  );
}
