import { type Ref, useImperativeHandle, useState } from "react";
import { frames } from "../geo/frame";
import { scaleBar, unitsPerKm } from "../geo/scale-bar";
import type { Words } from "../geo/words/en";

const { web } = frames;
/** No longer than this in frame units: a sixth of the frame. */
const longest = 160;

export type ScaleBarHandle = { show: (k: number, latitude: number) => void };

/** A scale bar that has the map's own measure in a box of any size, for the middle of the view. */
export function ScaleBar({ words, ref }: { words: Words; ref: Ref<ScaleBarHandle> }) {
  const [units, setUnits] = useState(() => unitsPerKm(web));
  useImperativeHandle(ref, () => ({ show: (k, latitude) => setUnits(unitsPerKm(web, k, latitude)) }), []);
  const { km, length } = scaleBar(units, longest);
  const line = `M${Math.round((web.width - length) * 10) / 10} 710V720H${web.width}V710`;
  return (
    <div className="scale-bar" data-testid="scale-bar">
      <p>{words.map.scale(km)}</p>
      <svg viewBox={`0 0 ${web.width} ${web.height}`} preserveAspectRatio="xMaxYMax meet" aria-hidden="true">
        <path d={line} />
        <path d={line} />
      </svg>
    </div>
  );
}
