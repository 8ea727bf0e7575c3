import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import "./dialog.css";

type Props = { id: string; heading: string; intro: string; close: string; onClose: () => void; children: ReactNode };

/** A dialog over the page, with its heading and the way out. */
export function DialogFrame({ id, heading, intro, close, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  // Escape closes the dialog alone, not the panel below it.
  const keep = (event: KeyboardEvent) => event.key === "Escape" && event.stopPropagation();
  // Not among the views, whose links look like tabs.
  return createPortal(
    <dialog ref={dialog} className="over-page" aria-labelledby={id} onClose={onClose} onKeyDown={keep}>
      <div className="over-page-head">
        <h2 id={id}>{heading}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
        <p className="aside">{intro}</p>
      </div>
      {children}
    </dialog>,
    document.body,
  );
}
