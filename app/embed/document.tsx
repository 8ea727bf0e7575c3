import { render } from "preact-render-to-string";
import { earlyChoice } from "../../components/early-choice";
import { Embed } from "../../components/embed";
import { EmbedPanels } from "../../components/embed-panels";
import type { Facts } from "../../data/atlas";
import { digestOf } from "../../data/digest";
import { type Anchors, anchorsIn } from "../../geo/anchors";
import { composeFigure } from "../../geo/figure";
import { frames } from "../../geo/frame";
import type { Ground } from "../../geo/ground";
import { tongues } from "../../geo/local-name";
import { paletteCss } from "../../geo/palette";
import type { Scene } from "../../geo/scene";
import { en as words } from "../../geo/words/en";

export type EmbedInput = {
  facts: Facts;
  anchors: Anchors;
  ground: Ground;
  scene: Scene;
  hasControls: boolean;
  /** The scene on the full map, a whole address. */
  address: string;
  /** Where oEmbed tells of this embed. */
  oembed: string;
  /** What of its address was left out, in sentences. */
  notices: string[];
  /** The style sheet and the script, written into the document. */
  css: string;
  script: string;
};

const escapes: Record<string, string> = { "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };
/** JSON that cannot end its script element. */
const jsonOf = (value: unknown) => JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => escapes[sign]!);
const textOf = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** The whole document of an embed: finished without script, and with everything that a script needs inside. */
export function writeEmbed(input: EmbedInput): string {
  const { facts, anchors, ground, scene, hasControls, address, css, script } = input;
  const figure = composeFigure(facts, scene, words);
  // What the toggles say when one points at them is in the document; the script can do without.
  const full = digestOf(facts, tongues[scene.lang]);
  const digest = { ...full, layers: full.layers.map((layer) => ({ ...layer, description: "" })) };
  const own = anchorsIn(anchors, frames.embed);
  const body = render(
    <Embed
      digest={full}
      anchors={own}
      ground={ground}
      scene={scene}
      hasControls={hasControls}
      address={address}
      words={words}
    />,
  );
  const panels = render(
    <EmbedPanels
      facts={facts}
      scene={scene}
      selection={figure.selection}
      origin={new URL(address).origin}
      words={words}
    />,
  );
  return [
    `<!doctype html><html lang="en" data-theme="${scene.theme}"><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<link rel="icon" href="data:,"><title>${textOf(figure.heading)}</title><meta name="description" content="${textOf(figure.alt)}">`,
    `<link rel="alternate" type="application/json+oembed" href="${textOf(input.oembed)}">`,
    `<style>${paletteCss(scene.theme)}${css}</style><script>${earlyChoice}</script>`,
    `<body class="page embed">${input.notices.map((notice) => `<p class="notice" role="status">${textOf(notice)}</p>`).join("")}`,
    `<main id="scene" data-theme="${scene.theme}">${body}</main>`,
    `<div class="panels">${panels}</div>`,
    `<script type="application/json" id="given">${jsonOf({ digest, anchors: own, hasControls, address })}</script>`,
    `<script>${script}</script></body></html>`,
  ].join("");
}
