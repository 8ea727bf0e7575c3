import { useCallback, useEffect, useState } from "react";
import type { ProvinceCode } from "../data/claim";
import { formatScene, parseScene, type Scene } from "../geo/scene";

/** Changes the scene; `hash` is the place on the page that the address then names, "" for none. */
export type Go = (change: Partial<Scene>, hash?: string) => void;

/**
 * The scene, kept in the URL. `go` replaces the address, except that opening a province adds an
 * entry to the history, so that Back closes it again.
 */
export function useScene(initial: Scene, codes: ProvinceCode[]): [Scene, Go] {
  const [scene, setScene] = useState(initial);

  useEffect(() => {
    const read = () => setScene(parseScene(location.search, codes).scene);
    // A click may have been answered before this script was ready.
    read();
    document.documentElement.dataset.ready = "";
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [codes]);

  const go = useCallback(
    (change: Partial<Scene>, hash = "") => {
      const before = parseScene(location.search, codes).scene;
      const next = { ...before, ...change };
      const isOpening = next.province !== null && before.province === null;
      const href = `${location.pathname}${formatScene(next)}${hash}`;
      if (isOpening) history.pushState(null, "", href);
      else history.replaceState(null, "", href);
      setScene(next);
    },
    [codes],
  );
  return [scene, go];
}
