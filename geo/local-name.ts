import type { Digest, LocalNames } from "../data/digest";
import type { Language } from "./scene";

/** The column of the province table that holds a language's names; English is the name itself. */
export const tongues: Partial<Record<Language, keyof LocalNames>> = { fa: "dari", ps: "pashto", ru: "russian" };

/** The language tag for text in a language of names (BCP 47): Dari is the Persian of Afghanistan. */
export const tagOf = (lang: Language): string => (lang === "fa" ? "fa-AF" : lang);

/** What a province is called in a language; in English where the digest does not carry that language. */
export function localName(province: Digest["provinces"][number], lang: Language): string {
  const tongue = tongues[lang];
  return (tongue && province[tongue]) || province.name;
}
