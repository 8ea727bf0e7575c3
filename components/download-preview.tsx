import type { ReactNode } from "react";
import type { SheetId } from "../geo/sheet";
import { sheets } from "../geo/sheet";
import type { DownloadWords } from "../geo/words/download-en";

type Props = {
  /** The picture of the sheet. */
  src: string;
  alt: string;
  sheet: SheetId;
  onSheet?: (sheet: SheetId) => void;
  words: DownloadWords;
  /** What sends the choice where no script does. */
  children?: ReactNode;
};

/** The sheet that pictures are set on, to be chosen, and how it looks: the file itself. */
export function DownloadPreview({ src, alt, sheet, onSheet, words, children }: Props) {
  return (
    <section aria-labelledby="preview-heading" className="preview">
      <h3 id="preview-heading">{words.preview}</h3>
      <label>
        {words.sheet}
        <select
          name="frame"
          {...(onSheet
            ? { value: sheet, onChange: (event) => onSheet(event.target.value as SheetId) }
            : { defaultValue: sheet })}
        >
          {Object.values(sheets).map(({ id, use }) => (
            <option key={id} value={id}>
              {use}
            </option>
          ))}
        </select>
      </label>
      {children}
      {/* biome-ignore lint/performance/noImgElement: a drawing, which no image service can make smaller */}
      <img src={src} alt={alt} />
    </section>
  );
}
