"use client";
import { useRef, useState } from "react";
import { downloadEn } from "../geo/words/download-en";
import { shareEn } from "../geo/words/share-en";
import { copyText } from "./copy-text";

// Sentences that take a word cannot come from a page that is no script, so it brings its own.
const words = { ...shareEn.copies, ...downloadEn.cite };

/** How to cite the scene, in short and in full; each is copied by its button, or selected where it cannot be. */
export function Citations({ citations }: { citations: { short: string; long: string } }) {
  const texts = useRef<Partial<Record<"short" | "long", HTMLParagraphElement | null>>>({});
  const [said, setSaid] = useState("");
  const copy = async (id: "short" | "long") => {
    if (await copyText(citations[id], false)) return setSaid(words.copied(words[id]));
    getSelection()?.selectAllChildren(texts.current[id]!);
    setSaid(words.refused(words[id]));
  };
  return (
    <section aria-labelledby="cite-files" className="cite">
      <h3 id="cite-files">{words.heading}</h3>
      {(["short", "long"] as const).map((id) => (
        <div key={id}>
          <h4>{words[id]}</h4>
          <p
            ref={(text) => {
              texts.current[id] = text;
            }}
          >
            {citations[id]}
          </p>
          <button type="button" className="with-script" onClick={() => copy(id)}>
            {words.copy(words[id])}
          </button>
        </div>
      ))}
      <p role="status">{said}</p>
    </section>
  );
}
