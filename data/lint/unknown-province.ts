import { plainName } from "../plain-name";
import { distance } from "./nearest";
import type { Finding } from "./problem";

/** What a province may be called, as the cells of provinces.csv have it. */
export type ProvinceNames = Record<
  "code" | "pcode" | "name" | "dari" | "pashto" | "russian" | "aliases" | "capital",
  string
>;

const kinds: { as: string; names: (province: ProvinceNames) => string[] }[] = [
  { as: "is not written as the code is", names: ({ code }) => [code, code.replace("AF-", "")] },
  { as: "is a p-code", names: ({ pcode }) => [pcode] },
  { as: "is a name", names: ({ name }) => [name] },
  { as: "is an alias", names: ({ aliases }) => aliases.split("|") },
  { as: "is a local name", names: ({ dari, pashto, russian }) => [dari, pashto, russian] },
  { as: "is a provincial capital", names: ({ capital }) => [capital] },
];

/** A check that finds what is wrong with a text that should be a province's code, and says which code to write. */
export function unknownProvince(provinces: readonly ProvinceNames[]) {
  const codes = new Set(provinces.map(({ code }) => code));
  return (text: string): Finding | undefined => {
    if (codes.has(text)) return undefined;
    const folded = plainName(text);
    for (const { as, names } of kinds)
      for (const province of provinces)
        if (names(province).some((name) => name && plainName(name) === folded))
          return { problem: `"${text}" ${as}`, mend: `write ${province.code}` };
    const near = nearestProvince(folded, provinces);
    return {
      problem: `no province "${text}"`,
      mend: near ? `did you mean ${near.code}, ${near.name}?` : "write a code of provinces.csv",
    };
  };
}

function nearestProvince(folded: string, provinces: readonly ProvinceNames[]): ProvinceNames | undefined {
  let best: { province: ProvinceNames; away: number } | undefined;
  for (const province of provinces)
    for (const name of kinds.flatMap(({ names }) => names(province))) {
      // Of three letters almost any would do.
      const away = name.length > 3 ? distance(folded, plainName(name)) : Number.POSITIVE_INFINITY;
      if (!best || away < best.away) best = { province, away };
    }
  return best && best.away <= Math.max(1, Math.floor(folded.length / 3)) ? best.province : undefined;
}
