import type { LegendEntry } from "../geo/legend";
import type { Palette } from "../geo/palette";
import { nodesOf } from "../geo/svg";
import { drawSwatch } from "../geo/swatch";
import type { FigureWords } from "../geo/words/en-figure";
import { toElement } from "./still";

type Props = { entries: LegendEntry[]; palette: Palette; words: FigureWords };

/** What the marks on the map mean; only marks that the scene can show. */
export function Legend({ entries, palette, words }: Props) {
  return (
    <section data-testid="legend" className="legend" aria-label={words.legend.heading}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.text}>
            <svg className="slot-mark" viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
              {drawSwatch(entry, [0, 0], 20, palette).flatMap(nodesOf).map(toElement)}
            </svg>
            {entry.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
