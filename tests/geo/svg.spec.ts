import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { composeFigure } from "../../geo/figure";
import { element, pathData, short, svgOf, svgText } from "../../geo/svg";
import { en as words } from "../../geo/words/en";
import { codes, draw, everything, facts, figureOf, nameOf, sceneOf, svgFor } from "./given";
import { flat, parseXml } from "./xml";

const queries = [
  "",
  everything,
  "?layers=training",
  "?layers=aqis&province=AF-HEL",
  "?layers=",
  "?match=all&theme=dark",
];
const hostile = [
  `<script>alert("1")</script>`,
  `" onload="alert(1)`,
  "'><!-- ]]> & &amp; &lt;",
  "bell \u0007, null \u0000, escape \u001B",
  "halves \uD83D and \uDE00",
  "not a character \uFFFE",
  "کونړ 😀 \u200F\u202E",
];

/** The characters of XML 1.0. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0)!;
  return code < 0x20 ? [9, 10, 13].includes(code) : code < 0xd800 || code > 0xffff || (code > 0xdfff && code < 0xfffe);
}

test("text and attributes come back as they were, without what XML forbids", () => {
  for (const text of hostile) {
    const { attributes, text: inside } = parseXml(svgText(element("text", { "aria-label": text }, [text])));
    const kept = [...text].filter(isAllowed).join("");
    expect(inside).toBe(kept);
    expect(attributes).toEqual({ "aria-label": kept });
  }
});

test("any text at all makes well-formed XML with one element", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (one, other) => {
      const { tag, children } = parseXml(
        svgText(element("g", { "aria-label": one }, [other, element("b", {}, [one])])),
      );
      expect([tag, ...children.map((child) => child.tag)]).toEqual(["g", "b"]);
    }),
    { numRuns: 100 },
  );
});

test("a province with a hostile name is drawn, and its name stays words", () => {
  const named = { ...facts, provinces: facts.provinces.map((one) => ({ ...one, name: hostile.join(" ") })) };
  const root = parseXml(svgText(svgOf(draw(composeFigure(named, sceneOf(everything), words)))));
  expect(flat(root).filter(({ tag }) => !/^(svg|g|a|path|rect|text)$/.test(tag))).toEqual([]);
  expect(
    flat(root)
      .flatMap(({ attributes }) => Object.keys(attributes))
      .filter((key) => key.startsWith("on")),
  ).toEqual([]);
});

for (const query of queries) {
  const title = query || "the default scene";

  test(`${title} is well-formed, and says what it shows`, () => {
    const root = parseXml(svgFor(query));
    expect(root.tag).toBe("svg");
    expect(root.attributes).toMatchObject({
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: "0 0 960 720",
      "aria-label": figureOf(query).alt,
    });
  });

  test(`${title} is drawn with plain shapes, and asks for nothing from elsewhere`, () => {
    const text = svgFor(query);
    const all = flat(parseXml(text));
    expect([...new Set(all.map(({ tag }) => tag))].filter((tag) => !/^(svg|g|a|path|rect|text)$/.test(tag))).toEqual(
      [],
    );
    expect(text).not.toMatch(/url\(|xlink|<style|filter|mask|pattern/);
    const [xmlns, ...addresses] = text.match(/https?:[^"]*/g)!;
    expect([xmlns, addresses]).toEqual(["http://www.w3.org/2000/svg", []]);
    for (const { attributes } of all) if (attributes.href) expect(attributes.href).toMatch(/^\?/);
    const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test(`${title} has each province once, as a link with its code, its layers and its name`, () => {
    const figure = figureOf(query);
    const provinces = flat(parseXml(svgFor(query))).filter(({ attributes }) => attributes["data-province"]);
    expect(provinces.map(({ attributes }) => attributes["data-province"])).toEqual(codes);
    for (const [i, { tag, attributes, children }] of provinces.entries()) {
      const area = figure.areas[i]!;
      expect(tag).toBe("a");
      expect(attributes).toMatchObject({
        "data-layers": area.layers.join(" "),
        href: area.href,
        "aria-label": area.label,
      });
      expect(area.label).toContain(nameOf(area.code));
      expect(children.map((child) => [child.tag, child.attributes.fill])).toEqual([["path", area.fill]]);
    }
  });

  test(`${title} has path data that keeps to the grammar`, () => {
    const paths = flat(parseXml(svgFor(query))).filter(({ tag }) => tag === "path");
    const number = "-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)";
    const pair = `[ ]?${number}[ ]?${number}`;
    // The outlines and hatchings: a start and at least one step each, or the rest of the path is lost.
    const line = new RegExp(`^(M${number}[ ]?${number}(l${pair}([ ]?${number}[ ]?${number})*)?z?)*$`);
    for (const { attributes } of paths.filter(({ attributes: { d = "" } }) => d.includes("l")))
      expect(attributes.d).not.toMatch(/l(?=[Mz]|$)/);
    expect(paths.filter(({ attributes: { d = "" } }) => d.includes("l") && !line.test(d))).toEqual([]);
    expect(paths.filter(({ attributes: { d = "" } }) => /NaN|undefined|e/.test(d))).toEqual([]);
  });

  test(`${title} gives the same bytes twice`, () => {
    expect(svgFor(query)).toBe(svgFor(query));
  });
}

test("a line shorter than a tenth leaves the path readable", () => {
  expect(
    pathData(
      [
        [
          [1, 1],
          [1.01, 1],
        ],
        [
          [2, 2],
          [3, 2],
        ],
      ],
      false,
    ),
  ).not.toMatch(/l(?=M|$)/);
});

for (const [value, text] of [
  [0, "0"],
  [-0, "0"],
  [0.04, "0"],
  [-0.04, "0"],
  [0.05, ".1"],
  [0.5, ".5"],
  [-0.5, "-.5"],
  [1, "1"],
  [-1.25, "-1.2"],
  [10.06, "10.1"],
  [100, "100"],
  [-960.96, "-961"],
] as const)
  test(`${Object.is(value, -0) ? "-0" : value} is written ${text}`, () => {
    expect(short(value)).toBe(text);
  });

test("paths are written in relative steps that do not drift", () => {
  const third = Array.from({ length: 31 }, (_, i): [number, number] => [i / 3, -i / 3]);
  expect(pathData([third], false)).toMatch(/^M0 0l/);
  const steps = pathData([third], false)
    .slice(4)
    .match(/-?\d*\.?\d+/g)!
    .map(Number);
  const ends = [0, 1].map((axis) => steps.filter((_, i) => i % 2 === axis).reduce((sum, step) => sum + step, 0));
  expect(ends[0]).toBeCloseTo(10, 6);
  expect(ends[1]).toBeCloseTo(-10, 6);
});

test("a closed path ends with z and does not say its first point twice", () => {
  expect(
    pathData(
      [
        [
          [0, 0],
          [10, 0],
          [10, 10.5],
          [0, 0],
        ],
      ],
      true,
    ),
  ).toBe("M0 0l10 0 0 10.5z");
  expect(
    pathData(
      [
        [
          [0, 0],
          [-10, -5],
        ],
      ],
      false,
    ),
  ).toBe("M0 0l-10-5");
});
