/**
 * Tells the page around how high the document is, whenever that changes. Hosts listen for one of four
 * forms: our own, AMP's, Medium's, and WordPress's, which hands each frame a secret in its address.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const root = document.documentElement;
  const tell = (message: unknown) => parent.postMessage(message, "*");
  const [, secret] = /secret=(\w+)/.exec(location.hash) ?? [];
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    tell({ source: "afghanistan-map", v: 1, type: "height", height });
    tell({ sentinel: "amp", type: "embed-size", height });
    tell(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
    if (secret) tell({ message: "height", value: height, secret });
  }).observe(root);
}
