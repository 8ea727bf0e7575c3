import { useEffect, useRef, useState } from "react";

/** The text after its first change: what a page says when it opens needs no announcing. */
export function useAnnouncement(text: string): string {
  const first = useRef(text);
  const [announcement, setAnnouncement] = useState("");
  useEffect(() => {
    if (text === first.current) return;
    first.current = "";
    setAnnouncement(text);
  }, [text]);
  return announcement;
}
