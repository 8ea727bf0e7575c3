import type { Digest } from "../data/digest";
import type { Figure } from "../geo/figure";
import type { Words } from "../geo/words/en";
import { Legend } from "./legend";

/** What must stand with the map wherever it goes: legend, dates, precision, sources, disclaimer. */
export function Caption({ figure, facts, words }: { figure: Figure; facts: Digest; words: Words }) {
  const report = facts.sources.find(({ kind }) => kind === "un-report");
  const article = facts.sources.find(({ kind }) => kind === "article");
  return (
    <figcaption>
      <Legend entries={figure.legend} words={words} />
      <p className="as-of">
        {words.asOf(words.date((report?.documentDate ?? "").slice(0, 7)), words.date(article?.publicDate ?? ""))}
      </p>
      <p>
        {words.precision} {words.absence}
      </p>
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
