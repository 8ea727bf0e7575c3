import type { ProvinceCode } from "../data/claim";
import type { Scene } from "../geo/scene";
import type { Selection } from "../geo/selection";

/** Shows the chosen province's panel, marks those that go on paper, and their claims that the map leaves out. */
export function markPanels(scene: Scene, selection: Selection): void {
  const namings = [...selection.values()].flat();
  const shown = new Set(namings.flatMap(({ claims }) => claims.map(({ id }) => id)));
  for (const panel of document.querySelectorAll<HTMLElement>("[data-testid=details]")) {
    const code = panel.id.slice("panel-".length);
    panel.hidden = code !== scene.province;
    panel.toggleAttribute("data-shown", selection.has(code as ProvinceCode));
    for (const note of panel.querySelectorAll<HTMLElement>("[data-off]"))
      note.hidden = shown.has(note.closest<HTMLElement>("[data-claim]")!.dataset.claim!);
  }
}
