import type { Facts } from "../data/atlas";
import type { Claim } from "../data/claim";
import type { Selection } from "./selection";

/** The claims that a selection shows, whole and in the order of the table. */
export function shownClaims(facts: Facts, selection: Selection): Claim[] {
  const shown = new Set([...selection.values()].flat().flatMap(({ claims }) => claims.map(({ id }) => id)));
  return facts.claims.filter(({ id }) => shown.has(id));
}
