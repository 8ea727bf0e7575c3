import { disclaimerOf } from "../geo/disclaimer";
import type { Figure } from "../geo/figure";
import type { Note } from "../geo/notes";
import type { FigureWords } from "../geo/words/en-figure";
import { Legend } from "./legend";

type Props = { figure: Figure; words: FigureWords };
/** Where a numbered source leads; to its entry on the page if not said. */
type Linked = Props & { linkTo?: (note: Note) => string };

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
export function Caption({ figure, words, linkTo = ({ source }) => `#source-${source}` }: Linked) {
  return (
    <figcaption>
      <p>{words.absence}</p>
      <ol className="notes">
        {figure.notes.map((note) => (
          <li key={note.number} value={note.number}>
            <a href={linkTo(note)}>{note.text}</a>
          </li>
        ))}
      </ol>
      <p>{figure.remarks.join(" ")}</p>
      <p className="disclaimer">{[disclaimerOf(figure, words), figure.data].filter(Boolean).join(" ")}</p>
    </figcaption>
  );
}
