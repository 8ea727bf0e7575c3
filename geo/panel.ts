import type { Facts } from "../data/atlas";
import type { Claim, ProvinceCode } from "../data/claim";
import { sourceText } from "./citation";
import { type ClaimText, composeClaim } from "./claim-text";
import type { Words } from "./words/en";

type Neighbour = { code: ProvinceCode; name: string };

/** Everything the panel of a province says, whatever the scene shows. */
export type Panel = {
  code: ProvinceCode;
  name: string;
  otherNames: { lang: string; text: string }[];
  aliases: string;
  flags: string;
  groups: { layer: string; claims: ClaimText[] }[];
  context: ClaimText[];
  /** Claims that may concern the province; the source does not settle it. */
  unsettled: { id: string; lead: string; statement: string; source: string }[];
  notNamed: string;
  previous: Neighbour;
  next: Neighbour;
};

/** One panel for each province, in the order of the table; linear in claims plus provinces. */
export function composePanels(facts: Facts, words: Words): Panel[] {
  const own = new Map<ProvinceCode, Claim[]>(facts.provinces.map(({ code }) => [code, []]));
  const unsettled = new Map<ProvinceCode, Claim[]>(facts.provinces.map(({ code }) => [code, []]));
  for (const claim of facts.claims) {
    if (claim.place.level === "province") own.get(claim.place.code)?.push(claim);
    if (claim.place.level === "unresolved") for (const code of claim.place.candidates) unsettled.get(code)?.push(claim);
  }
  const around = (i: number): Neighbour => facts.provinces.at(i % facts.provinces.length)!;
  return facts.provinces.map(({ code, name, dari, pashto, russian, aliases, flags }, i): Panel => {
    const claims = own.get(code)!;
    const byArticle = new Set(claims.filter((claim) => claim.attribution !== "none").map((claim) => claim.layer));
    const missing = facts.layers.filter(({ id }) => !byArticle.has(id));
    const text = (claim: Claim) => composeClaim(claim, facts, words);
    return {
      code,
      name,
      otherNames: [
        { lang: "fa-AF", text: dari },
        { lang: "ps", text: pashto },
        { lang: "ru", text: russian },
      ],
      aliases: aliases.join(", "),
      flags,
      groups: facts.layers
        .map(({ id, title }) => ({ layer: title, claims: claims.filter((claim) => claim.layer === id).map(text) }))
        .filter((group) => group.claims.length),
      context: claims.filter((claim) => claim.layer === null).map(text),
      unsettled: unsettled.get(code)!.map((claim) => {
        const { id, lead, statement } = text(claim);
        return { id, lead, statement, source: sourceText(claim, facts, words) };
      }),
      notNamed:
        missing.length === facts.layers.length
          ? words.panel.notNamedAtAll
          : missing.length
            ? words.panel.notNamedFor(missing.map(({ title }) => title))
            : "",
      previous: pick(around(i - 1)),
      next: pick(around(i + 1)),
    };
  });
}

const pick = ({ code, name }: Neighbour): Neighbour => ({ code, name });
