import { expect, test } from "@playwright/test";
import { parseEmbedQuery } from "../../geo/embed-query";
import { composeFigure } from "../../geo/figure";
import { composeSnippets, type Shared, type SnippetId } from "../../geo/snippet";
import { en } from "../../geo/words/en";
import { shareEn } from "../../geo/words/share-en";
import { codes, facts } from "./given";
import { flat, parseXml, type Xml } from "./xml";

const words = { ...en, share: shareEn };
const origin = "https://maps.example";
const hostile = `"><script>alert('1')</script>&quot;`;

function sharedOf(query: string, width: number | null = null): Shared {
  const { embed } = parseEmbedQuery(query, codes);
  const figure = composeFigure(facts, embed.scene, words);
  return {
    embed,
    figure,
    origin,
    size: { width, height: 731 },
    citation: words.bibliography.citation(figure.title, facts.version, words.date(facts.edition.revised)),
  };
}

/** The elements that a snippet writes; HTML's own short forms are made XML's first. */
function elementsOf(snippet: string): Xml[] {
  const xml = snippet.replace(/<(img|br)([^>]*)>/g, "<$1$2/>").replace(" async>", ' async="">');
  return flat(parseXml(`<snippet>${xml}</snippet>`)).slice(1);
}
const snippet = (id: SnippetId, query = "", width: number | null = null) =>
  elementsOf(composeSnippets(sharedOf(query, width), words)[id]);
const first = (elements: Xml[], tag: string) => elements.find((element) => element.tag === tag)!;

test("a frame names its scene, waits until it is near, and may do no more than it must", () => {
  const frame = first(snippet("frame", "?layers=training&controls=0&v=0123456789ab"), "iframe");
  expect(frame.attributes).toEqual({
    src: `${origin}/embed?layers=training&evidence=corroborated~uncorroborated~article&match=any&view=map&sort=layers&lang=en&theme=auto&controls=0&v=0123456789ab`,
    title: "Map: Where an article places al-Qaida in Afghanistan: training sites",
    width: "100%",
    height: "731",
    style: "border:0;max-width:100%",
    loading: "lazy",
    referrerpolicy: "strict-origin-when-cross-origin",
    sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads",
    allow: "fullscreen",
  });
  expect(first(snippet("frame", "", 600), "iframe").attributes.width).toBe("600");
});

test("where no frame stands there is a link, and where no script runs a picture in words too", () => {
  const elements = snippet("frame", "?layers=training");
  const inside = first(elements, "iframe").children;
  expect(inside.map(({ tag, attributes }) => [tag, attributes.href])).toEqual([
    ["a", first(elements, "iframe").attributes.src],
  ]);
  const picture = first(flat(first(elements, "noscript")), "img");
  expect(picture.attributes.src).toMatch(
    /^https:\/\/maps\.example\/figure\/map\.png\?layers=training&.*&frame=social$/,
  );
  expect(picture.attributes.src, "a picture knows no controls").not.toContain("controls");
});

for (const id of ["frame", "element", "mail"] as const) {
  test(`the picture of the ${id} snippet says what the map shows`, () => {
    for (const query of ["", "?layers=training", "?layers=", "?view=matrix&lang=ps"]) {
      const picture = first(snippet(id, query), "img");
      expect(picture.attributes.alt, query).toBe(sharedOf(query).figure.alt);
    }
  });

  test(`a hostile title stays text in the ${id} snippet`, () => {
    const query = `?title=${encodeURIComponent(hostile)}`;
    const tags = (elements: Xml[]) => elements.map(({ tag }) => tag);
    const elements = snippet(id, query);
    expect(tags(elements)).toEqual(tags(snippet(id)));
    const said = elements.flatMap(({ text, attributes }) => [text, attributes.title ?? ""]);
    expect(said.some((text) => text.includes(hostile))).toBe(true);
    for (const { attributes } of elements)
      for (const address of [attributes.src, attributes.href].filter(Boolean)) expect(address).not.toMatch(/["<>\s]/);
  });
}

test("the element holds its picture as a link, and its script comes from the same site", () => {
  const elements = snippet("element", "?theme=dark", 600);
  const map = first(elements, "afghanistan-map");
  expect(map.attributes).toMatchObject({ title: expect.stringMatching(/^Map: /), width: "600" });
  expect(map.attributes.src).toContain("theme=dark");
  expect(map.children.map(({ tag }) => tag)).toEqual(["a"]);
  expect(map.children[0]!.attributes.href).toBe(map.attributes.src);
  expect(first(elements, "script").attributes).toEqual({ src: `${origin}/embed/element.js`, async: "" });
  expect(flat(map).some(({ attributes }) => "style" in attributes)).toBe(false);
});

test("an e-mail has the facts as text: layers with their provinces, sources, and what they do not say", () => {
  const elements = snippet("mail", "?layers=training~aqis");
  const items = (tag: string) =>
    first(elements, tag).children.map((item) =>
      flat(item)
        .map(({ text }) => text)
        .join(""),
    );
  expect(items("ul")).toHaveLength(2);
  expect(items("ul")[0]).toMatch(/^Training sites: .*Kunar/);
  expect(items("ul")[0]).toContain("Credited to the UN report, not found in June 2023 coverage: Kunar.");
  expect(items("ol")).toEqual(sharedOf("?layers=training~aqis").figure.notes.map(({ text }) => text));
  const all = elements.map(({ text }) => text).join(" ");
  for (const sentence of [
    en.absence,
    en.unread,
    en.precision,
    en.disclaimer,
    ...sharedOf("?layers=training~aqis").figure.remarks,
  ])
    expect(all).toContain(sentence);
  expect(elements.map(({ tag }) => tag)).not.toContain("style");
  expect(elements.some(({ attributes }) => "class" in attributes || "style" in attributes)).toBe(false);
});

test("no source becomes a link that is not a web address", () => {
  const shared = sharedOf("");
  const notes = [{ number: 1, source: "x", text: "A source", url: "javascript:alert(1)", claims: [] }];
  const { mail } = composeSnippets({ ...shared, figure: { ...shared.figure, notes } }, words);
  expect(mail).toContain("<li>A source</li>");
});

test("the plain link is the embed's own address, whole", () => {
  expect(composeSnippets(sharedOf("?province=AF-KNR"), words).link).toBe(
    `${origin}/embed?layers=leadership~safe-houses~training~aqis&evidence=corroborated~uncorroborated~article&match=any&province=AF-KNR&view=map&sort=layers&lang=en&theme=auto&controls=1`,
  );
});
