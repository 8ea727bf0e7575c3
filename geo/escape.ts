const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for XML and HTML: the five characters escaped, what XML 1.0 forbids dropped. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => escapes[c]!).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
