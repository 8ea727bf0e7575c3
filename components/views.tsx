import type { ReactNode } from "react";
import { hrefOf, languages, type Scene, views } from "../geo/scene";
import type { Words } from "../geo/words/en";

type Props = { scene: Scene; words: Words; children?: ReactNode };

/** The three views of a scene, the languages that its names can be shown in, and what else is done with it. */
export function Views({ scene, words, children }: Props) {
  return (
    <div className="views">
      <nav aria-label={words.views.heading}>
        {views.map((view) => (
          <a key={view} href={hrefOf({ ...scene, view })} aria-current={scene.view === view ? "page" : undefined}>
            {words.views[view]}
          </a>
        ))}
      </nav>
      <nav aria-label={words.names.heading}>
        {languages.map((lang) => (
          <a
            key={lang}
            href={hrefOf({ ...scene, lang })}
            lang={lang === "fa" ? "fa-AF" : lang}
            aria-current={scene.lang === lang ? "true" : undefined}
          >
            {words.names[lang]}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
