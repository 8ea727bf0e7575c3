import type { Topology } from "topojson-specification";
import type { Facts } from "../data/atlas";
import type { AtlasCollection } from "../data/atlas-collection";
import { factsOf } from "../data/facts";
import { parseAnchors } from "../data/lint/anchor-table";
import { readAnchorsText, readAtlasText, readPastAtlasText, readSketchText } from "../data/read";
import { type Anchors, composeAnchors } from "../geo/anchors";
import { frames } from "../geo/frame";
import { type Ground, placeGround } from "../geo/ground";
import { type Outlines, readOutlines } from "../geo/outlines";

/** What the server writes pages from, parsed again only when a file has changed. */
export type Site = { facts: Facts; outlines: Outlines; ground: Ground; embedGround: Ground; anchors: Anchors };

let known: { stamp: string; site: Site } | undefined;

export function readSite(): Site {
  const [atlas, sketch, anchors] = [readAtlasText(), readSketchText(), readAnchorsText()];
  const stamp = `${atlas.mtimeMs} ${sketch.mtimeMs} ${anchors.mtimeMs}`;
  if (known?.stamp !== stamp) {
    const outlines = readOutlines(JSON.parse(sketch.text) as Topology);
    const facts = factsOf(JSON.parse(atlas.text) as AtlasCollection);
    known = {
      stamp,
      site: {
        facts,
        outlines,
        ground: placeGround(outlines, frames.web),
        embedGround: placeGround(outlines, frames.embed),
        anchors: composeAnchors(parseAnchors("anchors.csv", anchors.text).values),
      },
    };
  }
  return known.site;
}

/** The facts of a version of the data, now or earlier; null where that version is not kept. */
export function readVersion(version: string): Facts | null {
  const { facts } = readSite();
  if (version === facts.version) return facts;
  const past = readPastAtlasText(version);
  return past && factsOf(JSON.parse(past.text) as AtlasCollection);
}

/** The atlas of a version as it was built, with its own outlines. Throws where that version is not kept. */
export function readAtlas(version: string): string {
  const isCurrent = version === readSite().facts.version;
  const atlas = isCurrent ? readAtlasText() : readPastAtlasText(version);
  if (!atlas) throw new Error(`No atlas of version ${version}`);
  return atlas.text;
}
