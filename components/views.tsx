import type { ReactNode } from "react";
import { hrefOf, languages, type Scene } from "../geo/scene";
import type { Words } from "../geo/words/en";
import { ViewTabs } from "./view-tabs";

type Props = { scene: Scene; words: Words; children?: ReactNode };

/** The three views of a scene, the languages that its names can be shown in, and what else is done with it. */
export function Views({ scene, words, children }: Props) {
  return (
    <div className="views">
      <ViewTabs scene={scene} words={words} />
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
