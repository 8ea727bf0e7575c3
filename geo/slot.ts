import type { Shape } from "../data/layer";
import type { Mark } from "./mark";
import { element, type SvgNode, short } from "./svg";

/** Outlines of the shapes in a box from -1 to 1, and where a letter sits best in each. */
const outlines: Record<Shape, { d: (r: (value: number) => string) => string; letterY: number }> = {
  diamond: { d: (r) => `M0 ${r(-1.08)}L${r(1.08)} 0 0 ${r(1.08)} ${r(-1.08)} 0z`, letterY: 0 },
  house: { d: (r) => `M0 ${r(-1)}L${r(0.95)} ${r(-0.2)}V${r(0.9)}H${r(-0.95)}V${r(-0.2)}z`, letterY: 0.18 },
  triangle: { d: (r) => `M0 ${r(-1)}L${r(1.1)} ${r(0.9)}H${r(-1.1)}z`, letterY: 0.3 },
  circle: {
    d: (r) => `M${r(-0.95)} 0a${r(0.95)} ${r(0.95)} 0 1 0 ${r(1.9)} 0a${r(0.95)} ${r(0.95)} 0 1 0 ${r(-1.9)} 0z`,
    letterY: 0,
  },
  square: { d: (r) => `M${r(-0.85)} ${r(-0.85)}H${r(0.85)}V${r(0.85)}H${r(-0.85)}z`, letterY: 0 },
  hexagon: {
    d: (r) => `M${r(-1)} 0L${r(-0.5)} ${r(-0.9)}H${r(0.5)}L${r(1)} 0 ${r(0.5)} ${r(0.9)}H${r(-0.5)}z`,
    letterY: 0,
  },
};

/** A slot: a filled shape, an outlined one (with a plus for what only coverage has), or a dash for absence. */
export function slotNodes({
  shape,
  look,
  at,
  size,
  letter,
  colour,
  paper,
}: Extract<Mark, { kind: "slot" }>): SvgNode[] {
  const place = `translate(${at.map(short).join(" ")})`;
  const radius = size / 2;
  const r = (value: number) => short(value * radius);
  if (look === "absent")
    return [
      element("path", {
        class: "absent",
        transform: place,
        d: `M${r(-0.3)} 0H${r(0.3)}`,
        stroke: colour,
        "stroke-width": short(size * 0.09),
      }),
    ];
  const isSolid = look === "solid";
  const { d, letterY } = outlines[shape];
  const width = size * 0.085;
  const plus = element("path", {
    class: "plus",
    d: `M${r(0.45)} ${r(-0.75)}h${r(0.7)}m${r(-0.35)} ${r(-0.35)}v${r(0.7)}`,
    stroke: colour,
    "stroke-width": short(width * 1.2),
    fill: "none",
  });
  return [
    element("g", { class: `slot ${look}`, transform: place }, [
      element("path", {
        d: d((value) => r(value * (isSolid ? 1 : 0.92))),
        fill: isSolid ? colour : paper,
        stroke: colour,
        "stroke-width": short(isSolid ? 0 : width),
      }),
      element(
        "text",
        {
          y: r(letterY + 0.4),
          "font-size": r(shape === "triangle" ? 0.98 : 1.12),
          "font-weight": 700,
          "text-anchor": "middle",
          fill: isSolid ? paper : colour,
        },
        [letter],
      ),
      ...(look === "plus" ? [plus] : []),
    ]),
  ];
}
