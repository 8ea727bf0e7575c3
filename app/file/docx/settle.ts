import { strFromU8, unzipSync } from "fflate";
import { zip } from "../zip";

/** Numbers that the packer draws by chance, or from counts that go on from one document to the next. */
const passing: { pattern: RegExp; write: (n: number) => string }[] = [
  { pattern: /(?<=")rId[a-z0-9_-]{21}(?=")/g, write: (n) => `link${n}` },
  { pattern: /(?<=<wp:docPr [^>]*\bid=")\d+(?=")/g, write: String },
  { pattern: /(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+(?=")/g, write: String },
];

/**
 * A packed document without chance or clock: passing numbers are counted anew in order of appearance, and
 * every date is that of the data (ISO 8601).
 */
export function settle(packed: Uint8Array, revised: string): Uint8Array {
  const counted = passing.map(() => new Map<string, string>());
  const renumber = (text: string) =>
    passing.reduce((done, { pattern, write }, i) => {
      const known = counted[i]!;
      return done.replace(pattern, (old) => {
        if (!known.has(old)) known.set(old, write(known.size + 1));
        return known.get(old)!;
      });
    }, text);
  const entries = Object.entries(unzipSync(packed)).map(([name, content]): [string, string | Uint8Array] => {
    if (!/\.(xml|rels)$/.test(name)) return [name, content];
    const text = renumber(strFromU8(content));
    return [name, name === "docProps/core.xml" ? dateCore(text, revised) : text];
  });
  return zip(Object.fromEntries(entries), revised, (name) => name.endsWith(".png"));
}

const dateCore = (text: string, revised: string): string =>
  text.replace(/(<dcterms:(created|modified) [^>]*>)[^<]*/g, `$1${revised}T00:00:00Z`);
