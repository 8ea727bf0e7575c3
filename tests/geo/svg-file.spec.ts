import { expect, test } from "@playwright/test";
import { readJob } from "../../app/file/ask";
import { svgText } from "../../app/file/svg";
import { gallery } from "../../geo/gallery";
import { figureOf, nameOf } from "./given";
import { flat, parseXml, type Xml } from "./xml";

const origin = "https://map.example";
const write = (query: string): string => {
  const { job } = readJob(new URLSearchParams(query), "svg", origin);
  return svgText(job).replace(/^<\?xml.*\?>\n/, "");
};
const all = gallery.map(({ name, query, sheet }) => ({ name, svg: write(`${query.slice(1)}&frame=${sheet}`) }));

const textOf = (node: Xml): string =>
  flat(node)
    .map(({ text }) => text)
    .join(" ");

test("a file holds nothing that drawing programs stumble over, and nothing from outside", () => {
  for (const { name, svg } of all) {
    const nodes = flat(parseXml(svg));
    const tags = new Set(nodes.map(({ tag }) => tag));
    expect(
      [...tags].filter((tag) => !["svg", "title", "desc", "g", "a", "path", "rect", "text"].includes(tag)),
      name,
    ).toEqual([]);
    const attributes = nodes.flatMap((node) => Object.entries(node.attributes));
    const foreign = attributes.filter(
      ([key, value]) =>
        /^(style|class|filter|mask|clip-path|on\w+|xlink:.*)$/.test(key) || /url\(|var\(|color-mix/.test(value),
    );
    expect(foreign, name).toEqual([]);
    const links = nodes.flatMap(({ attributes }) => attributes.href ?? []);
    expect(
      links.filter((href) => !href.startsWith(`${origin}/`)),
      name,
    ).toEqual([]);
  }
});

test("every group of a file has a name, and no two things have the same one", () => {
  for (const { name, svg } of all) {
    const nodes = flat(parseXml(svg));
    const ids = nodes.flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids, name).toEqual([...new Set(ids)]);
    expect(
      nodes.filter(({ tag, attributes }) => tag === "g" && !attributes.id && !attributes.transform),
      name,
    ).toEqual([]);
  }
  const ids = flat(parseXml(write("frame=slide"))).flatMap(({ attributes }) => attributes.id ?? []);
  for (const id of [
    "heading",
    "attribution",
    "map",
    "provinces",
    "province-AF-HEL",
    "label-AF-HEL",
    "legend",
    "sources",
    "limits",
  ])
    expect(ids).toContain(id);
});

test("a file says what it shows: its heading, its words, and each province by name", () => {
  const [file, figure] = [parseXml(write("frame=a4")), figureOf("")];
  const [title, desc] = file.children;
  expect([title!.tag, title!.text]).toEqual(["title", figure.heading]);
  expect([desc!.tag, desc!.text]).toEqual(["desc", figure.alt]);
  const provinces = flat(file).filter(({ attributes }) => attributes["data-province"]);
  expect(provinces).toHaveLength(34);
  for (const province of provinces)
    expect(textOf(province)).toContain(nameOf(province.attributes["data-province"] as "AF-HEL"));
});

test("words are text, in their own script", () => {
  const words = (query: string) =>
    flat(parseXml(write(query)))
      .filter(({ tag }) => tag === "text")
      .map(({ text }) => text);
  expect(words("frame=slide")).toContain("Helmand");
  expect(words("frame=slide&lang=ps")).toContain("کونړ");
  const pashto = flat(parseXml(write("frame=slide&lang=ps"))).find(
    (node) => node.tag === "text" && node.text === "کونړ",
  );
  expect(pashto!.attributes.lang).toBe("ps");
});

test("a file has no coordinates but those of outlines and marks: none in degrees", () => {
  for (const { name, svg } of all) expect(svg, name).not.toMatch(/\b(?:lat|lon)|\b6\d\.\d{3,}/);
});
