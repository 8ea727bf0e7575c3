import { escaped } from "./escape";

/** HTML that is finished: every text in it has been escaped. */
export type Html = { html: string };

/** Elements that have no end tag. */
const empty = new Set(["img", "br"]);

/** An element; strings among the children are text, attributes that are null or false are left out. */
export function html(
  tag: string,
  attributes: Record<string, string | number | boolean | null> = {},
  ...children: (Html | string)[]
): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`));
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : child.html));
  return { html: `<${tag}${written.join("")}>${inside.join("")}${empty.has(tag) ? "" : `</${tag}>`}` };
}
