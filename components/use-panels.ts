import { useEffect } from "react";
import type { Scene } from "../geo/scene";
import type { Selection } from "../geo/selection";
import { markPanels } from "./mark-panels";

/** Keeps the panels in step with the scene: they are text that the server wrote and React leaves alone. */
export function usePanels(scene: Scene, selection: Selection): void {
  useEffect(() => markPanels(scene, selection));
}
