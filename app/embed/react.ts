import { type ComponentType, createElement as create, Fragment, options } from "preact";

// What the components of an embed ask of React, by Preact alone. `preact/compat` would do it too, at a
// tenth of all the bytes that an embed may have.

const kebab = (name: string) =>
  /^(stroke|font|text|vector|letter)[A-Z]/.test(name)
    ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : // In SVG the case of a name counts.
      name.replace("tabIndex", "tabindex");

/** React's names of SVG attributes become SVG's own. */
export const createElement = (tag: string, attributes: Record<string, unknown> | null, ...children: never[]) =>
  create(
    tag,
    attributes && Object.fromEntries(Object.entries(attributes).map(([name, value]) => [kebab(name), value])),
    ...children,
  );

/**
 * Has every link to a scene keep what else the embed was told by its address ("controls=0&v=…"), which is
 * not the scene's own.
 */
export function keepInLinks(kept: string): void {
  options.vnode = ({ props }) => {
    const link = props as { href?: unknown };
    if (typeof link.href === "string" && link.href.startsWith("?")) link.href = withKept(link.href, kept);
  };
}

/** A scene's query with what else an embed's address says; "?" where there is neither. */
export const withKept = (query: string, kept: string): string => `?${[query.slice(1), kept].filter(Boolean).join("&")}`;

export const memo = <Props>(component: ComponentType<Props>) => component;
export { Fragment };
