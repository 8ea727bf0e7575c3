import type { Facts } from "../data/atlas";
import { composePageText } from "../geo/page-text";
import type { Words } from "../geo/words/en";
import { ClaimCard } from "./claim-card";

/** What stands beside the map and changes with no scene: unplaced claims, totals, sources, limits. */
export function FactSections({ facts, words }: { facts: Facts; words: Words }) {
  const text = composePageText(facts, words);
  return (
    <>
      <section id="elsewhere" aria-labelledby="elsewhere-heading" className="facts">
        <h2 id="elsewhere-heading">{words.elsewhere.heading}</h2>
        <p>{words.elsewhere.intro}</p>
        <div className="cards">
          {text.elsewhere.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} words={words} />
          ))}
        </div>
      </section>
      <section id="national" aria-labelledby="national-heading" className="facts">
        <h2 id="national-heading">{words.national.heading}</h2>
        <p>{words.national.intro}</p>
        <div className="cards">
          {text.totals.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} words={words} />
          ))}
        </div>
        <h3>{words.national.others}</h3>
        <div className="cards">
          {text.national.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} words={words} />
          ))}
        </div>
      </section>
      <section id="limits" aria-labelledby="limits-heading" className="facts">
        <h2 id="limits-heading">{words.limits.heading}</h2>
        <ul className="bullets">
          {text.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <section id="sources" aria-labelledby="sources-heading" data-testid="sources" className="facts">
        <h2 id="sources-heading">{words.sources.heading}</h2>
        <p>{words.bibliography.intro}</p>
        {text.sources.map(({ kind, entries }) => (
          <section key={kind} aria-label={kind}>
            <h3>{kind}</h3>
            <ul className="source-list">
              {entries.map(({ id, citation: line, note, url }) => (
                <li key={id} id={`source-${id}`}>
                  {line}.{" "}
                  {url && (
                    <a className="underline" href={url} rel="noopener noreferrer">
                      {words.bibliography.address}
                    </a>
                  )}{" "}
                  <span className="aside">{note}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </>
  );
}
