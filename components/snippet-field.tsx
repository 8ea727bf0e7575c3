import { useRef, useState } from "react";
import type { SnippetId } from "../geo/snippet";
import type { ShareWords } from "../geo/words/share-en";
import { copyText } from "./copy-text";

type Props = { id: SnippetId; text: string; words: ShareWords["copies"] };

/** A text to copy, there to be seen, and selected where the browser lets no page copy. */
export function SnippetField({ id, text, words }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState({ text: "", words: "" });
  const { title, copy, hint } = words[id];
  const onCopy = async () => {
    const isCopied = await copyText(text, id === "mail");
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
    setSaid({ text, words: isCopied ? words.copied(title) : words.refused(title) });
  };
  return (
    <div className="snippet">
      <h4>
        <label htmlFor={`snippet-${id}`}>{title}</label>
      </h4>
      <p id={`snippet-${id}-hint`} className="aside">
        {hint}
      </p>
      <textarea
        ref={field}
        id={`snippet-${id}`}
        readOnly
        rows={id === "link" ? 2 : 4}
        dir="ltr"
        spellCheck={false}
        aria-describedby={`snippet-${id}-hint`}
        value={text}
      />
      <button type="button" onClick={onCopy}>
        {copy}
      </button>{" "}
      {/* What was copied is no longer this once the text has changed. */}
      <span role="status">{said.text === text && said.words}</span>
    </div>
  );
}
