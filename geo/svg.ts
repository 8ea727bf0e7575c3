import { escaped } from "./escape";
import type { Drawing, Mark } from "./mark";
import type { Point } from "./mercator";
import { slotNodes } from "./slot";

/** An SVG element, for a string here and for React in `components/still.tsx`. */
export type SvgNode = { tag: string; attributes: Record<string, string | number>; children: (SvgNode | string)[] };

export const element = (
  tag: string,
  attributes: SvgNode["attributes"],
  children: SvgNode["children"] = [],
): SvgNode => ({ tag, attributes, children });

/** A number to one decimal, as short as SVG allows. */
export const short = (value: number): string => {
  const text = String(Math.round(value * 10) / 10);
  return text.replace(/^(-?)0\./, "$1.");
};

const written = new WeakMap<Point[][], string>();

/**
 * Path data in relative steps, rounded before taking differences so that shared borders stay shared.
 * The same lines are written once: a toggle changes colours, not outlines.
 */
export function pathData(lines: Point[][], isClosed: boolean): string {
  const known = written.get(lines);
  if (known !== undefined) return known;
  const data = writePath(lines, isClosed);
  written.set(lines, data);
  return data;
}

function writePath(lines: Point[][], isClosed: boolean): string {
  return lines
    .map((line) => {
      const tenths = line.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
      // A ring repeats its first point; "z" says so already.
      const points = isClosed ? tenths.slice(0, -1) : tenths;
      let [px, py] = points[0]!;
      const steps = points.slice(1).map(([x, y]) => {
        const [dx, dy] = [x - px, y - py];
        [px, py] = [x, y];
        return dx || dy ? `${joined(dx / 10)}${joined(dy / 10)}` : "";
      });
      // A line shorter than a tenth is none.
      if (!steps.join("")) return "";
      return `M${short(points[0]![0] / 10)}${joined(points[0]![1] / 10)}l${steps.join("").trimStart()}${isClosed ? "z" : ""}`;
    })
    .join("");
}

const joined = (value: number) => {
  const text = short(value);
  return text.startsWith("-") ? text : ` ${text}`;
};

/** A mark as SVG elements. */
export function nodesOf(mark: Mark): SvgNode[] {
  switch (mark.kind) {
    case "group": {
      const data = Object.entries(mark.data ?? {}).map(([key, value]) => [`data-${key}`, value]);
      const link = mark.link && {
        href: mark.link.href,
        ...(mark.link.isPrimary ? { "aria-label": mark.link.label } : { "aria-hidden": "true", tabindex: -1 }),
      };
      const at = mark.at && {
        transform: `translate(${mark.at.map(short).join(" ")})`,
        // Where it stands in the home view: the live map moves it from there.
        "data-at": mark.at.map(short).join(" "),
      };
      const attributes = { class: mark.name, ...Object.fromEntries(data), ...link, ...at };
      return [element(mark.link ? "a" : "g", attributes, mark.marks.flatMap(nodesOf))];
    }
    case "area":
      return [
        element("path", {
          class: mark.name,
          d: pathData(mark.rings, true),
          fill: mark.fill,
          ...(mark.width ? stroke(mark.stroke, mark.width) : {}),
        }),
      ];
    case "line":
      return [
        element("path", {
          class: mark.name,
          d: pathData(mark.lines, false),
          fill: "none",
          ...stroke(mark.stroke, mark.width),
          ...(mark.dash ? { "stroke-dasharray": mark.dash } : {}),
        }),
      ];
    case "box":
      return [
        element("rect", {
          class: mark.name,
          x: short(mark.at[0]),
          y: short(mark.at[1]),
          width: mark.width,
          height: mark.height,
          rx: 4,
          fill: mark.fill,
          stroke: mark.stroke,
        }),
      ];
    case "text": {
      const { anchor = "middle", link } = mark;
      const text = element(
        "text",
        {
          class: mark.name,
          x: short(mark.at[0]),
          y: short(mark.at[1]),
          "font-size": short(mark.size),
          ...(mark.weight ? { "font-weight": mark.weight } : {}),
          ...(mark.spacing ? { "letter-spacing": short(mark.spacing) } : {}),
          ...(anchor === "start" ? {} : { "text-anchor": anchor }),
          ...(mark.lang ? { lang: mark.lang } : {}),
          fill: mark.fill,
        },
        [mark.text],
      );
      return [link ? element("a", { href: link.href, "aria-label": link.label }, [text]) : text];
    }
    case "slot":
      return slotNodes(mark);
  }
}

// Lines keep their width in CSS pixels however the drawing is scaled, as they do in the live map.
const stroke = (colour: string, width: number) => ({
  stroke: colour,
  "stroke-width": width,
  "stroke-linejoin": "round",
  "vector-effect": "non-scaling-stroke",
});

/** The drawing as one SVG element, its words in a label that says what the picture shows. */
export function svgOf({ width, height, label, marks }: Drawing): SvgNode {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "still",
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": label,
    },
    marks.flatMap(nodesOf),
  );
}

/** An SVG element as text; the same node gives the same bytes. */
export function svgText(node: SvgNode | string): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const children = node.children.map(svgText).join("");
  return `<${node.tag}${attributes.join("")}${children ? `>${children}</${node.tag}>` : "/>"}`;
}
