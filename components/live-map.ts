import { Map as Engine, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import type { Anchors } from "../geo/anchors";
import { frames } from "../geo/frame";
import type { labelsOf } from "../geo/labels";
import { toWorld } from "../geo/mercator";
import { ceiling } from "../geo/plate-layout";
import { viewOf } from "../geo/plate-set";
import type { Camera } from "../geo/standing";
import { afghanistan, fitView, scaleOf } from "../geo/view";
import { moveStill } from "./move-still";
import { watchPaper } from "./watch-paper";

const { web } = frames;
const home = fitView(afghanistan, web);
type Labels = ReturnType<typeof labelsOf>;

export type LiveMap = {
  /** Draws another figure; the still answers until it is done. */
  draw: (style: StyleSpecification) => void;
  /** Puts labels that a new scene has drawn where the camera is. */
  follow: (labels: Labels) => void;
  zoomBy: (steps: number) => void;
  reset: () => void;
  remove: () => void;
};

type Options = {
  box: HTMLElement;
  still: SVGSVGElement;
  style: StyleSpecification;
  labels: Labels;
  anchors: Anchors;
  /** MapLibre's own words. */
  locale: Record<string, string>;
  /** Where MapLibre's worker is. */
  worker: string;
  /** The scale as a multiple of the home view's, and the latitude of the middle. */
  onMove: (k: number, latitude: number) => void;
  onLive: () => void;
  /** The context was lost or the engine failed: the still is all there is. */
  onLost: () => void;
};

/**
 * Lays MapLibre under the still. The still stays on top as the layer that is clicked, named and
 * focused, and moves with the camera in the same frame; the canvas only paints.
 * Throws where there is no WebGL.
 */
export function goLive({
  box,
  still,
  style,
  anchors,
  locale,
  worker,
  onMove,
  onLive,
  onLost,
  ...options
}: Options): LiveMap {
  setWorkerUrl(worker);
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
      locale,
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
  let { labels } = options;
  let isOnPaper = false;
  const moveTo = (camera: Camera, latitude: number) => {
    const { view, room } = viewOf(box.clientWidth, box.clientHeight);
    moveStill(still, camera, labels(camera, view, room));
    onMove(camera.k, latitude);
  };
  const goHome = () => moveTo(cameraOf(0, toWorld(home.center)), home.center[1]);
  const follow = () => {
    const center = engine.getCenter();
    if (isOnPaper) goHome();
    else moveTo(cameraOf(engine.getZoom() - homeZoom(), toWorld(center.toArray())), center.lat);
  };
  engine.on("move", follow);
  const stopWatching = watchPaper((isPaper) => {
    isOnPaper = isPaper;
    follow();
  });

  // Whoever goes from province to province by keyboard sees each.
  const bringIntoView = ({ target }: FocusEvent) => {
    const province = (target as Element).closest<SVGElement>(".province");
    if (!province?.matches(":focus-visible") || isMostlyIn(province, box)) return;
    engine.easeTo({ center: anchors[province.dataset.province as keyof Anchors]!.inside });
  };
  still.addEventListener("focusin", bringIntoView);

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
    follow(next) {
      labels = next;
      follow();
    },
    zoomBy: (steps) => engine.easeTo({ zoom: engine.getZoom() + steps }),
    reset: () => engine.easeTo({ center: home.center, zoom: homeZoom() }),
    remove() {
      stopWatching();
      moveInto(place, still);
      still.removeEventListener("focusin", bringIntoView);
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

/** Whether most of an element, or of the box, shows the other. */
function isMostlyIn(element: Element, box: Element): boolean {
  const [a, b] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  const width = Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left));
  const height = Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
  return width * height > Math.min(a.width * a.height, b.width * b.height) / 2;
}

/** Where the frame stands on the screen; exactly at home where it is as good as there. */
function cameraOf(zoomed: number, [x, y]: [number, number]): Camera {
  const k = 2 ** zoomed;
  const [homeX, homeY] = toWorld(home.center);
  const scale = scaleOf(home.zoom) * k;
  const shiftX = (web.width / 2) * (1 - k) + (homeX - x) * scale;
  const shiftY = (web.height / 2) * (1 - k) + (homeY - y) * scale;
  const isAtHome = Math.abs(k - 1) < 1e-6 && Math.hypot(shiftX, shiftY) < 1e-3;
  return isAtHome ? { k: 1, shift: [0, 0] } : { k, shift: [shiftX, shiftY] };
}
