import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export type DataText = { text: string; mtimeMs: number };

const cache = new Map<string, DataText>();

/** The built atlas as text, and when it was built. Read again when the file has changed. Throws when it is absent. */
export function readAtlasText(): DataText {
  return readFresh(join(process.cwd(), "data", "atlas.geojson"));
}

/** An atlas of an earlier version as text, or null where there is none: `npm run data` keeps those it replaces. */
export function readPastAtlasText(version: string): DataText | null {
  const path = join(process.cwd(), "data", "past", `${version}.geojson`);
  return /^[0-9a-f]{12}$/.test(version) && existsSync(path) ? readFresh(path) : null;
}

/** The outlines of the first paint as text. Throws when they are absent. */
export function readSketchText(): DataText {
  return readFresh(join(process.cwd(), "data", "sketch.json"));
}

function readFresh(path: string): DataText {
  const { mtimeMs } = statSync(path);
  const known = cache.get(path);
  if (known?.mtimeMs === mtimeMs) return known;
  const fresh = { text: readFileSync(path, "utf8"), mtimeMs };
  cache.set(path, fresh);
  return fresh;
}

/** The label places of the plates, as the table has them. Throws when they are absent. */
export function readAnchorsText(): DataText {
  return readFresh(join(process.cwd(), "data", "anchors.csv"));
}
