import type { Panel } from "../geo/panel";
import type { Words } from "../geo/words/en";
import { ClaimCard } from "./claim-card";

type Props = {
  panel: Panel;
  isChosen: boolean;
  /** Whether the map marks the province: on paper it then has its panel, chosen or not. */
  isShown: boolean;
  /** Ids of the claims that the map shows now. */
  shown: string[];
  linkTo: (code: Panel["code"] | null) => string;
  words: Words;
};

/** What is said of one province, and what is not. */
export function ProvincePanel({ panel, isChosen, isShown, shown, linkTo, words }: Props) {
  const text = words.panel;
  return (
    <section
      id={`panel-${panel.code}`}
      data-testid="details"
      className="panel"
      hidden={!isChosen}
      data-shown={isShown ? "" : undefined}
      aria-labelledby={`name-${panel.code}`}
    >
      <header>
        <h2 id={`name-${panel.code}`} tabIndex={-1}>
          {panel.name}
        </h2>
        <a className="button" data-move="" href={linkTo(null)}>
          {text.close}
        </a>
      </header>
      <p className="names">
        {panel.otherNames.map(({ lang, text: name }) => (
          <bdi key={lang} lang={lang}>
            {name}
          </bdi>
        ))}
        <span>{panel.code}</span>
      </p>
      {panel.groups.map(({ layer, claims }) => (
        <section key={layer} aria-label={layer}>
          <h3>{layer}</h3>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} words={words} isOff={!shown.includes(claim.id)} />
          ))}
        </section>
      ))}
      {panel.notNamed && (
        <p className="absence">
          {panel.notNamed} <span>{words.absence}</span>
        </p>
      )}
      {panel.unsettled.length > 0 && (
        <section aria-label={text.unsettled}>
          <h3>{text.unsettled}</h3>
          <ul>
            {panel.unsettled.map(({ id, lead, statement, source }) => (
              <li key={id} data-claim={id}>
                <span className="lead">{lead}</span>{" "}
                <a className="underline" href={`#claim-${id}`}>
                  {statement}
                </a>{" "}
                <span className="aside">{source}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {panel.context.length > 0 && (
        <section aria-label={text.context}>
          <h3>{text.context}</h3>
          {panel.context.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} words={words} />
          ))}
        </section>
      )}
      {(panel.aliases || panel.flags) && (
        <section aria-label={text.flags} className="identity">
          <h3>{text.flags}</h3>
          {panel.aliases && (
            <p>
              {text.otherNames}: {panel.aliases}
            </p>
          )}
          {panel.flags && <p>{panel.flags}</p>}
        </section>
      )}
      <nav className="neighbours" aria-label={text.neighbours}>
        <a className="button" data-move="" href={linkTo(panel.previous.code)}>
          {text.previous(panel.previous.name)}
        </a>
        <a className="button" data-move="" href={linkTo(panel.next.code)}>
          {text.next(panel.next.name)}
        </a>
      </nav>
    </section>
  );
}
