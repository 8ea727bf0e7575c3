import { hrefOf, type Scene, views } from "../geo/scene";
import type { Words } from "../geo/words/en";

/** The three views of a scene, as links. */
export const ViewTabs = ({ scene, words }: { scene: Scene; words: Pick<Words, "views"> }) => (
  <nav aria-label={words.views.heading}>
    {views.map((view) => (
      <a key={view} href={hrefOf({ ...scene, view })} aria-current={scene.view === view ? "page" : undefined}>
        {words.views[view]}
      </a>
    ))}
  </nav>
);
