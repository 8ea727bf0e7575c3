import { expect, test } from "@playwright/test";
import { citationText, paragraphText } from "../../geo/citation";
import { composeClaim, permalinkOf, quantityText } from "../../geo/claim-text";
import { en as words } from "../../geo/words/en";
import { facts, withClaim } from "./given";

const claim = (id: string) => facts.claims.find((candidate) => candidate.id === id)!;
const textOf = (id: string, of = facts) => composeClaim(of.claims.find((one) => one.id === id)!, of, words);
const line = (id: string, term: string, of = facts) =>
  textOf(id, of)
    .details.filter((detail) => detail.term === term)
    .map(({ spans }) => spans.map(({ text }) => text).join(""));

for (const [paragraph, said] of [
  ["19", "paragraph 19"],
  ["20.3", "paragraph 20, sentence 3"],
  ["24-25", "paragraphs 24–25"],
  ["headline", "headline"],
  ["opening", "opening"],
] as const)
  test(`the place “${paragraph}” is said as “${said}”`, () => {
    expect(paragraphText(paragraph, words)).toBe(said);
  });

test("every claim has one source line, with the source's name, a link to it and the place in it", () => {
  for (const one of facts.claims) {
    const [detail, ...more] = textOf(one.id).details.filter(({ term }) => term === words.claim.source);
    expect(more, one.id).toEqual([]);
    const [source, place] = detail!.spans;
    expect(source!.href, one.id).toBe(`#source-${one.source}`);
    expect(source!.text, one.id).not.toBe("");
    expect(place!.text, one.id).toBe(`, ${paragraphText(one.paragraph, words)}`);
  }
  expect(line("training-kunar", words.claim.source)).toEqual(["The article, paragraph 20, sentence 3"]);
  expect(line("training-badghis", words.claim.source)).toEqual(["FDD's Long War Journal, opening"]);
});

test("every claim says who says it, how it was checked and where it stands, once each", () => {
  for (const { id, attribution, status } of facts.claims) {
    expect(line(id, words.claim.attribution), id).toEqual([words.claim.attributions[attribution]]);
    expect(line(id, words.claim.check), id).toHaveLength(1);
    expect(line(id, words.claim.status), id).toEqual([words.claim.statuses[status]]);
  }
  expect(line("training-kunar", words.claim.check)[0]).toMatch(/^Not found in June 2023 coverage of the UN report\. /);
});

test("sources it was checked with are named and linked, in the table's order", () => {
  for (const one of facts.claims) {
    const { details } = textOf(one.id);
    const links = details.find(({ term }) => term === words.claim.checkedWith)?.spans.flatMap(({ href }) => href ?? []);
    expect(links ?? [], one.id).toEqual(one.checkSources.map((id) => `#source-${id}`));
  }
});

for (const [id, said] of [
  ["total-leaders", "Dozens of senior figures, for the whole country."],
  ["total-fighters", "400 fighters (printed as “around”), for the whole country."],
  ["total-with-families", "2,000 people (printed as “up to”), for the whole country."],
  ["leadership-kabul", "Dozens of senior figures, in total for all the provinces named together, not for each."],
  ["camp-suicide-bombers", "1 camp (printed as “one”), in a place that the source does not settle."],
  ["training-helmand", "No number is given."],
] as const)
  test(`the quantity of ${id} is “${said}”`, () => {
    expect(line(id, words.claim.quantity)).toEqual([said]);
  });

test("a range keeps both ends, and every number its scope", () => {
  const quantity = { low: 30, high: 60, unit: "senior figures", qualifier: "", scope: "nation" } as const;
  expect(quantityText(claim("total-leaders"), quantity, words)).toBe("30 to 60 senior figures, for the whole country.");
  for (const { quantity: own, id, place } of facts.claims)
    if (own)
      expect(line(id, words.claim.quantity)[0], id).toContain(
        place.level === "unresolved" ? words.claim.unsettledScope : words.claim.scopes[own.scope],
      );
});

test("dates are said in words, and a blank one is “not stated”", () => {
  expect(line("strike-kabul-2022", words.claim.dates)).toEqual(["As of 31 July 2022. Article of 5 December 2023."]);
  expect(line("aqis-helmand", words.claim.dates)).toEqual(["As of: not stated. Article of 5 December 2023."]);
  expect(line("training-kunar", words.claim.dates)).toEqual([
    "As of June 2023. UN report believed dated 1 June 2023 (not verified), public since 9 June 2023. Article of 5 December 2023.",
  ]);
  expect(line("training-badghis", words.claim.dates)[0]).not.toContain("Article");
  for (const { id } of facts.claims) expect(line(id, words.claim.dates)[0], id).not.toMatch(/undefined|\d{4}-\d\d|; ;/);
});

test("an unresolved place names its candidates and settles on none", () => {
  expect(line("camp-suicide-bombers", words.matrix.province)).toEqual([
    "Not settled by the source; Nuristan or Kunar possible",
  ]);
  expect(line("networks-regions", words.matrix.province)).toEqual(["Region as printed: south, middle and east"]);
});

test("doubt and dissent stand in words of their own, and only where there is some", () => {
  for (const { id, ambiguity, dissent } of facts.claims) {
    expect(line(id, words.claim.ambiguity), id).toEqual(ambiguity ? [ambiguity] : []);
    expect(line(id, words.claim.dissent), id).toEqual(dissent ? [dissent] : []);
  }
  expect(line("total-fighters", words.claim.dissent)[0]).toContain("fewer than 12");
});

test("a permalink leads to the province's panel, or to the claim's own place on the page", () => {
  expect(permalinkOf(claim("training-kunar"))).toBe("?province=AF-KNR#claim-training-kunar");
  expect(permalinkOf(claim("total-leaders"))).toBe("#claim-total-leaders");
  // What is not usually shown is shown there.
  expect(permalinkOf(claim("media-herat"))).toBe(
    "?layers=leadership~safe-houses~training~aqis~media&province=AF-HER#claim-media-herat",
  );
  expect(permalinkOf(claim("training-badghis"))).toContain("coverage&province=AF-BDG#claim-training-badghis");
  const links = facts.claims.map(permalinkOf);
  expect(new Set(links).size).toBe(links.length);
});

test("a withdrawn claim says so", () => {
  const changed = withClaim("media-herat", { status: "withdrawn" });
  expect(line("media-herat", words.claim.status, changed)).toEqual(["Withdrawn by its source"]);
});

test("a citation says what is not recorded: publisher, title, date", () => {
  for (const source of facts.sources) {
    const text = citationText(source, words);
    expect(text, source.id).not.toMatch(/undefined|“”|, ,|^, |, $/);
    if (!source.title) expect(text, source.id).toContain(words.sources.untitled);
    if (!source.publisher || source.publisher === "unknown") expect(text).toContain(words.sources.unknownPublisher);
  }
  const undated = facts.sources.filter(({ publicDate, documentDate }) => !publicDate && !documentDate);
  const silent = undated.filter(
    (source) => !/date|undated|not stated/i.test(citationText(source, words).replace(source.title, "")),
  );
  expect(
    silent.map(({ id }) => id),
    "a source without a date says that none is recorded",
  ).toEqual([]);
});

test("nothing that a claim says has the UN say it alone", () => {
  for (const one of facts.claims)
    expect(JSON.stringify(composeClaim(one, facts, words)), one.id).not.toMatch(/UN says/i);
});
