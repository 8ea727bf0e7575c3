import { Map as Engine, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import { frames } from "../geo/frame";
import { toWorld } from "../geo/mercator";
import { afghanistan, fitView, scaleOf } from "../geo/view";
import { watchPaper } from "./watch-paper";

const { web } = frames;
const home = fitView(afghanistan, web);
/** How far beyond the home view one may zoom: a province must never fill the frame. */
const ceiling = 2.25;

export type LiveMap = {
  /** Draws another figure; the still answers until it is done. */
  draw: (style: StyleSpecification) => void;
  /** Puts labels that a new scene has drawn where the camera is. */
  follow: () => void;
  zoomBy: (steps: number) => void;
  reset: () => void;
  remove: () => void;
};

type Options = {
  box: HTMLElement;
  still: SVGSVGElement;
  style: StyleSpecification;
  labels: Record<string, string>;
  onLive: () => void;
  /** The context was lost or the engine failed: the still is all there is. */
  onLost: () => void;
};

/**
 * Lays MapLibre under the still. The still stays on top as the layer that is clicked, named and
 * focused, and moves with the camera in the same frame; the canvas only paints.
 * Throws where there is no WebGL.
 */
export function goLive({ box, still, style, labels, onLive, onLost }: Options): LiveMap {
  setWorkerUrl("/maplibre/maplibre-gl-worker.mjs");
  const container = document.createElement("div");
  container.className = "live";
  box.prepend(container);
  const homeZoom = () => home.zoom + Math.log2(Math.min(box.clientWidth / web.width, box.clientHeight / web.height));
  const [west, south, east, north] = afghanistan;
  let engine: Engine;
  try {
    engine = new Engine({
      container,
      style,
      center: home.center,
      zoom: homeZoom(),
      minZoom: homeZoom(),
      maxZoom: homeZoom() + ceiling,
      maxBounds: [west - 9, south - 6, east + 9, north + 6],
      attributionControl: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      cooperativeGestures: true,
      renderWorldCopies: false,
      fadeDuration: 0,
      locale: labels,
    });
  } catch (error) {
    container.remove();
    throw error;
  }
  engine.touchZoomRotate.disableRotation();
  engine.keyboard.disable();
  const canvas = engine.getCanvas();
  canvas.tabIndex = -1;
  canvas.setAttribute("aria-hidden", "true");
  canvas.removeAttribute("role");
  // Drags and pinches that begin on a province must reach the engine, so the still rides in its event
  // container, as MapLibre's own markers do. React only ever changes attributes inside it.
  const place = still.parentElement!;
  moveInto(engine.getCanvasContainer(), still);

  const isHome = () => Math.abs(engine.getZoom() - homeZoom()) < 0.01;
  let isOnPaper = false;
  const goHome = () => moveStill(still, 0, toWorld(home.center));
  const follow = () =>
    isOnPaper ? goHome() : moveStill(still, engine.getZoom() - homeZoom(), toWorld(engine.getCenter().toArray()));
  engine.on("move", follow);
  const stopWatching = watchPaper((isPaper) => {
    isOnPaper = isPaper;
    follow();
  });

  let wasHome = true;
  engine.on("moveend", () => {
    wasHome = isHome();
  });
  engine.on("resize", () => {
    engine.setMinZoom(homeZoom());
    engine.setMaxZoom(homeZoom() + ceiling);
    if (wasHome) engine.jumpTo({ center: home.center, zoom: homeZoom() });
    follow();
  });

  const live: LiveMap = {
    draw(next) {
      box.dataset.drawing = "";
      engine.setStyle(next, { diff: true, validate: false });
      engine.once("idle", () => delete box.dataset.drawing);
      engine.triggerRepaint();
    },
    follow,
    zoomBy: (steps) => engine.easeTo({ zoom: engine.getZoom() + steps }),
    reset: () => engine.easeTo({ center: home.center, zoom: homeZoom() }),
    remove() {
      stopWatching();
      moveInto(place, still);
      goHome();
      delete box.dataset.drawing;
      engine.remove();
      container.remove();
    },
  };
  let isDone = false;
  const lose = () => {
    if (isDone) return;
    isDone = true;
    live.remove();
    onLost();
  };
  engine.once("idle", () => !isDone && onLive());
  engine.on("webglcontextlost", lose);
  engine.on("error", lose);
  return live;
}

/** Moves the still without taking the reader's focus off a province. */
function moveInto(place: Element, still: SVGSVGElement): void {
  const focused = still.contains(document.activeElement) ? (document.activeElement as SVGElement) : null;
  place.append(still);
  focused?.focus({ preventScroll: true });
}

/** Moves the ground as one and each plate by its anchor, so that plates keep their size. */
function moveStill(still: SVGSVGElement, zoomed: number, [x, y]: [number, number]): void {
  const k = 2 ** zoomed;
  const [homeX, homeY] = toWorld(home.center);
  const scale = scaleOf(home.zoom) * k;
  const shiftX = (web.width / 2) * (1 - k) + (homeX - x) * scale;
  const shiftY = (web.height / 2) * (1 - k) + (homeY - y) * scale;
  const isAtHome = Math.abs(k - 1) < 1e-6 && Math.hypot(shiftX, shiftY) < 1e-3;
  const moved = isAtHome ? "" : `translate(${shiftX} ${shiftY}) scale(${k})`;
  still.querySelector(".ground")?.setAttribute("transform", moved);
  for (const plate of still.querySelectorAll<SVGElement>(".label")) {
    const [px, py] = [Number(plate.dataset.x), Number(plate.dataset.y)];
    plate.setAttribute("transform", `translate(${px * k + shiftX} ${py * k + shiftY})`);
    plate.querySelector(".leader")?.setAttribute("transform", `scale(${k})`);
  }
}
