import { type ComponentType, createElement as create, Fragment } from "preact";

// What the components of an embed ask of React, by Preact alone. `preact/compat` would do it too, at a
// tenth of all the bytes that an embed may have.

const kebab = (name: string) =>
  /^(stroke|font|text|vector|letter)[A-Z]/.test(name)
    ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : name;

/** React's names of SVG attributes become SVG's own. */
export const createElement = (tag: string, attributes: Record<string, unknown> | null, ...children: never[]) =>
  create(
    tag,
    attributes && Object.fromEntries(Object.entries(attributes).map(([name, value]) => [kebab(name), value])),
    ...children,
  );

export const memo = <Props>(component: ComponentType<Props>) => component;
export { Fragment };
