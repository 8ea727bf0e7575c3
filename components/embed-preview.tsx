import { useEffect, useRef, useState } from "react";
import { frameAttributes, readHeight } from "../geo/embed-frame";
import type { ShareWords } from "../geo/words/share-en";
import { usualWidths } from "./embed-fields";

type Props = {
  src: string;
  /** The frame's size in CSS pixels, before it is made to fit. */
  width: number;
  height: number;
  onWidth: (width: number) => void;
  onHeight: (height: number) => void;
  words: ShareWords;
};

/** The embed itself in a frame of the width that a host would give it, made smaller where that does not fit. */
export function EmbedPreview({ src, width, height, onWidth, onHeight, words }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRoom(box);
  const scale = room ? Math.min(1, room / width) : 1;
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      const asked = readHeight(data);
      if (asked) onHeight(asked);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  });
  const { sandbox, allow, referrerpolicy } = frameAttributes;
  return (
    <section aria-labelledby="preview-heading" className="preview">
      <h3 id="preview-heading">{words.preview.heading}</h3>
      <fieldset className="choices">
        <legend>{words.preview.width}</legend>
        {usualWidths.map((each) => (
          <label key={each}>
            <input type="radio" name="preview-width" checked={each === width} onChange={() => onWidth(each)} />
            {words.width.pixels(each)}
          </label>
        ))}
      </fieldset>
      <p className="aside">
        {words.preview.scale(width, Math.round(scale * 100))} {words.preview.height(height)}
      </p>
      <div ref={box} className="preview-room">
        <div className="preview-box" style={{ width: width * scale, height: height * scale }}>
          {/* A new frame for a new address: the reader's Back is not for previews. */}
          <iframe
            key={src}
            ref={frame}
            src={src}
            title={words.preview.frame(width)}
            width={width}
            height={height}
            style={{ transform: `scale(${scale})` }}
            sandbox={sandbox}
            allow={allow}
            referrerPolicy={referrerpolicy}
          />
        </div>
      </div>
    </section>
  );
}

/** The width of a box in CSS pixels, 0 until it is known. */
function useRoom(box: { current: HTMLElement | null }): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setRoom(entry!.contentRect.width));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [box]);
  return room;
}
