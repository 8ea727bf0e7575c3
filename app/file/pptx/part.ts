import type { Node } from "./vocabulary";

/** A part whose pieces are numbered, and the addresses that its links lead to, by their ids there. */
export type Numbered = { root: Node; links: [id: string, href: string][] };

/** Numbers pieces in reading order and gives every address an id, after `taken` others of the part. */
export function numbered(root: Node, taken: number): Numbered {
  const ids = new Map<string, string>();
  let pieces = 0;
  const idOf = (href: string) => {
    const id = ids.get(href) ?? `rId${taken + ids.size + 1}`;
    ids.set(href, id);
    return id;
  };
  const visit = (node: Node): Node => {
    const { href, ...rest } = node.attributes;
    const attributes =
      node.tag === "p:cNvPr"
        ? { ...rest, id: ++pieces }
        : node.tag === "a:hlinkClick" && href
          ? { "r:id": idOf(String(href)), ...rest }
          : node.attributes;
    return {
      tag: node.tag,
      attributes,
      children: node.children.map((child) => (typeof child === "string" ? child : visit(child))),
    };
  };
  const numberedRoot = visit(root);
  return { root: numberedRoot, links: [...ids].map(([href, id]) => [id, href]) };
}
