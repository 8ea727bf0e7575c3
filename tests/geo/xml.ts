/** An element of a parsed document. */
export type Xml = { tag: string; attributes: Record<string, string>; children: Xml[]; text: string };

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const name = "[A-Za-z][\\w:-]*";
const attribute = `\\s+(${name})="([^"<]*)"`;
const token = new RegExp(`<(${name})((?:${attribute})*)(/?)>|</(${name})>|([^<]+)`, "y");

function decode(text: string): string {
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`a bare ampersand in ${text}`);
  return text.replace(/&([^;]+);/g, (_, entity: string) => entities[entity]!);
}

/** Reads the XML that the writers write, and throws at whatever XML 1.0 does not allow. */
export function parseXml(text: string): Xml {
  const odd = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (odd) throw new Error(`a forbidden character, U+${odd[0].codePointAt(0)!.toString(16)}`);
  const document: Xml = { tag: "", attributes: {}, children: [], text: "" };
  const open = [document];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new Error(`not well-formed at ${text.slice(at, at + 60)}`);
    const [, tag, attributes = "", , , empty, end, words] = match;
    const parent = open.at(-1)!;
    if (words !== undefined) parent.text += decode(words);
    else if (end) {
      if (open.pop()!.tag !== end) throw new Error(`</${end}> closes nothing`);
    } else {
      const element: Xml = { tag: tag!, attributes: {}, children: [], text: "" };
      for (const [, key, value] of attributes.matchAll(new RegExp(attribute, "g"))) {
        if (key! in element.attributes) throw new Error(`${key} twice in <${tag}>`);
        element.attributes[key!] = decode(value!);
      }
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.tag}> is left open`);
  if (document.children.length !== 1 || document.text.trim()) throw new Error("not one element");
  return document.children[0]!;
}

/** An element and everything inside it. */
export const flat = (element: Xml): Xml[] => [element, ...element.children.flatMap(flat)];
