import type { ClaimText, Span } from "../geo/claim-text";

const Spans = ({ spans }: { spans: Span[] }) =>
  spans.map(({ text, href }) =>
    href ? (
      <a key={text} className="underline" href={href}>
        {text}
      </a>
    ) : (
      text
    ),
  );

/** Everything else that a claim's row says, in labelled lines. */
export const ClaimDetails = ({ claim }: { claim: ClaimText }) => (
  <dl>
    {claim.details.map(({ term, spans }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>
          <Spans spans={spans} />
        </dd>
      </div>
    ))}
  </dl>
);
