import { drawFigure } from "../geo/drawing";
import type { ViewProps } from "./embed";
import { Still } from "./still";

/** The map of an embed. The button that asks for the live one shows when a script can answer it. */
export const EmbedMap = ({ figure, frame, ground, anchors, words }: ViewProps) => (
  <div className="map-view">
    <div
      data-testid="map"
      data-map="still"
      data-set={frame.plateSets.length > 1 ? undefined : "one"}
      className="map-box"
    >
      <div className="still-place">
        <Still drawing={drawFigure(figure, frame, ground, anchors)} />
      </div>
      <button type="button" className="go-live">
        {words.embed.zoom}
      </button>
    </div>
  </div>
);
