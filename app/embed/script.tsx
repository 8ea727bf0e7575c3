import { render } from "preact";
import { readDrawnGround } from "../../components/drawn-ground";
import { type Drawn, Embed, type EmbedOptions } from "../../components/embed";
import { markPanels } from "../../components/mark-panels";
import { composeThemed } from "../../geo/figure";
import { frames } from "../../geo/frame";
import { formatScene, parseScene, queryOfForm, type Scene } from "../../geo/scene";
import { figureWords as words } from "../../geo/words/en-figure";
import type { LiveEmbed } from "./live";
import { keepInLinks, withKept } from "./react";
import { tellHeight } from "./tell-height";

/** What the document says to its script. */
export type Given = Pick<Drawn, "digest" | "anchors"> &
  Pick<EmbedOptions, "hasControls" | "address" | "kept" | "tabs"> & {
    /** The scene as it was written. */
    query: string;
  };

/** Answers toggles, links and Escape where the document is, and says how high it is. */
export function startEmbed(views: EmbedOptions["views"]): void {
  const { digest, anchors, query, ...options }: Given = JSON.parse(document.getElementById("given")!.textContent!);
  const { address, kept } = options;
  keepInLinks(kept);
  const codes = digest.provinces.map(({ code }) => code);
  const root = document.getElementById("scene")!;
  let drawn: Drawn = { digest, anchors, ground: readDrawnGround(digest), frame: frames.embed };
  // A choice made before this script ran is in the address, or where there can be none, in the panel that is open.
  let scene = parseScene(location.search || query, codes).scene;
  const open = document.querySelector(".panel:not([hidden])")?.id.slice("panel-".length);
  scene.province = codes.find((code) => code === open) ?? null;
  let live: LiveEmbed | undefined;

  function draw() {
    render(<Embed {...options} {...{ views, words, drawn, scene }} isFile={options.tabs !== null} />, root);
    live?.show(scene);
  }
  function show(next: Scene) {
    scene = next;
    try {
      history.replaceState(null, "", withKept(formatScene(scene), kept));
    } catch {
      // A file has no address of its own to change.
    }
    draw();
    markPanels(scene, composeThemed(digest, scene, words).selection);
    const heading = scene.province && document.getElementById(`name-${scene.province}`);
    if (heading) heading.focus();
  }

  /** MapLibre joins when the reader asks to zoom, from where the full map is. */
  async function goLive() {
    // The engine moves the still away, so the renderer must know it by then.
    draw();
    const button = document.querySelector<HTMLButtonElement>(".go-live")!;
    // Not disabled, which would take the focus off it.
    if (button.ariaDisabled) return;
    button.ariaDisabled = "true";
    try {
      const { startLive } = await import(new URL("/embed/live.js", address).href);
      await startLive({
        home: address,
        drawn,
        scene: () => scene,
        words,
        onDrawn(next: Drawn, engine: LiveEmbed | undefined) {
          [drawn, live] = [next, engine];
          draw();
        },
      });
    } catch {
      button.textContent = words.embed.noZoom;
    }
  }

  addEventListener("change", (event) => {
    const form = (event.target as Element).closest<HTMLFormElement>("form.controls");
    if (!form) return;
    const fields = new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, String(value)]));
    show({ ...parseScene(queryOfForm(fields), codes).scene, title: scene.title });
  });
  addEventListener("click", (event) => {
    const target = event.target as Element;
    if (target.matches(".go-live")) return void goLive();
    const link = target.closest("a[href^='?']");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const next = parseScene(link.getAttribute("href")!, codes).scene;
    show(link.hasAttribute("data-move") ? { ...scene, province: next.province } : next);
  });
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && scene.province) show({ ...scene, province: null });
  });
  // A file is written as a map, from which all views can be drawn.
  if (scene.view !== "map" && views.map) draw();
  tellHeight();
  document.documentElement.dataset.ready = "";
}
