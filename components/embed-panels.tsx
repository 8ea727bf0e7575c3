import type { Facts } from "../data/atlas";
import type { ClaimText } from "../geo/claim-text";
import { composePanels } from "../geo/panel";
import { hrefOf, type Scene } from "../geo/scene";
import type { Selection } from "../geo/selection";
import type { Words } from "../geo/words/en";
import { ClaimDetails } from "./claim-details";
import { ClaimStatement } from "./claim-statement";

type Props = {
  facts: Facts;
  scene: Scene;
  selection: Selection;
  origin: string;
  /** Whether a claim is told of whole, for a reader who may have no other place to read on. */
  isWhole: boolean;
  words: Words;
};

/** What is said of each province, in short: the statement, who bears it out, where it stands, and a link to the rest. */
export function EmbedPanels({ facts, scene, selection, origin, isWhole, words }: Props) {
  const shown = new Set([...selection.values()].flat().flatMap(({ claims }) => claims.map(({ id }) => id)));
  const placeOf = ({ details }: ClaimText) =>
    details
      .find(({ term }) => term === words.claim.source)!
      .spans.map(({ text }) => text)
      .join("");
  return composePanels(facts, words).map(({ code, name, groups, notNamed, unsettled, context }) => (
    <section
      key={code}
      id={`panel-${code}`}
      data-testid="details"
      className="panel"
      hidden={scene.province !== code}
      data-shown={selection.has(code) ? "" : undefined}
      aria-labelledby={`name-${code}`}
    >
      <header>
        <h2 id={`name-${code}`} tabIndex={-1}>
          {name}
        </h2>
        <a className="button" data-move="" href={hrefOf({ ...scene, province: null })}>
          {words.panel.close}
        </a>
      </header>
      {groups.map(({ layer, claims }) => (
        <section key={layer} aria-label={layer}>
          <h3>{layer}</h3>
          {claims.map((claim) => (
            <article key={claim.id} data-claim={claim.id} className="claim">
              <ClaimStatement claim={claim} />
              <p className="aside" data-off="" hidden={shown.has(claim.id)}>
                {words.panel.hiddenNow}
              </p>
              {isWhole && <ClaimDetails claim={claim} />}
              <p>
                {!isWhole && `${placeOf(claim)}. `}
                <a className="underline" href={`${origin}/${claim.permalink}`} target="_blank" rel="noopener">
                  {isWhole ? words.panel.permalink : words.embed.rest}
                </a>
              </p>
            </article>
          ))}
        </section>
      ))}
      {[...unsettled, ...context].length > 0 && (
        <section aria-label={words.panel.beside}>
          <h3>{words.panel.beside}</h3>
          <ul>
            {unsettled.map(({ id, lead, statement, source }) => (
              <li key={id} data-claim={id}>
                <span className="lead">{lead}</span> {statement} {words.panel.unsettled}. {source}.
              </li>
            ))}
            {context.map((claim) => (
              <li key={claim.id} data-claim={claim.id}>
                <span className="lead">{claim.lead}</span> {claim.statement} {words.panel.context}. {placeOf(claim)}.
                {isWhole && <ClaimDetails claim={claim} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notNamed && (
        <p className="absence">
          {notNamed} {words.absence}
        </p>
      )}
    </section>
  ));
}
