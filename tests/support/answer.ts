import type { Page } from "@playwright/test";
import {
  type Asked,
  addressOf,
  drawnBy,
  evidenceIds,
  evidenceOf,
  layerIds,
  layers,
  sceneOf,
  shownBy,
  titleOf,
} from "./rows";

/** Everything on the page that changes with a scene, read at one moment. */
export type Answer = {
  map: Record<string, string>;
  list: Record<string, string>;
  matrix: Record<string, string[]>;
  counts: Record<string, number>;
  legend: string[];
  address: string;
};

const words: Record<string, string> = {
  corroborated: "found in coverage",
  uncorroborated: "not found in coverage",
  article: "article’s own",
  coverage: "coverage only",
  stale: "article’s own, out of date",
};

/** What the page must answer, by the tables alone. */
export function expectedAnswer(asked: Asked = {}): Answer {
  const shown = shownBy(asked);
  const drawn = drawnBy(asked).filter(({ province }) => shown[province!]);
  const chosen = layerIds.filter((id) => sceneOf(asked).layers.includes(id));
  const cell = (code: string, layer: string) => {
    const own = drawn.filter((claim) => claim.province === code && claim.layer === layer).map(evidenceOf);
    // What the reader has turned off is not what the article does not say.
    const isLeftOut = drawnBy({ ...asked, evidence: evidenceIds }).some(
      (claim) => claim.province === code && claim.layer === layer,
    );
    const none = isLeftOut ? "left out by the chosen evidence" : "not named";
    return words[evidenceIds.find((id) => own.includes(id)) ?? ""] ?? none;
  };
  // A claim that was out of date when the article appeared says that first.
  const said = (code: string, layer: string) => {
    const own = drawn.filter((claim) => claim.province === code && claim.layer === layer);
    return own.length && own.every(({ check }) => check === "stale") ? words.stale! : cell(code, layer);
  };
  const count = (layer: string) => Object.keys(shownBy({ evidence: asked.evidence, layers: [layer] })).length;
  const kinds = drawn.map(evidenceOf);
  const marks = [
    ...(chosen.length > 1 ? chosen.map(titleOf) : []),
    ...(kinds.includes("corroborated") ? ["found"] : []),
    ...(kinds.includes("uncorroborated") || kinds.includes("article") ? ["not found"] : []),
    ...(kinds.includes("coverage") ? ["coverage only"] : []),
  ];
  const byProvince = <T>(value: (code: string, own: string[]) => T) =>
    Object.fromEntries(Object.entries(shown).map(([code, own]) => [code, value(code, own)]));
  return {
    map: byProvince((_, own) => own.join(" ")),
    list: byProvince((code, own) => own.map((layer) => `${titleOf(layer)} (${said(code, layer)})`).join(", ")),
    matrix: byProvince((code) => chosen.map((layer) => said(code, layer))),
    counts: Object.fromEntries(layers.map(({ id, title }) => [title!, count(id!)])),
    legend: marks,
    address: addressOf(asked),
  };
}

/** What the page does answer, as a reader would tell it. */
export function readAnswer(page: Page): Promise<Answer> {
  return page.evaluate(
    ({ titles }) => {
      const all = (path: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(path)];
      const text = (node: Element | null | undefined) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
      const code = (node: Element) => node.getAttribute("data-province") ?? "";
      const inMap = all("[data-testid=map] a[data-province]").filter((link) => link.getAttribute("data-layers"));
      const toggles = all("fieldset")
        .filter((group) => text(group.querySelector("legend")) === "Layers")
        .flatMap((group) => all("label", group))
        // The mark's letter is a picture, not a part of the name.
        .map((label) =>
          [...label.childNodes]
            .filter(({ nodeName }) => nodeName !== "svg")
            .map(({ textContent }) => textContent)
            .join("")
            .trim(),
        );
      const legend = all("[data-testid=legend] li").map(text);
      const has = (pattern: RegExp, word: string) => (legend.some((line) => pattern.test(line)) ? [word] : []);
      return {
        map: Object.fromEntries(inMap.map((link) => [code(link), link.getAttribute("data-layers") ?? ""])),
        list: Object.fromEntries(
          all("[aria-labelledby=list-heading] li").map((item) => [
            code(item.querySelector("a")!),
            // Title and evidence, without the picture of the mark.
            all(".named", item)
              .map((mark) =>
                [...mark.childNodes]
                  .filter(({ nodeName }) => nodeName !== "svg")
                  .map(({ textContent }) => textContent)
                  .join("")
                  .replace(/\s+/g, " ")
                  .trim(),
              )
              .join(", "),
          ]),
        ),
        matrix: Object.fromEntries(
          all("#matrix tbody tr").map((row) => [
            code(row.querySelector("th a")!),
            // The last column counts the layers.
            all("td", row)
              .slice(0, -1)
              .map((cell) => text(cell.querySelector("span:not(:has(span))"))),
          ]),
        ),
        counts: Object.fromEntries(toggles.map((label) => [label.replace(/\s*\d+$/, ""), Number(label.match(/\d+$/))])),
        legend: [
          ...legend.map((line) => titles.find((title) => line.endsWith(title)) ?? "").filter(Boolean),
          ...has(/(Solid:|^Credited to the UN report, and found)/, "found"),
          ...has(/(Hollow:|^The article’s own|^Credited to the UN report by the article, not found)/, "not found"),
          ...has(/(With \+:|^\+?In coverage)/, "coverage only"),
        ],
        address: location.search,
      };
    },
    { titles: layers.map(({ title }) => title!) },
  );
}
