import type { Digest, LocalNames } from "../data/digest";
import type { Language } from "./scene";

/** The column of the province table that holds a language's names; English is the name itself. */
export const tongues: Partial<Record<Language, keyof LocalNames>> = { fa: "dari", ps: "pashto", ru: "russian" };

/** A name as it is drawn, and its language (BCP 47) where that is not English. */
export type LocalName = { name: string; lang?: string };

/** What a province is called in a language; in English where the digest does not carry that language. */
export function localName(province: Digest["provinces"][number], lang: Language): LocalName {
  const tongue = tongues[lang];
  const name = tongue && province[tongue];
  // Dari is the Persian of Afghanistan.
  return name ? { name, lang: lang === "fa" ? "fa-AF" : lang } : { name: province.name };
}
