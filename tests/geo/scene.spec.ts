import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { evidenceIds, layerIds } from "../../data/terms";
import { defaultScene, formatScene, parseScene, queryOfForm, type Scene } from "../../geo/scene";
import { noticeText, en as words } from "../../geo/words/en";
import { codes, scenes } from "./given";

const parse = (query: string | URLSearchParams) => parseScene(query, codes);
const canonical = (query: string) => formatScene(parse(query).scene);

/** Every key of a scene said aloud, defaults included. */
const spellOut = (scene: Scene): [key: string, value: string][] => [
  ["layers", scene.layers.join("~")],
  ["evidence", scene.evidence.join("~")],
  ["match", scene.match],
  ...(scene.province ? [["province", scene.province] as [string, string]] : []),
  ["view", scene.view],
  ["sort", scene.sort],
  ["lang", scene.lang],
  ["theme", scene.theme],
  ["title", scene.title],
];

test("a scene survives its own link", () => {
  fc.assert(fc.property(scenes, (scene) => expect(parse(formatScene(scene))).toEqual({ scene, notices: [] })));
});

test("the default scene has an empty link, and a link never states a default", () => {
  expect(formatScene(defaultScene)).toBe("");
  fc.assert(
    fc.property(scenes, (scene) => {
      const said = [...new URLSearchParams(formatScene(scene))];
      expect(said.filter(([key, value]) => value === [defaultScene[key as keyof Scene]].flat().join("~"))).toEqual([]);
    }),
  );
});

test("keys stand in one order, whatever the scene", () => {
  const order = ["layers", "evidence", "match", "province", "view", "sort", "lang", "theme", "title"];
  fc.assert(
    fc.property(scenes, (scene) => {
      const keys = [...new URLSearchParams(formatScene(scene)).keys()];
      expect(keys).toEqual(order.filter((key) => keys.includes(key)));
    }),
  );
});

test("keys and words may come in any order and more than once, and the link comes out the same", () => {
  const links = scenes.chain((scene) => {
    const pairs = spellOut(scene).map(([key, value]) => {
      const list = value.split("~");
      const said = fc.shuffledSubarray([...list, ...list], { minLength: list.length });
      // The first of a repeated key counts, so the repetition comes after.
      return fc.tuple(
        fc.constant(key),
        key === "layers" || key === "evidence"
          ? said.map((part) => [...part, ...list.filter((word) => !part.includes(word))].join("~"))
          : fc.constant(value),
      );
    });
    const first = fc
      .tuple(...pairs)
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }));
    return fc.tuple(fc.constant(scene), first, fc.shuffledSubarray(spellOut(scene)));
  });
  fc.assert(
    fc.property(links, ([scene, first, again]) => {
      const { scene: read, notices } = parse(new URLSearchParams([...first, ...again]));
      expect(formatScene(read)).toBe(formatScene(scene));
      expect(notices.filter(({ reason }) => reason !== "repeated")).toEqual([]);
    }),
  );
});

for (const [asked, link] of [
  ["?layers=aqis~training", "?layers=training~aqis"],
  ["?layers=leadership~safe-houses~training~aqis&match=any", ""],
  ["?theme=dark&province=AF-HEL&layers=media", "?layers=media&province=AF-HEL&theme=dark"],
  ["?evidence=coverage~corroborated", "?evidence=corroborated~coverage"],
  ["?view=matrix&sort=safe-houses", "?view=matrix&sort=safe-houses"],
  ["?layers=&evidence=", "?layers=&evidence="],
  ["layers=training%7Eaqis", "?layers=training~aqis"],
  ["?layers=~training~~", "?layers=training"],
] as const)
  test(`${asked} is the scene ${link || "of no link"}`, () => {
    expect(canonical(asked)).toBe(link);
    expect(parse(asked).notices).toEqual([]);
  });

test("an empty list is a choice, a list of unknown words is none", () => {
  expect(parse("?layers=").scene.layers).toEqual([]);
  expect(parse("?layers=&evidence=").scene.evidence).toEqual([]);
  expect(parse("?layers=camps~bases").scene.layers).toEqual(defaultScene.layers);
  expect(parse("?layers=camps~media").scene.layers).toEqual(["media"]);
});

test("old words keep working", () => {
  expect(parse("?layers=safe_houses~training")).toMatchObject({
    scene: { layers: ["safe-houses", "training"] },
    notices: [],
  });
});

test("a province's code may be written in either case", () => {
  for (const code of ["AF-HEL", "af-hel", "Af-hEl"])
    expect(parse(`?province=${code}`)).toMatchObject({ scene: { province: "AF-HEL" }, notices: [] });
});

test("what mail and social services add goes without a notice", () => {
  const query = "?utm_source=x&utm_medium=y&utm_campaign=z&fbclid=1&gclid=2&mc_cid=3&mc_eid=4&ref=5&layers=media";
  expect(parse(query)).toMatchObject({ scene: { layers: ["media"] }, notices: [] });
});

test("whatever is left out is named, with its key and why", () => {
  expect(parse("?layers=camps~training~bases~camps").notices).toEqual([
    { key: "layers", words: ["camps", "bases"], reason: "unknown" },
  ]);
  expect(parse("?match=some&province=AF-XXX&view=globe").notices).toEqual([
    { key: "match", words: ["some"], reason: "unknown" },
    { key: "province", words: ["AF-XXX"], reason: "unknown" },
    { key: "view", words: ["globe"], reason: "unknown" },
  ]);
  expect(parse("?layers=training~training&theme=dark&theme=light").notices).toEqual([
    { key: "layers", words: ["training"], reason: "repeated" },
    { key: "theme", words: ["light"], reason: "repeated" },
  ]);
  expect(parse("?colour=red&zoom=4").notices).toEqual([{ key: "", words: ["colour", "zoom"], reason: "unknown" }]);
});

test("a notice holds at most five words of 41 characters, and reads as one sentence", () => {
  const long = "x".repeat(400);
  const many = Array.from({ length: 60 }, (_, i) => `word-${i}`);
  const { notices } = parse(`?layers=${[...many, long].join("~")}&${many.join("&")}&view=${long}&${long}=1`);
  expect(notices).toHaveLength(3);
  for (const { words: left } of notices) {
    expect(left.length).toBeLessThanOrEqual(5);
    for (const word of left) expect(word.length).toBeLessThanOrEqual(41);
  }
  expect(noticeText(words, notices[0]!)).toBe("layers: “word-0”, “word-1”, “word-2”, “word-3” and “word-4” not known");
});

/** Names that every object has: no key and no word of a scene, though `in` and `[]` find them. */
const inherited = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"];

for (const word of inherited)
  test(`"${word}" is an unknown word like any other`, () => {
    expect(parse(`?layers=${word}`)).toEqual({
      scene: defaultScene,
      notices: [{ key: "layers", words: [word], reason: "unknown" }],
    });
    expect(parse(`?${word}=1`)).toEqual({
      scene: defaultScene,
      notices: [{ key: "", words: [word], reason: "unknown" }],
    });
  });

test("no text whatever throws, gives an unknown value or a long notice", () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 60 }));
  const word = fc.oneof(text, fc.constantFrom(...layerIds, ...evidenceIds, ...codes, ...inherited));
  const value = fc.array(word, { maxLength: 9 }).map((list) => list.join("~"));
  const key = fc.oneof(text, fc.constantFrom(...Object.keys(defaultScene), ...inherited));
  const query = fc.array(fc.tuple(key, value), { maxLength: 9 }).map((pairs) => new URLSearchParams(pairs));
  fc.assert(
    fc.property(fc.oneof(text, query), (asked) => {
      const { scene, notices } = parse(asked);
      // What is read writes itself as a link of known words and nothing else, and reads the same again.
      expect(parse(formatScene(scene))).toEqual({ scene, notices: [] });
      const isShort = (said: unknown) => typeof said === "string" && said.length <= 41;
      const odd = notices.filter(
        ({ key, words: left }) => !left.length || left.length > 5 || ![key, ...left].every(isShort),
      );
      expect(odd).toEqual([]);
    }),
  );
});

test("a form sent without script asks for what its boxes say", () => {
  const link = (fields: string) => formatScene(parse(queryOfForm(new URLSearchParams(fields))).scene);
  expect(link("form=1&layer=training&layer=aqis&seen=corroborated&match=all")).toBe(
    "?layers=training~aqis&evidence=corroborated&match=all",
  );
  expect(link("form=1&match=any&province=AF-HEL&theme=dark")).toBe("?layers=&evidence=&province=AF-HEL&theme=dark");
});

test("a form filled in with a scene asks for that scene, with nothing left over", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const fields = spellOut(scene).filter(([key]) => key !== "layers" && key !== "evidence");
      const boxes = [...scene.layers.map((id) => ["layer", id]), ...scene.evidence.map((id) => ["seen", id])];
      const query = queryOfForm(new URLSearchParams([["form", "1"], ...boxes, ...fields]));
      expect(parse(query)).toEqual({ scene, notices: [] });
    }),
  );
});

test("a heading of one's own is one line of plain text, and no longer than a heading is", () => {
  const title = (text: string) => parse(new URLSearchParams([["title", text]])).scene.title;
  expect(title("  Camps,\n\tby province ")).toBe("Camps, by province");
  // Marks that turn the direction of what follows are taken out; the joiner that Pashto needs is kept.
  expect(title("safe \u202egnp.exe")).toBe("safe gnp.exe");
  expect(title("می\u200cشود")).toBe("می\u200cشود");
  expect(title("<b>&</b>")).toBe("<b>&</b>");
  expect([...title("x".repeat(500))]).toHaveLength(120);
  expect(canonical("?title=")).toBe("");
});

test("languages go by one name, whatever a link calls them", () => {
  expect(["?lang=prs", "?lang=fa-AF", "?lang=Dari", "?lang=fa"].map(canonical)).toEqual(Array(4).fill("?lang=fa"));
});
