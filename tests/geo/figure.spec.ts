import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { digestOf } from "../../data/digest";
import { evidenceIds, type layerIds } from "../../data/terms";
import { composeFigure, type Figure } from "../../geo/figure";
import { tongues } from "../../geo/local-name";
import { composeMatrix } from "../../geo/matrix";
import { palettes, themed } from "../../geo/palette";
import type { Scene } from "../../geo/scene";
import { countByLayer } from "../../geo/selection";
import { composeSmallMaps } from "../../geo/small-map";
import { svgOf, svgText } from "../../geo/svg";
import { en as words } from "../../geo/words/en";
import { draw, everything, facts, figureOf, nameOf, sceneOf, scenes, withClaim } from "./given";

const light = palettes.light;
const area = (figure: Figure, code: string) => figure.areas.find((candidate) => candidate.code === code)!;
const lettersOf = (figure: Figure, code: string) =>
  figure.plates.find((plate) => plate.code === code)!.slots.map(({ letter, look }) => `${letter} ${look}`);
/** A figure as text, its claims by id alone. */
const written = ({ selection, ...rest }: Figure) =>
  JSON.stringify([
    rest,
    [...selection].map(([code, namings]) => [
      code,
      namings.map((naming) => ({ ...naming, claims: naming.claims.map(({ id }) => id) })),
    ]),
  ]);

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

test("one layer fills its provinces, and no plate has a slot", () => {
  const figure = figureOf("?layers=training&theme=light");
  expect(figure.mode).toBe("fill");
  const filled = figure.areas.filter(({ fill, hatch }) => fill !== light.land || hatch);
  expect(filled.map(({ code, fill, hatch }) => [nameOf(code), fill, hatch])).toEqual([
    ["Nangarhar", light.layers.training, null],
    ["Kunar", light.tints.training, { colour: light.layers.training, isDashed: false }],
    ["Nuristan", light.layers.training, null],
    ["Zabul", light.layers.training, null],
    ["Helmand", light.layers.training, null],
  ]);
  expect(figure.plates.flatMap(({ slots }) => slots)).toEqual([]);
});

test("what only coverage has is hatched in broken lines, in the still as in the figure", () => {
  const figure = figureOf(`?layers=training&evidence=${evidenceIds.join("~")}`);
  const dashed = figure.areas.filter(({ hatch }) => hatch?.isDashed);
  expect(dashed.map(({ code, fill }) => [nameOf(code), fill])).toEqual([["Badghis", "var(--training-tint)"]]);
  const lines = [...svgText(svgOf(draw(figure))).matchAll(/<path class="hatch(?:-fine)?"[^>]*>/g)].map(
    ([path]) => path,
  );
  // Kunar and Badghis, each with its main lines and those between.
  expect(lines.map((line) => line.includes("stroke-dasharray")).sort()).toEqual([false, false, true, true]);
});

test("two or more layers give one quiet tint, and no province a layer's colour", () => {
  const figure = figureOf("?theme=light");
  expect(figure.mode).toBe("plates");
  for (const { fill, hatch, layers } of figure.areas) {
    expect(hatch).toBeNull();
    expect(fill).toBe(layers.length ? light.named : light.land);
  }
  expect(figure.plates.map(({ code }) => code).sort()).toEqual([...figure.selection.keys()].sort());
});

test("no layer is a figure too: nothing named, nothing marked, and it says so", () => {
  const figure = figureOf("?layers=&theme=light");
  expect(figure).toMatchObject({ title: words.title.none, plates: [], notes: [] });
  expect(new Set(figure.areas.map(({ fill, hatch }) => `${fill} ${hatch}`))).toEqual(new Set([`${light.land} null`]));
});

test("a plate has one slot for each chosen layer in fixed order, whatever the order of the link", () => {
  expect(lettersOf(figureOf("?layers=officials~media~aqis~training~safe-houses~leadership"), "AF-HER")).toEqual([
    "L absent",
    "S solid",
    "T absent",
    "A hollow",
    "M solid",
    "O absent",
  ]);
  fc.assert(
    fc.property(scenes, (scene) => {
      const { plates, mode } = composeFigure(facts, scene, words);
      const chosen = mode === "fill" ? "" : scene.layers.join();
      expect(plates.filter(({ slots }) => slots.map(({ layer }) => layer).join() !== chosen)).toEqual([]);
    }),
  );
});

test("each class of evidence has its look", () => {
  const figure = figureOf(everything);
  expect(lettersOf(figure, "AF-HEL")).toEqual(["L solid", "S solid", "T solid", "A hollow", "M absent", "O absent"]);
  expect(lettersOf(figure, "AF-KNR")[2]).toBe("T hollow");
  expect(lettersOf(figure, "AF-BDG")[2]).toBe("T plus");
  expect(lettersOf(figure, "AF-KAP")[5]).toBe("O hollow");
  expect(lettersOf(figure, "AF-NUR")).toEqual(["L absent", "S absent", "T solid", "A absent", "M absent", "O hollow"]);
});

test("the colours are the theme's, and variables where the page decides", () => {
  expect(area(figureOf("?layers=media&theme=dark"), "AF-HER").fill).toBe(palettes.dark.layers.media);
  expect(area(figureOf("?layers=media"), "AF-HER").fill).toBe(themed.layers.media);
  expect(themed.layers.media).toBe("var(--media)");
});

test("only the chosen province is chosen, and every province links to itself in the same scene", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const { areas } = composeFigure(facts, scene, words);
      expect(areas.filter(({ isChosen }) => isChosen).map(({ code }) => code)).toEqual([scene.province ?? []].flat());
      expect(areas.map(({ href }) => sceneOf(href))).toEqual(areas.map(({ code }) => ({ ...scene, province: code })));
    }),
    { numRuns: 60 },
  );
});

test("composing changes nothing it was given", () => {
  const given = deepFreeze(structuredClone(facts));
  fc.assert(
    fc.property(scenes, (scene) => {
      expect(written(composeFigure(given, deepFreeze(scene), words))).toBe(written(composeFigure(facts, scene, words)));
    }),
    { numRuns: 100 },
  );
});

test("a digest gives the figure that the facts give", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const digest = digestOf(facts, tongues[scene.lang]);
      expect(written(composeFigure(digest, scene, words))).toBe(written(composeFigure(facts, scene, words)));
    }),
    { numRuns: 100 },
  );
});

test("a digest carries no statement and no note", () => {
  const text = JSON.stringify(digestOf(facts));
  for (const { statement, checkNote } of facts.claims) {
    expect(text).not.toContain(statement);
    if (checkNote) expect(text).not.toContain(checkNote);
  }
});

test("counts depend on no chosen layer and no match", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      expect(composeFigure(facts, scene, words).counts).toEqual(countByLayer(facts, scene.evidence));
    }),
    { numRuns: 60 },
  );
});

for (const [query, title] of [
  ["", "Where an article places al-Qaida in Afghanistan"],
  ["?match=all", "Where an article places al-Qaida in Afghanistan; provinces named for all 4 layers"],
  ["?layers=training", "Where an article places al-Qaida in Afghanistan: training sites"],
  ["?layers=training&match=all", "Where an article places al-Qaida in Afghanistan: training sites"],
  ["?layers=safe-houses~aqis", "Where an article places al-Qaida in Afghanistan: safe houses and AQIS presence"],
  [
    "?layers=leadership~training~media",
    "Where an article places al-Qaida in Afghanistan: leadership, training sites and media operations",
  ],
  ["?layers=", "Afghanistan: no layer chosen"],
] as const)
  test(`the title of ${query || "the default scene"} is “${title}”`, () => {
    expect(figureOf(query).title).toBe(title);
  });

test("the subtitle credits the article and the report it cites, never the UN alone", () => {
  expect(figureOf("").subtitle).toContain("December 2023 article, citing a June 2023 UN report");
});

test("the alternative text has every chosen layer, and under each its provinces and no others", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const { alt, title, selection } = composeFigure(facts, scene, words);
      expect(alt).toContain(title);
      for (const { id, title: layer } of facts.layers) {
        const [, sentence = ""] = alt.split(`. ${layer}: `);
        expect(sentence !== "", layer).toBe(scene.layers.includes(id));
        const own = facts.provinces.filter(({ code }) => selection.get(code)?.some((naming) => naming.layer === id));
        const said = sentence.split(".")[0]!.split(/, | and /);
        if (sentence)
          expect(said).toEqual(own.length ? own.map(({ name }) => name) : ["no province in this selection"]);
      }
    }),
    { numRuns: 100 },
  );
});

test("the alternative text tells doubt from absence: Kunar is not found in coverage, Badghis is found there alone", () => {
  const { alt } = figureOf(`?layers=training&evidence=${evidenceIds.join("~")}`);
  const doubted = alt
    .split(/(?<=\.) /)
    .filter((sentence) => sentence.startsWith("Credited to the UN report, not found"));
  expect(doubted).toHaveLength(1);
  expect(doubted[0]).toContain("Kunar");
  expect(doubted[0], "press coverage is all that names Badghis").not.toContain("Badghis");
});

test("a province's label says its layers, or that they do not name it", () => {
  const figure = figureOf("");
  expect(area(figure, "AF-HEL").label).toBe("Helmand: Leadership, Safe houses, Training sites and AQIS presence");
  expect(area(figure, "AF-GHO").label).toBe("Ghor: no mark in this selection");
});

test("notes are numbered from one, and each shown claim rests on exactly one of them", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const { notes, selection } = composeFigure(facts, scene, words);
      expect(notes.map(({ number }) => number)).toEqual(notes.map((_, i) => i + 1));
      const shown = [...selection.values()].flatMap((namings) => namings.flatMap(({ claims }) => claims));
      expect(notes.flatMap(({ claims }) => claims).sort()).toEqual(shown.map(({ id }) => id).sort());
      for (const { source, claims, url } of notes) {
        expect(shown.filter((claim) => claim.source === source).map(({ id }) => id)).toEqual(claims);
        expect(url).toBe(facts.sources.find(({ id }) => id === source)!.url);
      }
    }),
    { numRuns: 100 },
  );
});

test("a note names source, title and paragraphs, and the press only with what it alone says", () => {
  const [article, press, ...rest] = figureOf(everything).notes;
  expect(rest).toEqual([]);
  expect(article!.text).toBe(
    "Institute of the Middle East (credit line, printed in Russian), publisher unknown, “Signs of the revival of al-Qaeda in Afghanistan and its connections with the Taliban movement”, 5 December 2023: paragraph 19; paragraph 20, sentence 2; paragraph 20, sentence 3; paragraph 21; paragraph 25",
  );
  expect(press).toMatchObject({ source: "lwj-camps-2023", claims: ["training-badghis"] });
  expect(figureOf("").notes.map(({ source }) => source)).toEqual(["article-2023"]);
  expect(figureOf("?layers=training").notes[0]!.text).toMatch(/: paragraph 20, sentence 3$/);
});

test("a claim with a hostile note stays words", () => {
  const paragraph = `<script>alert("1")</script>`;
  const [note] = figureOf("?layers=media", withClaim("media-herat", { paragraph })).notes;
  expect(note!.text).toContain(paragraph);
});

/** The looks of everything drawn, and those that the legend explains, by their words. */
function looksIn(figure: Figure, scene: Scene): Set<string> {
  const { mode, areas, plates, selection, palette } = figure;
  const { legend } = words;
  const looks = new Set<string>();
  const found = new Set([...selection.values()].flat().map(({ evidence }) => evidence));
  const doubt =
    legend.doubts[found.has("article") ? (found.has("uncorroborated") ? "both" : "article") : "uncorroborated"];
  const slotTexts = { solid: legend.solid, hollow: legend.hollow(doubt), plus: legend.plus, absent: legend.absent };
  const fillTexts = { solid: legend.fillSolid, hollow: doubt, plus: legend.fillCoverage };
  if (scene.view === "map" && scene.province) looks.add(legend.chosen);
  if (!scene.layers.length) return looks.add(legend.notNamed[scene.match]);
  if (scene.view === "matrix") {
    const { rows } = composeMatrix(facts, scene, selection, words);
    for (const { look } of rows.flatMap(({ cells }) => cells)) looks.add(slotTexts[look]);
    return looks;
  }
  if (scene.view === "multiples") {
    const maps = composeSmallMaps(facts, scene, figure, words);
    for (const { look } of maps.flatMap(({ names }) => names)) looks.add(fillTexts[look as "solid"]);
    return looks.add(legend.notNamed[scene.match]);
  }
  for (const { look } of plates.flatMap(({ slots }) => slots)) looks.add(slotTexts[look]);
  for (const { code, fill, hatch } of areas) {
    const evidence = selection.get(code)?.[0]?.evidence;
    if (!evidence) looks.add(legend.notNamed[scene.match]);
    else if (mode === "plates") looks.add(fill === palette.named ? legend.named[scene.match] : "an unknown tint");
    else if (!hatch) looks.add(legend.fillSolid);
    else looks.add(evidence === "coverage" ? legend.fillCoverage : doubt);
  }
  return looks;
}

test("the legend explains every look that occurs and none that does not", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const figure = composeFigure(facts, scene, words);
      const areSlots = scene.view === "matrix" || (scene.view === "map" && figure.mode === "plates");
      const titles = areSlots ? scene.layers.map((id) => titleOf(id)) : [];
      const explained = figure.legend.map(({ text }) => text);
      expect(explained.slice(0, titles.length)).toEqual(titles);
      expect(explained.slice(titles.length).sort()).toEqual([...looksIn(figure, scene)].sort());
    }),
    { numRuns: 1000 },
  );
});

test("no two lines of a legend show the same mark", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const marks = composeFigure(facts, scene, words).legend.map(({ text: _, ...mark }) => JSON.stringify(mark));
      expect(marks).toEqual([...new Set(marks)]);
    }),
  );
});

const titleOf = (id: (typeof layerIds)[number]) => facts.layers.find((layer) => layer.id === id)!.title;

test("plates bear the names of the scene's language, and everything else stays as it was", () => {
  const namesOf = (lang: string) => figureOf(`?layers=training&lang=${lang}`).plates.map(({ name }) => name);
  expect(namesOf("fa")).toEqual(["ننگرهار", "کنر", "نورستان", "زابل", "هلمند"]);
  expect(namesOf("ps")).toEqual(["ننګرهار", "کونړ", "نورستان", "زابل", "هلمند"]);
  expect(namesOf("ru")).toEqual(["Нангархар", "Кунар", "Нуристан", "Забуль", "Гильменд"]);
  expect(figureOf("?lang=fa").plates.every(({ lang }) => lang === "fa-AF")).toBe(true);
  expect(figureOf("?lang=ps").alt).toBe(figureOf("").alt);
});

test("a heading of one's own replaces no word of what the map says about itself", () => {
  const figure = figureOf("?title=Our%20briefing");
  expect(figure.heading).toBe("Our briefing");
  expect(figureOf("").heading).toBe(figure.title);
  expect(figure.title).toBe(figureOf("").title);
  expect(figure.alt).toBe(figureOf("").alt);
});

test("where coverage alone is shown the title says so, and no remark is about the article", () => {
  const { title, alt, remarks } = figureOf("?layers=training&evidence=coverage");
  expect(title).toBe("Where press coverage of a UN report places al-Qaida in Afghanistan: training sites");
  expect(alt).not.toContain("an article places");
  expect(remarks.join(" ")).not.toContain("the article");
  expect(figureOf("?layers=training").title).toContain("an article places");
});

test("what is the article's own is told apart from what it credits and coverage lacks, in alt text and legend", () => {
  const texts = (query: string) =>
    figureOf(query)
      .legend.map(({ text }) => text)
      .join(" ");
  expect(figureOf("?layers=officials").alt).toContain("The article’s own statement: Kapisa and Nuristan.");
  expect(texts("?layers=officials")).not.toContain("Credited");
  expect(texts("?layers=training")).toContain("Credited to the UN report by the article, not found");
  expect(texts("?layers=training")).not.toContain("own statement");
  expect(texts("?layers=training~aqis")).toContain("Hollow: the article’s own statement, or credited");
});

test("that the UN document was not read is said where a claim rests on it, and where none does it is not", () => {
  expect(figureOf("?layers=training").remarks).toContain(words.unread);
  expect(figureOf("?layers=aqis").remarks).not.toContain(words.unread);
});
