import { createHash } from "node:crypto";
import { composeAtlas } from "./compose-atlas";
import { lintTables, type TableTexts } from "./lint/lint";
import type { Problem } from "./lint/problem";
import { printAtlas } from "./print-atlas";

/** The text of `atlas.geojson`, or everything that stands in its way. */
export function buildAtlas(texts: TableTexts): { text: string; problems: [] } | { text: null; problems: Problem[] } {
  const { facts, outlines, problems } = lintTables(texts);
  if (!facts) return { text: null, problems };
  const unversioned = printAtlas(composeAtlas(facts, outlines, ""));
  return { text: printAtlas(composeAtlas(facts, outlines, versionOf(unversioned))), problems: [] };
}

/** First 12 hex digits of the SHA-256 of an atlas whose version is "". */
function versionOf(unversioned: string): string {
  return createHash("sha256").update(unversioned).digest("hex").slice(0, 12);
}
