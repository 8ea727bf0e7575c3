import { expect, test } from "@playwright/test";
import type { Facts } from "../../data/atlas";
import { composeLimits, composePageText } from "../../geo/page-text";
import { en as words } from "../../geo/words/en";
import { facts, withClaim } from "./given";

const page = composePageText(facts, words);
const limits = (of: Facts = facts) => composeLimits(of, words);

test("what is tied to no one province has a place of its own", () => {
  expect(page.elsewhere.map(({ id }) => id)).toEqual(["camp-suicide-bombers", "fighters-foreign", "networks-regions"]);
});

test("national totals stand apart from other statements about the whole country", () => {
  expect(page.totals.map(({ id }) => id)).toEqual(["total-leaders", "total-fighters", "total-with-families"]);
  expect(page.national.map(({ id }) => id)).toEqual([
    "fact-welfare",
    "fact-defence-ministry",
    "fact-identity-papers",
    "fact-intelligence",
    "fact-aqis-makeup",
    "fact-protection",
  ]);
});

test("every claim without a province is told once on the page", () => {
  const told = [...page.elsewhere, ...page.totals, ...page.national].map(({ id }) => id);
  const unplaced = facts.claims.filter(({ place }) => place.level !== "province").map(({ id }) => id);
  expect(told.sort()).toEqual(unplaced.sort());
});

test("sources come by kind, article first, each with what was read of it", () => {
  expect(page.sources.map(({ kind }) => kind)).toEqual(Object.values(words.sources.kinds));
  expect(page.sources.flatMap(({ entries }) => entries.map(({ id }) => id)).sort()).toEqual(
    facts.sources.map(({ id }) => id).sort(),
  );
  const [, report] = page.sources;
  expect(report!.entries[0]!.note).toMatch(/^Not read\. .*neither is verified against the document/);
  for (const { note, id } of page.sources.flatMap(({ entries }) => entries))
    expect(note, id).toMatch(/^(Read in full|Only the opening was read|Not read)\./);
});

test("only web addresses become links, whatever a table says", () => {
  const sources = facts.sources.map((source) => ({ ...source, url: "javascript:alert(1)" }));
  const urls = composePageText({ ...facts, sources }, words).sources.flatMap(({ entries }) =>
    entries.map(({ url }) => url),
  );
  expect(new Set(urls)).toEqual(new Set([""]));
});

test("the limits count the provinces that the article names", () => {
  expect(limits()[0]).toBe(
    "The article names 11 of 34 provinces in these layers. Of the other 23 it says nothing, which is not the same as nothing being there.",
  );
  expect(limits(withClaim("officials-kapisa", { status: "withdrawn" }))[0]).toContain("names 10 of 34");
  expect(limits(withClaim("training-badghis", { attribution: "explicit" }))[0]).toContain("names 12 of 34");
});

test("the limits count every claim that is tied to a province", () => {
  const tied = facts.claims.filter(({ place }) => place.level === "province").length;
  expect(limits()[1]).toContain(`All ${tied} claims tied to a province`);
});

test("the limits count as not found in coverage what was not found there, and Badghis was", () => {
  // Kunar's camps, five provinces of AQIS and two officials; press coverage is all that names Badghis.
  expect(limits()[2]).toMatch(
    /^8 of the 21 claims that the article makes of a province in these layers were not found in June 2023 coverage/,
  );
});

test("the count of claims in doubt follows the claims", () => {
  const doubted = (of: Facts) => Number(/^\d+/.exec(limits(of)[2]!)![0]);
  expect(doubted(withClaim("aqis-nimruz", { attribution: "explicit", check: "corroborated" }))).toBe(
    doubted(facts) - 1,
  );
  expect(doubted(withClaim("media-herat", { check: "not-found" }))).toBe(doubted(facts) + 1);
});

test("the limits follow the unresolved and the stale, and are silent where there are none", () => {
  expect(limits().join(" ")).toContain(
    "2 claims fit several provinces and the source does not settle which; 1 claim names only a region.",
  );
  expect(limits().join(" ")).toContain("1 claim was already out of date when the article appeared.");
  const settled = withClaim("camp-suicide-bombers", { place: { level: "nation" } });
  expect(limits(settled).join(" ")).toContain("1 claim fits several provinces");
  const fresh = withClaim("officials-nuristan", { check: "unchecked" });
  expect(limits(fresh).join(" ")).not.toContain("out of date");
});

test("that no claim counts a single province is said only while it is so", () => {
  expect(limits().join(" ")).toContain(
    "No claim gives a number for a single province; 4 claims share a total over several provinces.",
  );
  const counted = withClaim("training-helmand", {
    quantity: { low: 2, high: 2, unit: "camps", qualifier: "", scope: "province" },
  });
  expect(limits(counted).join(" ")).not.toContain("No claim gives a number for a single province");
});

test("that the UN document was not read is said, whatever else changes", () => {
  expect(limits().join(" ")).toContain("The UN document itself has not been read.");
  expect(JSON.stringify(page)).not.toMatch(/UN says/i);
});
