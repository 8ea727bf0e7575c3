import { strFromU8, unzipSync } from "fflate";
import { flat, parseXml, type Xml } from "../geo/xml";

/** The parts of an Open XML package, by path. */
export type Parts = Map<string, Xml>;

/** Reads a package as programs do: every part is XML, every part has a type, every relation leads somewhere. */
export function readPackage(bytes: Uint8Array): Parts {
  const parts: Parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path,
      parseXml(strFromU8(content).replace(/^<\?xml.*?\?>\s*/, "")),
    ]),
  );
  const types = new Set(flat(parts.get("[Content_Types].xml")!).map(({ attributes }) => attributes.PartName));
  for (const path of parts.keys())
    if (path.endsWith(".xml") && !path.startsWith("[") && !types.has(`/${path}`))
      throw new Error(`${path} has no type`);
  for (const [path, part] of parts) {
    const relations = path.endsWith(".rels") ? [] : relationsOf(parts, path);
    for (const { target, isExternal } of relations)
      if (!isExternal && !parts.has(target)) throw new Error(`${path} leads to ${target}, which is not there`);
    const ids = flat(part).flatMap(({ attributes }) => attributes["r:id"] ?? []);
    for (const id of ids)
      if (!relations.some((relation) => relation.id === id)) throw new Error(`${path} has no relation ${id}`);
  }
  return parts;
}

export function relationsOf(parts: Parts, path: string): { id: string; target: string; isExternal: boolean }[] {
  const table = parts.get(path.replace(/([^/]*)$/, "_rels/$1.rels"));
  return (table?.children ?? []).map(({ attributes }) => ({
    id: attributes.Id!,
    target: attributes.Target!.replace(/^\//, ""),
    isExternal: attributes.TargetMode === "External",
  }));
}

/** All elements of a name in a part. */
export function all(part: Xml, tag: string, found: Xml[] = []): Xml[] {
  if (part.tag === tag) found.push(part);
  for (const child of part.children) all(child, tag, found);
  return found;
}

/** The text of each paragraph. */
export const paragraphsOf = (part: Xml): string[] =>
  all(part, "a:p").map((paragraph) =>
    all(paragraph, "a:t")
      .map(({ text }) => text)
      .join(""),
  );
