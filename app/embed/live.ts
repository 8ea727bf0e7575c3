import { composeStyle } from "../../components/compose-style";
import type { Drawn } from "../../components/embed";
import { goLive } from "../../components/live-map";
import type { AtlasCollection } from "../../data/atlas-collection";
import type { Anchors } from "../../geo/anchors";
import { composeThemed } from "../../geo/figure";
import { frames } from "../../geo/frame";
import { labelsOf } from "../../geo/labels";
import { plateSetFor } from "../../geo/plate-set";
import type { Scene } from "../../geo/scene";
import { en } from "../../geo/words/en";
import css from "../live.css";

// `/embed/live.js`: MapLibre for an embed whose reader has asked to zoom. Everything it needs beside what the
// document carries comes from the full map's own address.

/** An embed's live map, as its script knows it. */
export type LiveEmbed = { show: (scene: Scene) => void };

type Options = {
  /** An address on the site of the full map. */
  home: string;
  drawn: Drawn;
  scene: () => Scene;
  words: Parameters<typeof composeThemed>[2];
  /** What the still is to be drawn with from now on, beside the live map or, when that is gone, alone again. */
  onDrawn: (drawn: Drawn, live: LiveEmbed | undefined) => void;
};

const themeOf = ({ theme }: Scene) =>
  theme === "auto" ? (matchMedia("(prefers-color-scheme:dark)").matches ? "dark" : "light") : theme;

/** Lays the live map under the embed's still. Rejects where the site does not answer or there is no WebGL. */
export async function startLive({ home, drawn, scene, words, onDrawn }: Options): Promise<void> {
  const read = async <Answer>(path: string): Promise<Answer> => {
    const answer = await fetch(new URL(path, home));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };
  const [atlas, anchors] = await Promise.all([read<AtlasCollection>("/atlas"), read<Anchors>("/embed/anchors.json")]);
  const box = document.querySelector<HTMLElement>(".map-box")!;
  const still = box.querySelector<SVGSVGElement>(".still")!;
  const set = () => {
    const fit = plateSetFor(box.clientWidth, box.clientHeight);
    // An embed has no other sets than these.
    return frames.embed.plateSets.find(({ id }) => id === fit.id) ?? frames.embed.plateSets[0]!;
  };
  const framed = (): Drawn => ({
    ...drawn,
    anchors,
    frame: { ...frames.embed, plateSets: [{ ...set(), names: "all" }] },
  });
  const labels = (now: Drawn) => labelsOf(composeThemed(drawn.digest, scene(), words), now.frame, now.ground, anchors);
  const style = () => composeStyle(atlas, drawn.digest, { ...scene(), theme: themeOf(scene()) }, drawn.ground);

  const sheet = new CSSStyleSheet();
  // The bundler of embeds takes a style sheet as text.
  sheet.replaceSync(css as unknown as string);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const buttons = document.createElement("div");
  buttons.className = "map-buttons";
  const press = (text: string, label: string, act: () => void) => {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", textContent: text, onclick: act });
    if (label !== text) button.setAttribute("aria-label", label);
    buttons.append(button);
  };

  let now = framed();
  let known = set();
  await new Promise<void>((resolve, reject) => {
    const map = goLive({
      box,
      still,
      style: style(),
      labels: labels(now),
      anchors,
      locale: en.live.gestures,
      worker: new URL("/maplibre/maplibre-gl-worker.mjs", home).href,
      onMove: () => {},
      onLive() {
        const wasFocused = document.activeElement?.matches(".go-live");
        box.dataset.map = "live";
        box.append(buttons);
        if (wasFocused) buttons.querySelector("button")!.focus();
        onDrawn(now, live);
        resolve();
      },
      onLost() {
        box.dataset.map = "still";
        buttons.remove();
        watch.disconnect();
        onDrawn(drawn, undefined);
        reject(new Error("the live map was lost"));
      },
    });
    press("+", en.live.zoomIn, () => map.zoomBy(0.75));
    press("−", en.live.zoomOut, () => map.zoomBy(-0.75));
    press(en.live.resetView, en.live.resetView, () => map.reset());
    const live: LiveEmbed = {
      show() {
        map.follow(labels(now));
        map.draw(style());
      },
    };
    const watch = new ResizeObserver(() => {
      if (known === set() || box.dataset.map !== "live") return;
      known = set();
      now = framed();
      onDrawn(now, live);
    });
    watch.observe(box);
  });
}
