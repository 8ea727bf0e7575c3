import type { Digest } from "../data/digest";
import { type Ground, readGround } from "../geo/ground";

/** The ground as a drawing in the document shows it, so that no page carries its outlines twice. */
export function readDrawnGround({ provinces }: Pick<Digest, "provinces">): Ground {
  const pathOf = (name: string) => {
    const selector = name.startsWith("AF-") ? `.province[data-province="${name}"] > *` : `.ground > .${name}`;
    const path = document.querySelector(selector);
    // Drawings that share outlines refer to them.
    const outline = path?.matches("use") ? document.querySelector(path.getAttribute("href")!) : path;
    return outline?.getAttribute("d") ?? "";
  };
  return readGround(
    pathOf,
    provinces.map(({ code }) => code),
  );
}
