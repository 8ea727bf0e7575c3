import { createElement, memo, type ReactNode } from "react";
import type { Drawing } from "../geo/mark";
import { type SvgNode, svgOf } from "../geo/svg";

const known = new Map([
  ["class", "className"],
  ["tabindex", "tabIndex"],
]);
// React writes "stroke-width" as strokeWidth, but leaves data-* and aria-* alone.
function reactName(name: string): string {
  let written = known.get(name);
  if (written === undefined) {
    written = /^(data|aria)-/.test(name) ? name : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    known.set(name, written);
  }
  return written;
}

/** An SVG element of the drawing as a React element. */
export function toElement(node: SvgNode | string, index: number): ReactNode {
  if (typeof node === "string") return node;
  const props: Record<string, string | number> = {};
  for (const name in node.attributes) props[reactName(name)] = node.attributes[name]!;
  // A province keeps its element from one scene to the next, and with it the reader's focus.
  props.key =
    node.attributes["data-province"] ?? node.attributes["data-plate"] ?? node.attributes["data-name"] ?? index;
  return createElement(node.tag, props, ...node.children.map(toElement));
}

/** The drawing as elements: the same nodes that `svgText` writes as a file. */
export const Still = memo(function Still({ drawing }: { drawing: Drawing }) {
  return toElement(svgOf(drawing), 0);
});
