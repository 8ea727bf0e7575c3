import { type RefObject, startTransition, useEffect, useState } from "react";
import type { PlateSet } from "../geo/frame";
import { plateSetFor } from "../geo/plate-set";

/** The set of plates that fits an element, or null until it has been measured: then CSS chooses among all. */
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
  return set;
}
