import type { Figure } from "../geo/figure";
import type { Words } from "../geo/words/en";
import { Legend } from "./legend";

type Props = { figure: Figure; words: Words };

/** What a reader needs to read the map at all: legend, dates, precision. */
export function Key({ figure, words }: Props) {
  return (
    <div className="key">
      {figure.how && <p>{figure.how}</p>}
      <Legend entries={figure.legend} palette={figure.palette} words={words} />
      <p>
        <strong>{figure.asOf}</strong> {words.precision}
      </p>
    </div>
  );
}

/** What must stand with the map wherever it goes: what absence means, the sources, the disclaimer. */
export function Caption({ figure, words }: Props) {
  return (
    <figcaption>
      <p>{words.absence}</p>
      <ol className="notes">
        {figure.notes.map(({ number, source, text }) => (
          <li key={number} value={number}>
            <a href={`#source-${source}`}>{text}</a>
          </li>
        ))}
      </ol>
      <p>{words.unread}</p>
      <p className="disclaimer">
        {words.disclaimer} {words.kashmir}
      </p>
    </figcaption>
  );
}
