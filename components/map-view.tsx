import type { StyleSpecification } from "maplibre-gl";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Drawing } from "../geo/mark";
import type { Words } from "../geo/words/en";
import type { LiveMap } from "./live-map";
import { Still } from "./still";

type Props = {
  drawing: Drawing;
  /** The live map's style, or null while its data is not there (yet). */
  style: StyleSpecification | null;
  words: Words;
};

/** The map's box: the finished still, and MapLibre under it once that has come. */
export function MapView({ drawing, style, words }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const live = useRef<LiveMap | null>(null);
  const [mode, setMode] = useState<"still" | "live">("still");
  const isReady = style !== null;
  const first = useRef(style);
  first.current = style;

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
          labels: words.map.gestures,
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
  }, [isReady, words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing is what calls for it
  useLayoutEffect(() => live.current?.follow(), [drawing]);

  useEffect(() => {
    if (!style || !live.current) return;
    const draw = setTimeout(() => live.current?.draw(style));
    return () => clearTimeout(draw);
  }, [style]);

  return (
    <div ref={box} data-testid="map" data-map={mode} className="map-box">
      <div className="still-place">
        <Still drawing={drawing} />
      </div>
      <div className="map-buttons" hidden={mode === "still"}>
        <button type="button" aria-label={words.map.zoomIn} onClick={() => live.current?.zoomBy(0.75)}>
          +
        </button>
        <button type="button" aria-label={words.map.zoomOut} onClick={() => live.current?.zoomBy(-0.75)}>
          −
        </button>
        <button type="button" onClick={() => live.current?.reset()}>
          {words.map.resetView}
        </button>
      </div>
    </div>
  );
}
