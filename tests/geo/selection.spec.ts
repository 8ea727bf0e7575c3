import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Facts } from "../../data/atlas";
import { evidenceIds, layerIds } from "../../data/terms";
import { defaultScene } from "../../geo/scene";
import { countByLayer, isDrawable, select } from "../../geo/selection";
import { facts, nameOf, sceneOf, scenes, withClaim } from "./given";

const named = (query: string, of: Facts = facts) => [...select(of, sceneOf(query)).keys()].map(nameOf).sort();
const everyLayer = `layers=${layerIds.join("~")}`;

for (const [layer, provinces] of Object.entries({
  leadership: ["Helmand", "Kabul", "Kandahar", "Kunar"],
  "safe-houses": ["Farah", "Helmand", "Herat", "Kabul"],
  training: ["Helmand", "Kunar", "Nangarhar", "Nuristan", "Zabul"],
  aqis: ["Farah", "Helmand", "Herat", "Kandahar", "Nimruz"],
  media: ["Herat"],
  officials: ["Kapisa", "Nuristan"],
}))
  test(`${layer} alone shows ${provinces.join(", ")} and no other province`, () => {
    expect(named(`?layers=${layer}`)).toEqual(provinces);
  });

test("the default scene shows the ten provinces of the first four layers", () => {
  expect(named("")).toEqual([
    "Farah",
    "Helmand",
    "Herat",
    "Kabul",
    "Kandahar",
    "Kunar",
    "Nangarhar",
    "Nimruz",
    "Nuristan",
    "Zabul",
  ]);
});

for (const [layers, all] of [
  ["leadership~safe-houses~training~aqis", ["Helmand"]],
  ["leadership~safe-houses", ["Helmand", "Kabul"]],
  ["safe-houses~aqis", ["Farah", "Helmand", "Herat"]],
  ["leadership~training", ["Helmand", "Kunar"]],
  ["safe-houses~aqis~media", ["Herat"]],
  ["training~officials", ["Nuristan"]],
  ["media~officials", []],
  ["training", ["Helmand", "Kunar", "Nangarhar", "Nuristan", "Zabul"]],
  ["", []],
] as const)
  test(`named for all of ${layers || "no layer"}: ${all.join(", ") || "no province"}`, () => {
    expect(named(`?layers=${layers}&match=all`)).toEqual(all);
  });

/** What each class of evidence shows by itself, layer by layer. */
const byEvidence = {
  corroborated: {
    leadership: ["Helmand", "Kabul", "Kandahar", "Kunar"],
    "safe-houses": ["Farah", "Helmand", "Herat", "Kabul"],
    training: ["Helmand", "Nangarhar", "Nuristan", "Zabul"],
    aqis: [],
    media: ["Herat"],
    officials: [],
  },
  uncorroborated: { leadership: [], "safe-houses": [], training: ["Kunar"], aqis: [], media: [], officials: [] },
  article: {
    leadership: [],
    "safe-houses": [],
    training: [],
    aqis: ["Farah", "Helmand", "Herat", "Kandahar", "Nimruz"],
    media: [],
    officials: ["Kapisa", "Nuristan"],
  },
  coverage: { leadership: [], "safe-houses": [], training: ["Badghis"], aqis: [], media: [], officials: [] },
} as const;

for (const evidence of evidenceIds) {
  test(`evidence "${evidence}" alone shows what rests on it, and nothing else`, () => {
    const shown = Object.fromEntries(layerIds.map((layer) => [layer, named(`?layers=${layer}&evidence=${evidence}`)]));
    expect(shown).toEqual(byEvidence[evidence]);
  });

  test(`without evidence "${evidence}" everything else is still there`, () => {
    const others = evidenceIds.filter((id) => id !== evidence);
    for (const layer of layerIds)
      expect(named(`?layers=${layer}&evidence=${others.join("~")}`), layer).toEqual(
        others.flatMap((id) => [...byEvidence[id][layer]]).sort(),
      );
  });
}

test("Badghis is shown only with coverage, which is off until asked for", () => {
  expect(named(`?${everyLayer}`)).not.toContain("Badghis");
  expect(named("?evidence=corroborated~uncorroborated~article~coverage")).toContain("Badghis");
});

test("no evidence and no layer show nothing", () => {
  expect(named("?evidence=")).toEqual([]);
  expect(named("?layers=")).toEqual([]);
});

for (const status of ["withdrawn", "superseded"] as const)
  test(`a ${status} claim is never drawn`, () => {
    expect(named("?layers=media", withClaim("media-herat", { status }))).toEqual([]);
    expect(named("?layers=leadership", withClaim("leadership-kabul", { status }))).not.toContain("Kabul");
  });

test("a disputed claim is drawn: a dispute is said, not settled by leaving it out", () => {
  expect(named("?layers=media", withClaim("media-herat", { status: "disputed" }))).toEqual(["Herat"]);
});

test("unresolved, regional and national claims, and those with no layer, are never drawn", () => {
  const undrawable = facts.claims.filter((claim) => !isDrawable(claim)).map(({ id }) => id);
  expect(undrawable).toEqual([
    "strike-kabul-2022",
    "camp-suicide-bombers",
    "fighters-foreign",
    "networks-regions",
    "total-leaders",
    "total-fighters",
    "total-with-families",
    "fact-welfare",
    "fact-defence-ministry",
    "fact-identity-papers",
    "fact-intelligence",
    "fact-aqis-makeup",
    "fact-protection",
  ]);
  fc.assert(
    fc.property(scenes, (scene) => {
      const shown = [...select(facts, scene).values()].flatMap((namings) => namings.flatMap(({ claims }) => claims));
      expect(shown.filter(({ id }) => undrawable.includes(id))).toEqual([]);
    }),
  );
});

test("where two claims name the same, the stronger evidence speaks, and either may be hidden", () => {
  const [claim] = facts.claims.filter(({ id }) => id === "media-herat");
  const both: Facts = { ...facts, claims: [...facts.claims, { ...claim!, id: "media-herat-own", attribution: "own" }] };
  const naming = (evidence: (typeof evidenceIds)[number][]) =>
    select(both, { ...defaultScene, layers: ["media"], evidence }).get("AF-HER")![0]!;
  expect(naming(["corroborated", "article"])).toMatchObject({ evidence: "corroborated" });
  expect(naming(["corroborated", "article"]).claims).toHaveLength(2);
  expect(naming(["article"])).toMatchObject({ evidence: "article", claims: [{ id: "media-herat-own" }] });
});

test("counts follow the evidence and nothing else", () => {
  expect(countByLayer(facts, defaultScene.evidence)).toEqual({
    leadership: 4,
    "safe-houses": 4,
    training: 5,
    aqis: 5,
    media: 1,
    officials: 2,
  });
  expect(countByLayer(facts, ["coverage"])).toMatchObject({ training: 1, leadership: 0 });
});
