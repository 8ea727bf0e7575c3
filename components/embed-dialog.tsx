import { useState } from "react";
import type { Digest } from "../data/digest";
import { defaultEmbed } from "../geo/embed-query";
import type { Figure } from "../geo/figure";
import { formatScene, plainTitle, type Scene } from "../geo/scene";
import { composeSnippets } from "../geo/snippet";
import type { Words } from "../geo/words/en";
import { shareEn as share } from "../geo/words/share-en";
import { Cite } from "./cite";
import { DialogFrame } from "./dialog-frame";
import { embedHref } from "./embed-button";
import { type EmbedChoice, EmbedFields, usualHeights } from "./embed-fields";
import { EmbedPreview } from "./embed-preview";
import { SnippetField } from "./snippet-field";
import { useSettled } from "./use-settled";

type Props = { facts: Digest; scene: Scene; figure: Figure; origin: string; words: Words; onClose: () => void };

/** Everything to take the scene elsewhere: what it shows there, how it looks there, and what to paste. */
export function EmbedDialog({ facts, scene, figure, origin, words, onClose }: Props) {
  const [choice, setChoice] = useState<EmbedChoice>({
    isPinned: false,
    width: null,
    hasControls: defaultEmbed.hasControls,
    theme: scene.theme === "print" ? "light" : scene.theme,
    lang: scene.lang,
    title: scene.title,
  });
  const [at, setAt] = useState(900);
  const [heights, setHeights] = useState<Record<number, number>>(usualHeights);

  const change = (part: Partial<EmbedChoice>) => {
    setChoice({ ...choice, ...part });
    if (part.width) setAt(part.width);
  };
  const { isPinned, width, hasControls, theme } = choice;
  const shown = { ...scene, theme, lang: choice.lang, title: plainTitle(choice.title) };
  const embed = { scene: shown, hasControls, version: isPinned ? facts.version : null };
  const revised = words.date(facts.edition.revised);
  const citation = words.bibliography.citation(figure.title, facts.version, revised);
  const snippets = composeSnippets(
    {
      embed,
      figure: { ...figure, heading: shown.title || figure.title },
      origin,
      size: { width, height: heights[width ?? at]! },
      citation,
    },
    { ...words, share },
  );
  const page = `${origin}/${formatScene(scene)}`;
  const src = useSettled(embedHref(embed), 400);

  return (
    <DialogFrame id="embed-heading" heading={share.heading} intro={share.intro} close={share.close} onClose={onClose}>
      <div className="over-page-parts">
        <EmbedFields
          choice={choice}
          onChange={change}
          generated={figure.title}
          pinned={share.data.pinned(facts.version, revised)}
          words={{ ...words, share }}
        />
        <section aria-labelledby="copy-heading">
          <h3 id="copy-heading">{share.copies.heading}</h3>
          <SnippetField id="frame" text={snippets.frame} words={share.copies} />
          <SnippetField id="element" text={snippets.element} words={share.copies} />
          <SnippetField id="mail" text={snippets.mail} words={share.copies} />
          <SnippetField id="link" text={snippets.link} words={share.copies} />
          <Cite id="embed-cite" citation={citation} address={page} words={words} />
        </section>
        <EmbedPreview
          src={src}
          width={at}
          height={heights[at]!}
          onWidth={setAt}
          onHeight={(height) => setHeights((before) => ({ ...before, [at]: height }))}
          words={share}
        />
      </div>
    </DialogFrame>
  );
}
