import { element, type SvgNode } from "./svg";

/**
 * The outlines that several drawings in one document repeat, each written once under an id ("outline-3"),
 * and the drawings with references in their places. Colours stay with the references, for the same
 * outline has another fill in each drawing; what all strokes have alike goes with the outline.
 */
export function sharePaths(drawings: SvgNode[][]): { shared: SvgNode[]; drawings: SvgNode[][] } {
  const uses = new Map<string, number>();
  const count = (node: SvgNode | string) => {
    if (typeof node === "string") return;
    if (isPath(node)) uses.set(dataOf(node), (uses.get(dataOf(node)) ?? 0) + 1);
    node.children.forEach(count);
  };
  drawings.flat().forEach(count);
  const repeated = [...uses].filter(([, times]) => times > 1).map(([data]) => data);
  const ids = new Map(repeated.map((data, i) => [data, `outline-${i}`]));
  const refer = (node: SvgNode | string): SvgNode | string => {
    if (typeof node === "string") return node;
    const id = isPath(node) && ids.get(dataOf(node));
    if (!id) return { ...node, children: node.children.map(refer) };
    const { d: _, "vector-effect": __, "stroke-linejoin": ___, ...rest } = node.attributes;
    return element("use", { href: `#${id}`, ...rest });
  };
  return {
    shared: [...ids].map(([d, id]) => element("path", { id, d, ...kept })),
    drawings: drawings.map((drawing) => drawing.map(refer) as SvgNode[]),
  };
}

/** What all strokes have alike. */
const kept = { "stroke-linejoin": "round", "vector-effect": "non-scaling-stroke" };
/** Lines that are empty are not worth a name. */
const isPath = ({ tag, attributes }: SvgNode) => tag === "path" && Boolean(attributes.d);
const dataOf = ({ attributes }: SvgNode) => String(attributes.d);
