/** Text that Markdown must show as it stands. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*[\]<|]/g, "\\$&");

/** An address that leads there. */
export const linkTo = (url: string): string => `<${url}>`;

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** Rows under a header; cells are finished Markdown. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Parts of a document, an empty line between them; a part without content is left out with its heading. */
export const sections = (parts: readonly { heading: string; blocks: readonly string[] }[]): string =>
  parts
    .filter(({ blocks }) => blocks.some(Boolean))
    .map(({ heading, blocks }) => [`## ${heading}`, ...blocks.filter(Boolean)].join("\n\n"))
    .join("\n\n");
