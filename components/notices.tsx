import { useState } from "react";
import type { Notice } from "../geo/scene";
import { noticeText, type Words } from "../geo/words/en";

type Props = { notices: Notice[]; isUpdated: boolean; hasFailed: boolean; version: string; words: Words };

/** What the reader must know about this page: parts of the link left out, newer data, or none to be had. */
export function Notices({ notices, isUpdated, hasFailed, version, words }: Props) {
  const [isOpen, setOpen] = useState(true);
  const lines = notices.filter(({ key }) => key !== "find").map((notice) => noticeText(words, notice));
  const sought = notices.find(({ key }) => key === "find")?.words[0];
  return (
    <div role="status" className="notices">
      {isOpen && lines.length > 0 && (
        <div className="notice">
          <p className="font-semibold">{words.notice.heading}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" className="with-script" onClick={() => setOpen(false)}>
            {words.notice.dismiss}
          </button>
        </div>
      )}
      {sought && <p className="notice">{words.search.none(sought)}</p>}
      {isUpdated && <p className="notice">{words.updated(version)}</p>}
      {hasFailed && <p className="notice">{words.failed}</p>}
    </div>
  );
}
