import type { ClaimText } from "../geo/claim-text";

/** Whose statement a claim is, the statement, what a reader must not miss, and who bears it out. */
export const ClaimStatement = ({ claim }: { claim: ClaimText }) => (
  <>
    <p>
      <span className="lead">{claim.lead}</span> <strong>{claim.statement}</strong>
      {claim.caution && <span className="caution"> {claim.caution}.</span>}
    </p>
    <p className="evidence" data-evidence={claim.evidence}>
      {claim.evidenceText}
    </p>
  </>
);
