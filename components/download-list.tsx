import type { MouseEvent } from "react";
import type { composeDownloads, Download } from "../geo/download";
import type { DownloadWords } from "../geo/words/download-en";

/** A file that is being written, or what became of it. */
export type Taking = { id: Download["id"]; state: keyof Omit<DownloadWords["state"], "cancel"> };

type Props = {
  groups: ReturnType<typeof composeDownloads>;
  words: DownloadWords;
  /** Given where a script watches over what takes longer; else the browser does it all. */
  watch?: { taking: Taking | null; onTake: (download: Download) => void; onCancel: () => void };
};

/** Every file of the scene as a link, with what it contains. */
export function DownloadList({ groups, words, watch }: Props) {
  const { taking } = watch ?? {};
  const take = (event: MouseEvent, download: Download) => {
    if (!watch || !download.isSlow || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    watch.onTake(download);
  };
  return groups.map(({ id: group, title, downloads }) => (
    <section key={group} aria-labelledby={`files-${group}`}>
      <h3 id={`files-${group}`}>{title}</h3>
      <ul className="downloads">
        {downloads.map((download) => (
          <li key={download.id}>
            <a
              className="underline"
              href={download.href}
              download={download.name}
              onClick={watch && ((event) => take(event, download))}
            >
              {download.title}
            </a>{" "}
            <span className="aside">{download.inside}</span>
            {taking?.id === download.id && taking.state === "writing" && (
              <span className="taking">
                <progress aria-label={words.state.writing(download.title)} />{" "}
                <button type="button" onClick={watch!.onCancel}>
                  {words.state.cancel}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
