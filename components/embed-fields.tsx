import { type Language, languages, longestTitle } from "../geo/scene";
import type { Words } from "../geo/words/en";
import type { ShareWords } from "../geo/words/share-en";

const embedThemes = ["auto", "light", "dark"] as const;
type EmbedTheme = (typeof embedThemes)[number];

/** The widths that hosts commonly have, in CSS pixels, and the height an embed usually needs there. */
export const usualHeights: Record<number, number> = { 320: 2000, 600: 1520, 900: 1440 };
export const usualWidths = Object.keys(usualHeights).map(Number);

/** What can be chosen for an embed beside what the page shows already. */
export type EmbedChoice = {
  isPinned: boolean;
  /** In CSS pixels, or null for as wide as the page. */
  width: number | null;
  hasControls: boolean;
  theme: EmbedTheme;
  lang: Language;
  title: string;
};

type Props = {
  choice: EmbedChoice;
  onChange: (change: Partial<EmbedChoice>) => void;
  /** The title that stands where the reader gives none. */
  generated: string;
  pinned: string;
  words: Words & { share: ShareWords };
};

export function EmbedFields({ choice, onChange, generated, pinned, words }: Props) {
  const { share } = words;
  const radio = (name: string, text: string, isOn: boolean, change: Partial<EmbedChoice>) => (
    <label key={text}>
      <input type="radio" name={`embed-${name}`} checked={isOn} onChange={() => onChange(change)} />
      {text}
    </label>
  );
  return (
    <div className="embed-fields">
      <fieldset>
        <legend>{share.data.heading}</legend>
        {radio("data", share.data.live, !choice.isPinned, { isPinned: false })}
        {radio("data", pinned, choice.isPinned, { isPinned: true })}
      </fieldset>
      <fieldset className="choices">
        <legend>{share.width.heading}</legend>
        {radio("width", share.width.page, choice.width === null, { width: null })}
        {usualWidths.map((width) => radio("width", share.width.pixels(width), choice.width === width, { width }))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={choice.hasControls}
          onChange={(event) => onChange({ hasControls: event.target.checked })}
        />
        {share.controls}
      </label>
      <label>
        {share.theme.heading}
        <select value={choice.theme} onChange={(event) => onChange({ theme: event.target.value as EmbedTheme })}>
          {embedThemes.map((theme) => (
            <option key={theme} value={theme}>
              {share.theme[theme]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.names.heading}
        <select value={choice.lang} onChange={(event) => onChange({ lang: event.target.value as Language })}>
          {languages.map((lang) => (
            <option key={lang} value={lang} lang={lang === "fa" ? "fa-AF" : lang}>
              {words.names[lang]}
            </option>
          ))}
        </select>
      </label>
      <label className="wide">
        {share.title}
        <input
          type="text"
          dir="auto"
          maxLength={longestTitle}
          autoComplete="off"
          aria-describedby="embed-title-hint"
          value={choice.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </label>
      <p id="embed-title-hint" className="aside">
        {share.titleHint(generated)}
      </p>
    </div>
  );
}
