import type { Facts } from "./atlas";
import type { Claim } from "./claim";
import type { Province } from "./province";
import type { Source } from "./source";

/** What decides whether and how a claim is drawn; its words are not needed for that. */
type ClaimDigest = Pick<
  Claim,
  "id" | "layer" | "place" | "attribution" | "check" | "checkSources" | "status" | "source" | "paragraph"
>;

/** What a province is called in the languages of the country and of the article. */
export type LocalNames = Pick<Province, "dari" | "pashto" | "russian">;

/**
 * What any scene can be answered from. The statements themselves stand in the page as text, so a
 * script need not carry them a second time. Facts are a digest too.
 */
export type Digest = Pick<Facts, "version" | "edition" | "layers"> & {
  sources: Source[];
  provinces: (Pick<Province, "code" | "name"> & Partial<LocalNames>)[];
  claims: ClaimDigest[];
};

const nameless: Omit<Source, "id" | "publisher"> = {
  kind: "press",
  author: "",
  title: "",
  documentDate: "",
  publicDate: "",
  url: "",
  read: "opening",
  note: "",
};

/** Leaves out what no drawing needs: words of claims, names in other tongues, sources that no drawn claim rests on. */
export function digestOf(
  { version, edition, layers, sources, provinces, claims }: Facts,
  tongue?: keyof LocalNames,
): Digest {
  const drawn = claims.filter(({ place, layer }) => place.level === "province" && layer);
  return {
    version,
    edition,
    layers,
    sources: sources.flatMap((source) => {
      const { id, kind, publisher } = source;
      if (kind !== "press" || drawn.some((claim) => claim.source === id)) return [{ ...source, note: "" }];
      // Of what a claim was only checked with, a figure gives no more than the name.
      const isCheck = drawn.some((claim) => claim.check === "corroborated" && claim.checkSources.includes(id));
      return isCheck ? [{ ...nameless, id, publisher }] : [];
    }),
    provinces: provinces.map(({ code, name, ...names }) => ({
      code,
      name,
      ...(tongue ? { [tongue]: names[tongue] } : {}),
    })),
    claims: drawn.map(({ id, layer, place, attribution, check, checkSources, status, source, paragraph }) => ({
      id,
      layer,
      place,
      attribution,
      check,
      checkSources: check === "corroborated" ? checkSources : [],
      status,
      source,
      paragraph,
    })),
  };
}
