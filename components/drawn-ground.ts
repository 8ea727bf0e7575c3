import type { Digest } from "../data/digest";
import { type Ground, readGround } from "../geo/ground";

/** The ground as the still in the document shows it, so that no page carries its outlines twice. */
export function readDrawnGround({ provinces }: Digest): Ground {
  const pathOf = (name: string) =>
    document
      .querySelector(name.startsWith("AF-") ? `.province[data-province="${name}"] path` : `.ground > .${name}`)
      ?.getAttribute("d") ?? "";
  return readGround(
    pathOf,
    provinces.map(({ code }) => code),
  );
}
