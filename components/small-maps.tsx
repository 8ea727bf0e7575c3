import type { Figure } from "../geo/figure";
import { frames } from "../geo/frame";
import type { Ground } from "../geo/ground";
import { sharePaths } from "../geo/shared-paths";
import type { SmallMap } from "../geo/small-map";
import { drawSmallGround } from "../geo/small-map-drawing";
import { nodesOf } from "../geo/svg";
import type { FigureWords } from "../geo/words/en-figure";
import { Slot } from "./slot";
import { toElement } from "./still";

type Props = { maps: SmallMap[]; figure: Figure; ground: Ground; words: FigureWords };

/** One small map for each layer; the names below are its links, the picture repeats them for the mouse. */
export function SmallMaps({ maps, figure, ground, words }: Props) {
  const { width, height } = frames.web;
  const { shared, drawings } = sharePaths(
    maps.map((map) => drawSmallGround(map, figure, frames.web, ground).flatMap(nodesOf)),
  );
  return (
    <section className="small-maps" aria-label={words.smallMaps.heading}>
      {shared.length > 0 && (
        <svg className="shared" width="0" height="0" aria-hidden="true">
          <defs>{shared.map(toElement)}</defs>
        </svg>
      )}
      {maps.map((map, i) => (
        <section key={map.layer} data-layer={map.layer} aria-labelledby={`small-${map.layer}`}>
          <h2 id={`small-${map.layer}`}>
            <Slot {...map} look="solid" paper="var(--page)" />
            {map.title} <span className="count">{map.count}</span>
          </h2>
          <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            {drawings[i]!.map(toElement)}
          </svg>
          <ul>
            {map.names.map(({ code, name, lang, href, look }) => (
              <li key={code}>
                <a data-province={code} href={href} lang={lang}>
                  {name}
                </a>
                {look !== "solid" && ` (${words.smallMaps.looks[look]})`}
              </li>
            ))}
          </ul>
          {map.names.length === 0 && <p>{words.smallMaps.none}</p>}
        </section>
      ))}
    </section>
  );
}
