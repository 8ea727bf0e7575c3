import { expect, test } from "@playwright/test";
import { composePanels } from "../../geo/panel";
import { en as words } from "../../geo/words/en";
import { codes, facts, nameOf } from "./given";

const panels = composePanels(facts, words);
const panel = (code: string) => panels.find((candidate) => candidate.code === code)!;
const ids = (code: string) => panel(code).groups.flatMap(({ claims }) => claims.map(({ id }) => id));

test("every province has a panel, in the order of the table, each beside its neighbours in it", () => {
  expect(panels.map(({ code }) => code)).toEqual(codes);
  for (const [i, { previous, next }] of panels.entries()) {
    expect(previous.code).toBe(codes.at(i - 1));
    expect(next.code).toBe(codes[(i + 1) % codes.length]);
    expect(next.name).toBe(nameOf(next.code));
  }
});

test("Helmand has its four layers in order, and names those it is not named for", () => {
  expect(panel("AF-HEL").groups.map(({ layer }) => layer)).toEqual([
    "Leadership",
    "Safe houses",
    "Training sites",
    "AQIS presence",
  ]);
  expect(ids("AF-HEL")).toEqual(["leadership-helmand", "safe-houses-helmand", "training-helmand", "aqis-helmand"]);
  expect(panel("AF-HEL").notNamed).toBe("Not named in this source for: Media operations and Linked officials.");
});

test("a province with nothing says so, in words that are not “none”", () => {
  const ghor = panel("AF-GHO");
  expect(ghor).toMatchObject({ groups: [], context: [], unsettled: [], notNamed: words.panel.notNamedAtAll });
  expect(ghor.notNamed).toBe("This article does not name the province for any layer.");
});

test("Badghis shows what coverage says, and that the article does not name it", () => {
  expect(ids("AF-BDG")).toEqual(["training-badghis"]);
  expect(panel("AF-BDG").groups[0]!.claims[0]!.evidenceText).toBe(words.evidence.names.coverage);
  expect(panel("AF-BDG").notNamed).toBe(words.panel.notNamedAtAll);
});

test("the strike of 2022 is dated context in Kabul's panel, under no layer", () => {
  expect(panel("AF-KAB").context.map(({ id, layer }) => [id, layer])).toEqual([["strike-kabul-2022", ""]]);
  expect(panels.filter(({ context }) => context.length).map(({ code }) => code)).toEqual(["AF-KAB"]);
});

test("a candidate province is told that the source does not settle it, and is not claimed for it", () => {
  expect(panel("AF-KNR").unsettled.map(({ id }) => id)).toEqual(["camp-suicide-bombers", "fighters-foreign"]);
  expect(panel("AF-NUR").unsettled.map(({ id }) => id)).toEqual(["camp-suicide-bombers", "fighters-foreign"]);
  expect(panel("AF-HEL").unsettled.map(({ id }) => id)).toEqual(["fighters-foreign"]);
  for (const { code, unsettled } of panels)
    expect(
      unsettled.filter(({ id }) => ids(code).includes(id)),
      code,
    ).toEqual([]);
});

test("each claim tied to a province stands in that panel and in no other", () => {
  for (const { id, place } of facts.claims) {
    const holders = panels.filter(
      ({ code, context }) => ids(code).includes(id) || context.some((other) => other.id === id),
    );
    expect(
      holders.map(({ code }) => code),
      id,
    ).toEqual(place.level === "province" ? [place.code] : []);
  }
});

test("the governor of Nuristan is out of date, and says so", () => {
  const [officials] = panel("AF-NUR").groups.filter(({ layer }) => layer === "Linked officials");
  expect(JSON.stringify(officials!.claims)).toContain(words.claim.checks.stale);
});

test("the other names carry their language", () => {
  expect(panel("AF-KNR").otherNames).toEqual([
    { lang: "fa-AF", text: "کنر" },
    { lang: "ps", text: "کونړ" },
    { lang: "ru", text: "Кунар" },
  ]);
  expect(panel("AF-KNR").aliases).toContain("Konar");
  expect(panel("AF-PIA").flags).toContain("Natural Earth");
});

test("nothing in a panel has the UN say it alone", () => {
  expect(JSON.stringify(panels)).not.toMatch(/UN says/i);
});
