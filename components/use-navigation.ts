import { type MouseEvent, useEffect, useRef, useState } from "react";
import type { ProvinceCode } from "../data/claim";
import { parseScene, type Scene } from "../geo/scene";
import type { Go } from "./use-scene";

/**
 * Follows links and keys from scene to scene, and takes the reader's focus along: into the panel that
 * opens, to the claim a link names, and back to where it was when the panel closes.
 */
export function useNavigation({ province, lang }: Scene, go: Go, codes: ProvinceCode[]) {
  const origin = useRef<HTMLElement | null>(null);
  const [target, setTarget] = useState({ id: "" });

  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const heading = province && document.getElementById(`name-${province}`);
    if (heading) {
      heading.focus({ preventScroll: true });
      // On a phone the panel lies over the foot of the window: the map belongs above it.
      const isSheet = getComputedStyle(heading.closest("section")!).position === "fixed";
      (isSheet ? document.querySelector(".map-box") : heading)?.scrollIntoView({
        block: isSheet ? "start" : "nearest",
      });
    } else {
      origin.current?.focus({ preventScroll: true });
      origin.current = null;
    }
  }, [province]);

  // A link to a claim leads to the claim, which by now stands in an open panel.
  useEffect(() => {
    const claim = document.getElementById(target.id);
    claim?.focus({ preventScroll: true });
    claim?.scrollIntoView({ block: "start" });
  }, [target]);

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && province) go({ province: null });
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [province, go]);

  /** Every link that begins with "?" is a scene: script follows it here, without one the server does. */
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLElement>("a[href^='?']");
    if (!link || event.defaultPrevented || event.button) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const { search, hash } = new URL(link.getAttribute("href")!, location.href);
    const next = parseScene(search, codes).scene;
    // The names of another language are on another page.
    if (next.lang !== lang) return;
    event.preventDefault();
    if (next.province) origin.current ??= link;
    // A panel's own links were written with the scene of that moment; only their province counts.
    go(link.dataset.move === undefined ? next : { province: next.province }, hash);
    setTarget({ id: hash.slice(1) });
  };

  const choose = (chosen: ProvinceCode) => {
    origin.current ??= document.activeElement as HTMLElement | null;
    go({ province: chosen });
  };

  return { follow, choose };
}
