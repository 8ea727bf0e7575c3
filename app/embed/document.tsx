import { render } from "preact-render-to-string";
import { earlyChoice } from "../../components/early-choice";
import { Embed } from "../../components/embed";
import { EmbedMap } from "../../components/embed-map";
import { EmbedMatrix } from "../../components/embed-matrix";
import { EmbedMultiples } from "../../components/embed-multiples";
import { EmbedPanels } from "../../components/embed-panels";
import { FactSections } from "../../components/fact-sections";
import type { Facts } from "../../data/atlas";
import { digestOf } from "../../data/digest";
import { type Anchors, anchorsIn } from "../../geo/anchors";
import { composeFigure } from "../../geo/figure";
import { frames } from "../../geo/frame";
import type { Ground } from "../../geo/ground";
import { tongues } from "../../geo/local-name";
import { paletteCss } from "../../geo/palette";
import { formatScene, type Scene } from "../../geo/scene";
import { en as words } from "../../geo/words/en";
import { keepInLinks } from "./react";
import type { Given } from "./script";

export type DocumentInput = {
  facts: Facts;
  anchors: Anchors;
  ground: Ground;
  scene: Scene;
  hasControls: boolean;
  /** What of its address is not the scene's, for links to keep: "controls=0&v=…", or "". */
  kept: string;
  /** The scene on the full map, a whole address. */
  address: string;
  /** Where oEmbed tells of this embed; "" for a file, which is nowhere. */
  oembed: string;
  /** What of its address was left out, in sentences. */
  notices: string[];
  /** Whether it is a file to be opened by itself: tabs for all views, every detail, all sources. */
  isFile: boolean;
  /** The style sheet and the script, written into the document. */
  css: string;
  script: string;
};

const escapes: Record<string, string> = { "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };
/** JSON that cannot end its script element. */
const jsonOf = (value: unknown) => JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => escapes[sign]!);
const textOf = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
/** What is empty or false is not written: a script finds it missing, which is as good. */
const withoutEmpty = <Thing extends object>(thing: Thing): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value)) as Thing;
/** Tells styles that a script runs: until then, and wherever scripts are taken out, everything shows. */
const scripted = `document.documentElement.dataset.script="";`;

const views = { map: EmbedMap, multiples: EmbedMultiples, matrix: EmbedMatrix };

/** The whole document of an embed: finished without script, and with everything that a script needs inside. */
export function writeDocument(input: DocumentInput): string {
  const { facts, anchors, ground, scene, hasControls, kept, address, isFile, css, script } = input;
  const figure = composeFigure(facts, scene, words);
  // What a page's toggles say when one points at them would cost more than it tells.
  const full = digestOf(facts, tongues[scene.lang]);
  const digest = { ...full, layers: full.layers.map((layer) => ({ ...layer, description: "" })) };
  const own = anchorsIn(anchors, frames.embed);
  const tabs = isFile ? { views: words.views } : null;
  const light = { ...digest, layers: digest.layers.map(withoutEmpty), sources: digest.sources.map(withoutEmpty) };
  const given: Given = { digest: light, anchors: own, query: formatScene(scene), kept, hasControls, address, tabs };
  keepInLinks(kept);
  const body = render(
    <Embed
      views={views}
      // All views of a file can be drawn from its map; without script that is the one there is.
      scene={isFile ? { ...scene, view: "map" } : scene}
      drawn={{ digest, anchors: own, ground, frame: frames.embed }}
      isFile={isFile}
      {...{ hasControls, kept, address, tabs, words }}
    />,
  );
  const { origin } = new URL(address);
  const { selection } = figure;
  const panels = render(<EmbedPanels {...{ facts, scene, selection, origin, words }} isWhole={isFile} />);
  return [
    `<!doctype html><html lang="en" data-theme="${scene.theme}"><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<link rel="icon" href="data:,"><title>${textOf(figure.title)}</title><meta name="description" content="${textOf(figure.alt)}">`,
    input.oembed && `<link rel="alternate" type="application/json+oembed" href="${textOf(input.oembed)}">`,
    `<style>${paletteCss(scene.theme)}${css}</style><script>${scripted}${earlyChoice}</script>`,
    `<body class="page embed${isFile ? " file" : ""}">`,
    ...input.notices.map((notice) => `<p class="notice" role="status">${textOf(notice)}</p>`),
    `<main id="scene" data-theme="${scene.theme}">${body}</main>`,
    `<div class="panels">${panels}</div>`,
    isFile && render(<FactSections facts={facts} words={words} />),
    isFile &&
      `<footer class="aside">${textOf(words.bibliography.citation(figure.title, facts.version, words.date(facts.edition.revised)))}</footer>`,
    `<script type="application/json" id="given">${jsonOf(given)}</script>`,
    `<script>${script}</script></body></html>`,
  ]
    .filter(Boolean)
    .join("");
}
