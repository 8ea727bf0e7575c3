import type { Topology } from "topojson-specification";
import { parseAnchors } from "../data/anchor-table";
import type { Facts } from "../data/atlas";
import type { AtlasCollection } from "../data/atlas-collection";
import { factsOf } from "../data/facts";
import { readAnchorsText, readAtlasText, readSketchText } from "../data/read";
import { type Anchors, composeAnchors } from "../geo/anchors";

/** What a page is made of, parsed again only when a file has changed. */
export type Site = { facts: Facts; sketch: Topology; anchors: Anchors };

let known: { stamp: string; site: Site } | undefined;

export function readSite(): Site {
  const [atlas, sketch, anchors] = [readAtlasText(), readSketchText(), readAnchorsText()];
  const stamp = `${atlas.mtimeMs} ${sketch.mtimeMs} ${anchors.mtimeMs}`;
  if (known?.stamp !== stamp)
    known = {
      stamp,
      site: {
        facts: factsOf(JSON.parse(atlas.text) as AtlasCollection),
        sketch: JSON.parse(sketch.text) as Topology,
        anchors: composeAnchors(parseAnchors("anchors.csv", anchors.text).values),
      },
    };
  return known.site;
}
