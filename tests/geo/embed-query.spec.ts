import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatEmbed, parseEmbedQuery } from "../../geo/embed-query";
import { defaultScene } from "../../geo/scene";
import { codes, scenes } from "./given";

const parse = (query: string) => parseEmbedQuery(query, codes);
const version = "0123456789ab";

test("an embed's address names its scene in full, defaults too, and then what is its own", () => {
  expect(formatEmbed({ scene: defaultScene, hasControls: true, version: null })).toBe(
    "?layers=leadership~safe-houses~training~aqis&evidence=corroborated~uncorroborated~article&match=any&view=map&sort=layers&lang=en&theme=auto&controls=1",
  );
  const scene = { ...defaultScene, layers: [], province: "AF-KNR" as const, title: "A & B" };
  expect(formatEmbed({ scene, hasControls: false, version })).toBe(
    `?layers=&evidence=corroborated~uncorroborated~article&match=any&province=AF-KNR&view=map&sort=layers&lang=en&theme=auto&title=A%20%26%20B&controls=0&v=${version}`,
  );
});

test("every embed comes back from its address as it was", () => {
  const embeds = fc.record({
    scene: scenes,
    hasControls: fc.boolean(),
    version: fc.constantFrom(null, version, "ffffffffffff"),
  });
  fc.assert(
    fc.property(embeds, (embed) => {
      expect(parse(formatEmbed(embed))).toEqual({ embed, notices: [] });
    }),
  );
});

test("an embed shows its controls and the newest data unless it is told otherwise", () => {
  for (const query of ["", "?controls=&v=", "?controls=1"])
    expect(parse(query), query).toEqual({
      embed: { scene: defaultScene, hasControls: true, version: null },
      notices: [],
    });
});

test("what an embed does not know is left out and named, beside what its scene does not know", () => {
  const long = "x".repeat(50);
  const { embed, notices } = parse(`?controls=maybe&v=${long}&layers=camps&zoom=3`);
  expect(embed).toEqual({ scene: defaultScene, hasControls: true, version: null });
  expect(notices).toEqual([
    { key: "layers", words: ["camps"], reason: "unknown" },
    { key: "", words: ["zoom"], reason: "unknown" },
    { key: "controls", words: ["maybe"], reason: "unknown" },
    { key: "v", words: [`${"x".repeat(40)}…`], reason: "unknown" },
  ]);
});

test("a version is twelve hexadecimal digits and nothing else", () => {
  for (const word of ["0123456789AB", "0123456789abc", "0123456789a", "../../secret", "0123456789ab\n"])
    expect(parse(`?v=${encodeURIComponent(word)}`).embed.version, word).toBeNull();
});

test("the first of two words counts, and the other is named", () => {
  const { embed, notices } = parse(`?controls=0&controls=1&v=${version}&v=ffffffffffff`);
  expect(embed).toMatchObject({ hasControls: false, version });
  expect(notices).toEqual([
    { key: "controls", words: ["1"], reason: "repeated" },
    { key: "v", words: ["ffffffffffff"], reason: "repeated" },
  ]);
});
