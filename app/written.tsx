import { FactSections } from "../components/fact-sections";
import { ProvincePanels } from "../components/province-panels";
import type { Digest } from "../data/digest";
import type { Ground } from "../geo/ground";
import type { Scene } from "../geo/scene";
import type { Selection } from "../geo/selection";
import type { Words } from "../geo/words/en";
import { readSite } from "./site";

// `#written` on the server: the parts of the page that no script needs to write again. In a browser the
// same name is `components/kept.tsx`, which leaves them as they stand in the document.

export type PanelsProps = { scene: Scene; selection: Selection; words: Words };
export type SectionsProps = { words: Words };

export const WrittenPanels = (props: PanelsProps) => (
  <div>
    <ProvincePanels facts={readSite().facts} {...props} />
  </div>
);

export const WrittenSections = (props: SectionsProps) => (
  <div>
    <FactSections facts={readSite().facts} {...props} />
  </div>
);

export const writtenGround = (_: Digest): Ground => readSite().ground;
