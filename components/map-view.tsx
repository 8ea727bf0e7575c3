import type { StyleSpecification } from "maplibre-gl";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Anchors } from "../geo/anchors";
import { drawFigure } from "../geo/drawing";
import type { Figure } from "../geo/figure";
import type { Ground } from "../geo/ground";
import { labelsOf } from "../geo/labels";
import { frameWith } from "../geo/plate-set";
import type { Words } from "../geo/words/en";
import type { LiveMap } from "./live-map";
import { ScaleBar, type ScaleBarHandle } from "./scale-bar";
import { Still } from "./still";
import { useLit } from "./use-lit";
import { usePlateSet } from "./use-plate-set";

type Props = {
  figure: Figure;
  ground: Ground;
  anchors: Anchors;
  /** The live map's style, or null while its data is not there (yet). */
  style: StyleSpecification | null;
  words: Words;
};

/** The map's box: the finished still, and MapLibre under it once that has come. */
export function MapView({ figure, ground, anchors, style, words }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const bar = useRef<ScaleBarHandle>(null);
  const live = useRef<LiveMap | null>(null);
  const [mode, setMode] = useState<"still" | "live">("still");
  const isReady = style !== null;
  const first = useRef(style);
  first.current = style;

  const set = usePlateSet(box);
  useLit(box);
  const frame = useMemo(() => frameWith(set, mode === "live"), [set, mode]);
  const drawing = useMemo(() => drawFigure(figure, frame, ground, anchors), [figure, frame, ground, anchors]);
  const labels = useMemo(() => labelsOf(figure, frame, ground, anchors), [figure, frame, ground, anchors]);
  const current = useRef(labels);
  current.current = labels;

  useEffect(() => {
    if (!isReady) return;
    let isGone = false;
    const stay = () => {
      live.current = null;
      setMode("still");
    };
    import("./live-map")
      .then(({ goLive }) => {
        if (isGone || !first.current) return;
        const still = box.current!.querySelector<SVGSVGElement>("svg.still")!;
        live.current = goLive({
          box: box.current!,
          still,
          style: first.current,
          labels: current.current,
          anchors,
          locale: words.live.gestures,
          worker: "/maplibre/maplibre-gl-worker.mjs",
          onMove: (k, latitude) => bar.current?.show(k, latitude),
          onLive: () => setMode("live"),
          onLost: stay,
        });
      })
      // No WebGL, or the chunk did not come: the still is the map.
      .catch(stay);
    return () => {
      isGone = true;
      live.current?.remove();
      stay();
    };
  }, [isReady, anchors, words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing is what calls for it
  useLayoutEffect(() => live.current?.follow(labels), [drawing, labels]);

  useEffect(() => {
    if (!style || !live.current) return;
    const draw = setTimeout(() => live.current?.draw(style));
    return () => clearTimeout(draw);
  }, [style]);

  return (
    <div ref={box} data-testid="map" data-map={mode} data-set={set?.id} className="map-box">
      <div className="still-place">
        <Still drawing={drawing} />
      </div>
      <ScaleBar ref={bar} words={words} />
      <div className="map-buttons" hidden={mode === "still"}>
        <button type="button" aria-label={words.live.zoomIn} onClick={() => live.current?.zoomBy(0.75)}>
          +
        </button>
        <button type="button" aria-label={words.live.zoomOut} onClick={() => live.current?.zoomBy(-0.75)}>
          −
        </button>
        <button type="button" onClick={() => live.current?.reset()}>
          {words.live.resetView}
        </button>
      </div>
    </div>
  );
}
