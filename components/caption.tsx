import type { Digest } from "../data/digest";
import type { Figure } from "../geo/figure";
import type { Words } from "../geo/words/en";
import { Legend } from "./legend";

type Props = { figure: Figure; facts: Digest; words: Words };

/** What a reader needs to read the map at all: legend, dates, precision. */
export function Key({ figure, facts, words }: Props) {
  const report = facts.sources.find(({ kind }) => kind === "un-report");
  const article = facts.sources.find(({ kind }) => kind === "article");
  return (
    <div className="key">
      <Legend entries={figure.legend} words={words} />
      <p>
        <strong>
          {words.asOf(words.date((report?.documentDate ?? "").slice(0, 7)), words.date(article?.publicDate ?? ""))}
        </strong>{" "}
        {words.precision}
      </p>
    </div>
  );
}

/** What must stand with the map wherever it goes: what absence means, the sources, the disclaimer. */
export function Caption({ figure, words }: Omit<Props, "facts">) {
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
