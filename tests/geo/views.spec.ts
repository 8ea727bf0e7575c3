import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { composeFigure } from "../../geo/figure";
import { composeMatrix } from "../../geo/matrix";
import { composeSmallMaps } from "../../geo/small-map";
import { en as words } from "../../geo/words/en";
import { facts, figureOf, sceneOf, scenes } from "./given";

const looks = { corroborated: "solid", uncorroborated: "hollow", article: "hollow", coverage: "plus" };

test("map, small maps and matrix show the same facts, whatever the scene", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const figure = composeFigure(facts, scene, words);
      const truth = [...figure.selection].flatMap(([code, namings]) =>
        namings.map(
          ({ layer, evidence, claims }) => `${code} ${layer} ${looks[evidence]} ${claims.map(({ id }) => id)}`,
        ),
      );
      const inMaps = composeSmallMaps(facts, scene, figure, words).flatMap(({ layer, names }) =>
        names.map(({ code, look, claims }) => `${code} ${layer} ${look} ${claims}`),
      );
      const { rows, rest } = composeMatrix(facts, scene, figure.selection, words);
      const inMatrix = rows.flatMap(({ code, cells }) =>
        cells
          .filter(({ look }) => look !== "absent")
          .map(({ layer, look, claims }) => `${code} ${layer.id} ${look} ${claims.map(({ id }) => id)}`),
      );
      expect(inMaps.sort()).toEqual(truth.sort());
      expect(inMatrix.sort()).toEqual(truth);
      expect(rows.length + rest.length).toBe(34);
      // What is painted: plates where there are several layers, fills where there is one and on every small map.
      const onPlates = figure.plates.flatMap(({ code, slots }) =>
        slots.filter(({ look }) => look !== "absent").map(({ layer, look }) => `${code} ${layer} ${look}`),
      );
      const plain = truth.map((line) => line.split(" ").slice(0, 3).join(" "));
      if (figure.mode === "plates") expect(onPlates.sort()).toEqual(plain);
      const { land } = figure.palette;
      const filled = composeSmallMaps(facts, scene, figure, words).flatMap(({ layer, areas }) =>
        areas.filter(({ fill }) => fill !== land).map(({ code }) => `${code} ${layer}`),
      );
      expect(filled.sort()).toEqual(plain.map((line) => line.split(" ").slice(0, 2).join(" ")));
    }),
    { numRuns: 500 },
  );
});

test("a small map counts and names its provinces in the scene's language, hatches doubt, and links to them", () => {
  const scene = sceneOf("?layers=training~officials&lang=ps&theme=light&view=multiples");
  const [training, officials] = composeSmallMaps(
    facts,
    scene,
    figureOf("?layers=training~officials&theme=light"),
    words,
  );
  expect(training!.count).toBe("5 provinces");
  expect(training!.names.map(({ name, look }) => `${name} ${look}`)).toEqual([
    "ننګرهار solid",
    "کونړ hollow",
    "نورستان solid",
    "زابل solid",
    "هلمند solid",
  ]);
  expect(training!.names[0]!.href).toContain("province=AF-NAN");
  expect(officials!.areas.filter(({ hatch }) => hatch).map(({ code }) => code)).toEqual(
    officials!.names.filter(({ look }) => look !== "solid").map(({ code }) => code),
  );
});
