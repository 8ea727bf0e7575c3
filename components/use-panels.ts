import { useEffect } from "react";
import type { Scene } from "../geo/scene";
import type { Selection } from "../geo/selection";

/**
 * Keeps the panels in step with the scene. They are text that the server wrote and React leaves alone,
 * so this shows the chosen one and marks its claims that the map leaves out.
 */
export function usePanels(scene: Scene, selection: Selection): void {
  useEffect(() => {
    const shown = new Set(selection.get(scene.province!)?.flatMap(({ claims }) => claims.map(({ id }) => id)));
    for (const panel of document.querySelectorAll<HTMLElement>("[data-testid=details]")) {
      panel.hidden = panel.id !== `panel-${scene.province}`;
      if (panel.hidden) continue;
      for (const note of panel.querySelectorAll<HTMLElement>("[data-off]"))
        note.hidden = shown.has(note.closest<HTMLElement>("[data-claim]")!.dataset.claim!);
    }
  });
}
