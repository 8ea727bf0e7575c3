import type { Facts } from "../data/atlas";
import { composePanels } from "../geo/panel";
import { hrefOf, type Scene } from "../geo/scene";
import type { Selection } from "../geo/selection";
import type { Words } from "../geo/words/en";
import { ProvincePanel } from "./province-panel";

type Props = { facts: Facts; scene: Scene; selection: Selection; words: Words };

/** All 34 panels; the chosen province's is the visible one. */
export function ProvincePanels({ facts, scene, selection, words }: Props) {
  return composePanels(facts, words).map((panel) => (
    <ProvincePanel
      key={panel.code}
      panel={panel}
      isChosen={panel.code === scene.province}
      isShown={selection.has(panel.code)}
      shown={selection.get(panel.code)?.flatMap(({ claims }) => claims.map(({ id }) => id)) ?? []}
      linkTo={(province) => hrefOf({ ...scene, province })}
      words={words}
    />
  ));
}
