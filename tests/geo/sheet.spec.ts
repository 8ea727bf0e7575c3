import { expect, test } from "@playwright/test";
import { evidenceIds, layerIds } from "../../data/terms";
import { languages, views } from "../../geo/scene";
import { type Sheet, sheets } from "../../geo/sheet";
import { drawSheet } from "../../geo/sheet-drawing";
import { en as words } from "../../geo/words/en";
import { type Box, boxesOf, doOverlap, pointsOf } from "./boxes";
import { anchors, facts, figureOf, outlines, sceneOf } from "./given";

const address = "https://map.example/?layers=leadership~safe-houses~training~aqis~media~officials&view=multiples";
const set = (query: string, sheet: Sheet) =>
  drawSheet({ facts, outlines, anchors, scene: sceneOf(query), words, address }, sheet);

const longTitle =
  "What a December article has to say, province by province, about who is said to be where, and who else says so";
/** From nothing to everything: each number of layers, with the evidence that needs the most words. */
const cases = Array.from({ length: layerIds.length + 1 }, (_, n) => layerIds.slice(0, n)).flatMap((layers) =>
  views.map((view) => `?layers=${layers.join("~")}&evidence=${evidenceIds.join("~")}&view=${view}&title=${longTitle}`),
);

for (const sheet of Object.values<Sheet>(sheets)) {
  const drawings = languages.flatMap((lang) =>
    cases.map((query) => ({ query: `${query}&lang=${lang}`, drawing: set(`${query}&lang=${lang}`, sheet) })),
  );

  test(`${sheet.id}: all words stand inside the margins`, () => {
    const strays = drawings.flatMap(({ query, drawing }) =>
      boxesOf(drawing.marks)
        .filter(
          ({ left, top, right, bottom }) =>
            left < sheet.margin - 1 ||
            top < sheet.margin - 1 ||
            right > sheet.width - sheet.margin + 1 ||
            bottom > sheet.height - sheet.margin + 1,
        )
        .map(({ path, text }) => `${path} “${text}” ${query}`),
    );
    expect(strays).toEqual([]);
  });

  test(`${sheet.id}: no words stand on others, and no plate on words outside it`, () => {
    const overlaps = drawings.flatMap(({ query, drawing }) => {
      const boxes = boxesOf(drawing.marks).filter(({ text }) => text);
      const isOwn = (a: Box, b: Box) =>
        a.path === b.path && (a.text === "plate" || b.text === "plate" || /label/.test(a.path));
      return boxes.flatMap((box, i) =>
        boxes
          .slice(i + 1)
          .filter((other) => doOverlap(box, other) && !isOwn(box, other))
          .map((other) => `${box.path} “${box.text}” ${other.path} “${other.text}” ${query}`),
      );
    });
    expect(overlaps.slice(0, 10)).toEqual([]);
  });

  test(`${sheet.id}: the map has the most of the sheet that its words leave, and nothing hangs over the edge`, () => {
    for (const { query, drawing } of drawings) {
      const view = drawing.marks.find(
        (mark) => mark.kind === "group" && (views as readonly string[]).includes(mark.name),
      );
      const points = pointsOf([view!]);
      if (!points.length) continue;
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      expect(Math.min(...xs), query).toBeGreaterThanOrEqual(sheet.margin - 1);
      expect(Math.max(...xs), query).toBeLessThanOrEqual(sheet.width - sheet.margin + 1);
      expect(Math.max(...ys), query).toBeLessThanOrEqual(sheet.height - sheet.margin + 1);
      if (query.includes("view=map"))
        expect((Math.max(...xs) - Math.min(...xs)) / sheet.width, query).toBeGreaterThan(0.4);
    }
  });
}

test("every sheet carries its heading, whose statement it is, dates, sources, limits, disclaimer and address", () => {
  for (const sheet of Object.values<Sheet>(sheets))
    for (const query of ["", "?layers=aqis&view=multiples", `${cases.at(-1)}&lang=ps`]) {
      const figure = figureOf(query);
      const text = boxesOf(set(query, sheet).marks)
        .map((box) => box.text)
        .join(" ")
        .replace(/ +/g, " ");
      const said = [
        figure.heading,
        figure.title,
        figure.subtitle,
        figure.asOf,
        ...figure.notes.map((note) => note.text),
      ];
      const all = [...said, words.precision, words.absence, words.unread, words.disclaimer, words.kashmir];
      for (const sentence of all) expect(text, `${sheet.id} ${query}`).toContain(sentence);
      expect(text.replaceAll(" ", ""), sheet.id).toContain(address);
      for (const entry of figure.legend) expect(text).toContain(entry.text);
    }
});

test("a heading of one's own stands above the generated one and takes nothing away", () => {
  const text = (query: string) => boxesOf(set(query, sheets.slide).marks).map((box) => box.text);
  const [own, plain] = [text("?title=Our%20briefing"), text("")];
  expect(own[0]).toBe("Our briefing");
  expect(own.join(" ")).toContain(`${plain[0]}. `);
});

test("the same scene gives the same sheet", () => {
  for (const sheet of Object.values<Sheet>(sheets)) expect(set(cases[5]!, sheet)).toEqual(set(cases[5]!, sheet));
});
