import { render } from "preact";
import { readDrawnGround } from "../../components/drawn-ground";
import { Embed } from "../../components/embed";
import { markPanels } from "../../components/mark-panels";
import { composeFigure } from "../../geo/figure";
import { formatScene, parseScene, queryOfForm, type Scene } from "../../geo/scene";
import { figureWords as words } from "../../geo/words/en-figure";

// The script of an embed: it answers toggles, links and Escape where it is, and says how high it is.

const given = JSON.parse(document.getElementById("given")!.textContent!);
const codes = given.digest.provinces.map(({ code }: { code: string }) => code);
const root = document.getElementById("scene")!;
const ground = readDrawnGround(given.digest);
let scene = parseScene(location.search, codes).scene;

function show(next: Scene) {
  scene = next;
  try {
    history.replaceState(null, "", formatScene(scene) || "?");
  } catch {
    // A file has no address of its own to change.
  }
  render(<Embed {...given} ground={ground} scene={scene} words={words} />, root);
  markPanels(scene, composeFigure(given.digest, scene, words).selection);
  const heading = scene.province && document.getElementById(`name-${scene.province}`);
  if (heading) heading.focus();
}

addEventListener("change", (event) => {
  const form = (event.target as Element).closest<HTMLFormElement>("form.controls");
  if (!form) return;
  const fields = new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, String(value)]));
  show({ ...parseScene(queryOfForm(fields), codes).scene, title: scene.title });
});
addEventListener("click", (event) => {
  const link = (event.target as Element).closest("a[href^='?']");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const { search } = new URL(link.getAttribute("href")!, "http://localhost");
  const next = parseScene(search, codes).scene;
  show(link.hasAttribute("data-move") ? { ...scene, province: next.province } : next);
});
addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && scene.province) show({ ...scene, province: null });
});

// Hosts listen for one of three forms: our own, AMP's and Medium's.
const tell = () => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ source: "afghanistan-map", v: 1, type: "height", height }, "*");
  parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  parent.postMessage(JSON.stringify({ src: location.href, context: "iframe.resize", height }), "*");
};
if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);
document.documentElement.dataset.ready = "";
