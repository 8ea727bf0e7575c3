import { useEffect, useRef, useState } from "react";
import type { Download } from "../geo/download";
import type { Taking } from "./download-list";

/** Takes one file at a time, so that the reader sees that it is being written and can give it up. */
export function useTaking() {
  const [taking, setTaking] = useState<Taking | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const take = async ({ id, href, name }: Download) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const isCurrent = () => running.current === own;
    setTaking({ id, state: "writing" });
    try {
      const answer = await fetch(href, { signal: own.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      save(await answer.blob(), name);
      if (isCurrent()) setTaking({ id, state: "done" });
    } catch {
      if (isCurrent()) setTaking({ id, state: own.signal.aborted ? "cancelled" : "failed" });
    }
  };
  return { taking, onTake: take, onCancel: () => running.current?.abort() };
}

function save(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href, download: name }).click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(href));
}
