import type { PanelsProps, SectionsProps } from "../app/written";
import { readDrawnGround } from "./drawn-ground";

// `#written` in a browser: what the server wrote stays as it is. React never looks inside an element
// whose HTML it was told not to manage, so these parts cost no script, no data and no hydration.

const Kept = () => <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;

export const WrittenPanels = (_: PanelsProps) => <Kept />;
export const WrittenSections = (_: SectionsProps) => <Kept />;

export const writtenGround = readDrawnGround;
