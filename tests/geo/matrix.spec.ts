import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { composeMatrix } from "../../geo/matrix";
import type { Scene } from "../../geo/scene";
import { select } from "../../geo/selection";
import { en as words } from "../../geo/words/en";
import { everything, facts, sceneOf, scenes } from "./given";

const matrixOf = (scene: Scene) => composeMatrix(facts, scene, select(facts, scene), words);
const names = (query: string) => matrixOf(sceneOf(query)).rows.map(({ name }) => name);

test("the default order has most layers first, ties by name", () => {
  expect(names("")).toEqual([
    "Helmand",
    "Farah",
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

test("a column sorts its own provinces first", () => {
  expect(names("?sort=name")).toEqual([...names("")].sort());
  expect(names("?sort=aqis").slice(0, 5)).toEqual(["Farah", "Helmand", "Herat", "Kandahar", "Nimruz"]);
});

test("every cell says in words what its mark shows", () => {
  const { rows } = matrixOf(sceneOf(everything));
  const cells = (name: string) => rows.find((row) => row.name === name)!.cells.map(({ look, text }) => [look, text]);
  expect(cells("Helmand")).toEqual([
    ["solid", "found in coverage"],
    ["solid", "found in coverage"],
    ["solid", "found in coverage"],
    ["hollow", "article’s own"],
    ["absent", "not named"],
    ["absent", "not named"],
  ]);
  expect(cells("Kunar")[2]).toEqual(["hollow", "not found in coverage"]);
  expect(cells("Badghis")[2]).toEqual(["plus", "coverage only"]);
});

test("rows are the figure's provinces, the rest are all others, and every claim is linked once", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const selection = select(facts, scene);
      const { rows, rest, columns } = matrixOf(scene);
      expect(rows.map(({ code }) => code).sort()).toEqual([...selection.keys()].sort());
      expect(rows.length + rest.length).toBe(34);
      expect(columns.map(({ sort }) => sort)).toEqual(["name", ...scene.layers, "layers"]);
      const linked = rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims.map(({ id }) => id)));
      const shown = [...selection.values()].flatMap((namings) => namings.flatMap(({ claims }) => claims));
      expect(linked.sort()).toEqual(shown.map(({ id }) => id).sort());
    }),
    { numRuns: 80 },
  );
});

test("headings lead to the same scene, sorted by them", () => {
  const scene = sceneOf("?layers=training~aqis&province=AF-HEL");
  for (const { sort, href, isSorted } of matrixOf(scene).columns) {
    expect(sceneOf(href)).toEqual({ ...scene, sort });
    expect(isSorted).toBe(sort === "layers");
  }
});
