import type { ClaimText } from "../geo/claim-text";
import type { Words } from "../geo/words/en";
import { ClaimDetails } from "./claim-details";
import { ClaimStatement } from "./claim-statement";

type Props = {
  claim: ClaimText;
  words: Words;
  /** For claims that can be drawn: whether the map leaves it out now. */
  isOff?: boolean;
};

/** One claim with everything its row says. */
export function ClaimCard({ claim, words, isOff }: Props) {
  return (
    <article id={`claim-${claim.id}`} data-claim={claim.id} className="claim" tabIndex={-1}>
      <ClaimStatement claim={claim} />
      {isOff !== undefined && (
        <p className="aside" data-off="" hidden={!isOff}>
          {words.panel.hiddenNow}
        </p>
      )}
      <ClaimDetails claim={claim} />
      <p>
        <a className="underline" data-move="" href={claim.permalink}>
          {words.panel.permalink}
        </a>
      </p>
    </article>
  );
}
