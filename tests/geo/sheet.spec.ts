import { expect, test } from "@playwright/test";
import { evidenceIds, layerIds } from "../../data/terms";
import { disclaimerOf } from "../../geo/disclaimer";
import { languages, views } from "../../geo/scene";
import { type Sheet, sheets } from "../../geo/sheet";
import { drawSheet } from "../../geo/sheet-drawing";
import { en as words } from "../../geo/words/en";
import { type Box, boxesOf, doOverlap, pointsOf, textsOf } from "./boxes";
import { anchors, facts, figureOf, outlines, sceneOf } from "./given";

const address = "https://map.example/?layers=leadership~safe-houses~training~aqis~media~officials&view=multiples";
const set = (query: string, sheet: Sheet) =>
  drawSheet({ facts, outlines, anchors, scene: sceneOf(query), words, address }, sheet);

const longTitle =
  "What a December article has to say, province by province, about who is said to be where, and who else says so";
/** From nothing to everything: each number of layers, with the evidence that needs the most words. */
const queryOf = (count: number, view: string, lang = "en") =>
  `?layers=${layerIds.slice(0, count).join("~")}&evidence=${evidenceIds.join("~")}&view=${view}&title=${longTitle}&lang=${lang}`;
const counts = Array.from({ length: layerIds.length + 1 }, (_, n) => n);
const cases = views.flatMap((view) => [
  ...counts.map((count) => queryOf(count, view)),
  // Names alone are in other languages: one case where they stand alone, and the fullest.
  ...languages.slice(1).flatMap((lang) => [queryOf(1, view, lang), queryOf(layerIds.length, view, lang)]),
]);

for (const sheet of Object.values<Sheet>(sheets))
  test(`${sheet.id}: words stand inside the margins and clear of each other, and the map has its share`, () => {
    const { margin, width, height } = sheet;
    const faults = cases.flatMap((query) => {
      const { marks } = set(query, sheet);
      const boxes = boxesOf(marks);
      const strays = boxes.filter(
        ({ left, top, right, bottom }) =>
          left < margin - 1 || top < margin - 1 || right > width - margin + 1 || bottom > height - margin + 1,
      );
      const words = boxes.filter(({ text }) => text);
      const isOwn = (a: Box, b: Box) => a.path === b.path && /label AF/.test(a.path);
      const overlaps = words.flatMap((box, i) =>
        words.slice(i + 1).flatMap((other) => (doOverlap(box, other) && !isOwn(box, other) ? [[box, other]] : [])),
      );
      const view = marks.filter((mark) => mark.kind === "group" && (views as readonly string[]).includes(mark.name));
      const [xs, ys] = [0, 1].map((axis) => pointsOf(view).map((point) => point[axis]!)) as [number[], number[]];
      const isOver =
        Math.min(...xs) < margin - 1 ||
        Math.max(...xs) > width - margin + 1 ||
        Math.min(...ys) < margin - 1 ||
        Math.max(...ys) > height - margin + 1;
      const isSmall = query.includes("view=map") && Math.max(...xs) - Math.min(...xs) < width * 0.45;
      return [
        ...strays.map(({ path, text }) => `outside: ${path} “${text}”`),
        ...overlaps.map(([a, b]) => `${a!.path} “${a!.text}” on ${b!.path} “${b!.text}”`),
        ...(isOver ? ["the map hangs over the edge"] : []),
        ...(isSmall ? ["the map is small"] : []),
      ].map((fault) => `${fault}, ${query.replace(longTitle, "…")}`);
    });
    expect(faults.slice(0, 12)).toEqual([]);
  });

/** Least height of a plate's letters in CSS pixels (1 px is ¾ pt): a slide is read from the back of a room. */
const least = { web: 12, embed: 12, slide: 17, "slide-4x3": 12, a4: 11, "a4-landscape": 12, social: 14, square: 14 };

test("the letters of plates are as large as a sheet's readers need, however many layers", () => {
  for (const [id, size] of Object.entries(least))
    for (const query of [queryOf(1, "map"), queryOf(6, "map", "ru")]) {
      const sizes = textsOf(set(query, sheets[id as keyof typeof least]).marks, "plate-name");
      expect(Math.min(...sizes), `${id} ${query}`).toBeGreaterThanOrEqual(size);
    }
});

test("every sheet carries its heading, whose statement it is, dates, sources, limits, disclaimer and address", () => {
  for (const sheet of Object.values<Sheet>(sheets))
    for (const query of ["", "?layers=aqis&view=multiples", queryOf(6, "map", "ps")]) {
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
      const all = [...said, words.precision, words.absence, disclaimerOf(figure, words), ...figure.remarks];
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
  for (const sheet of Object.values<Sheet>(sheets))
    expect(set(queryOf(6, "map"), sheet)).toEqual(set(queryOf(6, "map"), sheet));
});
