import { type RefObject, startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { type PlateSet, plateSets } from "../geo/frame";
import { plateSetFor } from "../geo/plate-set";
import { watchPaper } from "./watch-paper";

/**
 * The set of plates that fits an element, or null until it has been measured: then CSS chooses among all.
 * On paper, which is read near by, it is the finest.
 */
export function usePlateSet(box: RefObject<HTMLElement | null>): PlateSet | null {
  const [set, setSet] = useState<PlateSet | null>(null);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      // A hidden map keeps what it had. Nothing waits for this: CSS shows the right set until then.
      if (width) startTransition(() => setSet(plateSetFor(width, height)));
    });
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [box]);
  const [isPaper, setPaper] = useState(false);
  useEffect(() => watchPaper((isPaper) => flushSync(() => setPaper(isPaper))), []);
  return set && isPaper ? plateSets.wide : set;
}
