import type { Brief } from "../../../geo/brief";
import { element } from "../../../geo/svg";
import { type Node, officeDocument } from "./vocabulary";

const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/** What the file says of itself: title, alt text, language, and the day of the data's revision as its own. */
export function coreProperties({ figure, citation, revised }: Brief, site: string): Node {
  const day = (tag: string) => element(`dcterms:${tag}`, { "xsi:type": "dcterms:W3CDTF" }, [`${revised}T00:00:00Z`]);
  const root = {
    "xmlns:cp": core,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  return element("cp:coreProperties", root, [
    element("dc:title", {}, [figure.title]),
    element("dc:subject", {}, [citation]),
    element("dc:creator", {}, [site]),
    element("dc:description", {}, [figure.alt]),
    element("dc:language", {}, ["en-GB"]),
    element("cp:lastModifiedBy", {}, [site]),
    day("created"),
    day("modified"),
  ]);
}

export const appProperties = (site: string, slides: number): Node =>
  element("Properties", { xmlns: officeDocument.replace("relationships", "extended-properties") }, [
    element("Application", {}, [site]),
    element("Slides", {}, [String(slides)]),
    element("Notes", {}, [String(slides)]),
  ]);
