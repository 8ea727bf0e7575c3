import type { PanelsProps, SectionsProps } from "../app/written";
import type { Digest } from "../data/digest";
import { type Ground, readGround } from "../geo/ground";

// `#written` in a browser: what the server wrote stays as it is. React never looks inside an element
// whose HTML it was told not to manage, so these parts cost no script, no data and no hydration.

const Kept = () => <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;

export const WrittenPanels = (_: PanelsProps) => <Kept />;
export const WrittenSections = (_: SectionsProps) => <Kept />;

/** The ground as the still in the document shows it. */
export function writtenGround({ provinces }: Digest): Ground {
  const pathOf = (name: string) =>
    document
      .querySelector(name.startsWith("AF-") ? `.province[data-province="${name}"] path` : `.ground > .${name}`)
      ?.getAttribute("d") ?? "";
  return readGround(
    pathOf,
    provinces.map(({ code }) => code),
  );
}
