import { type SvgNode, svgText } from "../../../geo/svg";

/** An element of Open XML; `element` of `geo/svg.ts` makes it. */
export type Node = SvgNode;

/** The vocabularies of a part's root. */
export const vocabularies = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
};

/** Kinds of parts and of links, for tables of relationships. */
export const officeDocument = vocabularies["xmlns:r"];

/** A part as it stands in the archive. */
export const partText = (root: Node): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${svgText(root)}`;
