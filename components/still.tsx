import { createElement, memo, type ReactNode } from "react";
import type { Drawing } from "../geo/mark";
import { type SvgNode, svgOf } from "../geo/svg";

// React writes "stroke-width" as strokeWidth, but leaves data-* and aria-* alone.
const reactName = (name: string) =>
  name === "class"
    ? "className"
    : name === "tabindex"
      ? "tabIndex"
      : /^(data|aria)-/.test(name)
        ? name
        : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** An SVG element of the drawing as a React element. */
export function toElement(node: SvgNode | string, index: number): ReactNode {
  if (typeof node === "string") return node;
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [reactName(name), value]),
  );
  // A province keeps its element from one scene to the next, and with it the reader's focus.
  const key =
    node.attributes["data-province"] ?? node.attributes["data-plate"] ?? node.attributes["data-name"] ?? index;
  return createElement(node.tag, { key, ...attributes }, ...node.children.map(toElement));
}

/** The drawing as elements: the same nodes that `svgText` writes as a file. */
export const Still = memo(function Still({ drawing }: { drawing: Drawing }) {
  return toElement(svgOf(drawing), 0);
});
