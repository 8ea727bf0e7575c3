import { type RefObject, useEffect } from "react";

/** Marks plate and area of the province that the reader points at or focuses, each by the other. */
export function useLit(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current!;
    const light = ({ type, target }: Event) => {
      const isOver = type === "pointerover" || type === "focusin";
      const mark = isOver ? (target as Element).closest<SVGElement>("[data-province], [data-plate]") : null;
      const code = mark?.dataset.province ?? mark?.dataset.plate;
      for (const lit of element.querySelectorAll("[data-lit]")) lit.removeAttribute("data-lit");
      if (!code) return;
      for (const part of element.querySelectorAll(`[data-province="${code}"], [data-plate="${code}"]`))
        part.setAttribute("data-lit", "");
    };
    const events = ["pointerover", "pointerleave", "focusin", "focusout"];
    for (const event of events) element.addEventListener(event, light);
    return () => {
      for (const event of events) element.removeEventListener(event, light);
    };
  }, [box]);
}
