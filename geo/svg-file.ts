import type { Drawing } from "./mark";
import { element, type SvgNode, svgOf, svgText } from "./svg";

/** Attributes that only a page has a use for. */
const ofPages = /^(aria-.+|tabindex|role|data-at|vector-effect)$/;
/** Faces that systems have; the first of them that knows a letter draws it. */
const faces = "Vazirmatn, 'Noto Sans', 'Segoe UI', Roboto, 'DejaVu Sans', Arial, sans-serif";

/**
 * A drawing as an SVG file of its own: text as text, groups with ids that drawing programs show as
 * names, and no styles, filters, masks or anything outside the file. Links are made whole by `base`.
 */
export function svgFile(drawing: Drawing, base: string): string {
  const root = svgOf(drawing);
  const taken = new Map<string, number>();
  const idFor = (name: string) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count > 1 ? `${name}-${count}` : name;
  };
  const asFile = (node: SvgNode | string): SvgNode | string => {
    if (typeof node === "string") return node;
    const { class: name, href, "data-province": province, "data-plate": plate, ...rest } = node.attributes;
    const label = node.attributes["aria-label"];
    const kept = Object.entries(rest).filter(([key]) => !ofPages.test(key));
    const isGroup = node.tag === "g" || node.tag === "a";
    const code = province ?? plate;
    const id: Record<string, string> =
      isGroup && name ? { id: idFor(`${String(name).replaceAll(" ", "-")}${code ? `-${code}` : ""}`) } : {};
    const children = node.children.map(asFile);
    return element(
      node.tag,
      {
        ...id,
        ...(province ? { "data-province": province } : {}),
        ...Object.fromEntries(kept),
        ...(href ? { href: new URL(String(href), base).href } : {}),
      },
      isGroup && label ? [element("title", {}, [String(label)]), ...children] : children,
    );
  };
  const { width, height } = drawing;
  const file = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: "en",
      role: "img",
      "aria-labelledby": "title desc",
      "font-family": faces,
    },
    [
      element("title", { id: "title" }, [drawing.title]),
      element("desc", { id: "desc" }, [drawing.label]),
      ...root.children.map(asFile),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(file).replaceAll(/><(?!\/)/g, ">\n<")}\n`;
}
