import { expect, test } from "@playwright/test";
import { layerIds } from "../../data/terms";
import { languages, views } from "../../geo/scene";
import { sheets } from "../../geo/sheet";
import { drawViewWithKey } from "../../geo/view-drawing";
import { en as words } from "../../geo/words/en";
import { boxesOf, doOverlap, textsOf } from "./boxes";
import { anchors, everything, facts, figureOf, outlines, sceneOf } from "./given";

const column = { width: 627, height: 690, margin: 0 };
const set = (query: string, margin = 0) =>
  drawViewWithKey(
    { facts, outlines, anchors, scene: sceneOf(query), words, address: "" },
    { ...sheets.a4, type: { ...sheets.a4.type, text: 12 } },
    { ...column, margin },
  );
const queries = views.flatMap((view) => [
  ...[...layerIds.keys(), layerIds.length].map(
    (count) => `${everything.replace(layerIds.join("~"), layerIds.slice(0, count).join("~"))}&view=${view}`,
  ),
  ...languages.slice(1).map((lang) => `${everything}&view=${view}&lang=${lang}`),
]);

test("a view with its legend keeps to a column, and no words in it meet", () => {
  const faults = queries.flatMap((query) =>
    [0, 14].flatMap((margin) => {
      const { width, height, marks } = set(query, margin);
      const boxes = boxesOf(marks.filter((mark) => mark.kind === "group"));
      const named = boxes.filter(({ text }) => text);
      const strays = boxes.filter(
        ({ left, top, right, bottom }) =>
          left < margin - 1 || top < margin - 1 || right > width - margin + 1 || bottom > height - margin + 1,
      );
      const overlaps = named.flatMap((box, i) =>
        named
          .slice(i + 1)
          .filter((other) => doOverlap(box, other) && !(box.path === other.path && /label AF/.test(box.path)))
          .map((other) => `“${box.text}” on “${other.text}”`),
      );
      return [
        ...(width !== column.width || height > column.height ? [`${width} × ${height}`] : []),
        ...strays.map(({ path, text }) => `outside: ${path} “${text}”`),
        ...overlaps,
      ].map((fault) => `${fault}, ${query}`);
    }),
  );
  expect(faults.slice(0, 12)).toEqual([]);
});

test("letters of plates can be read in print: 8 points or more", () => {
  for (const query of queries.filter((one) => one.includes("view=map"))) {
    const sizes = textsOf(set(query).marks, "plate-name");
    expect(Math.min(...sizes, 99) * 0.75, query).toBeGreaterThanOrEqual(8);
  }
});

test("the legend goes with the view, and what a document says as text does not", () => {
  for (const query of queries) {
    const figure = figureOf(query);
    const text = boxesOf(set(query).marks)
      .map((box) => box.text)
      .join(" ")
      .replace(/ +/g, " ");
    for (const entry of figure.legend) expect(text, query).toContain(entry.text);
    for (const line of [figure.heading, figure.asOf, words.precision, ...figure.remarks].filter(Boolean))
      expect(text, query).not.toContain(line);
  }
});
