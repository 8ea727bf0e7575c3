import { element } from "../../../geo/svg";
import type { Entries } from "../zip";
import { type Node, officeDocument, partText } from "./vocabulary";

/** A link from a part: to another part by its path in the archive, or to an address. */
export type Relation = { id: string; kind: string; target: string; isExternal?: boolean };
/** A part of a package: its path in the archive, what it is, and what it leads to. */
export type Part = { path: string; type: string; root: Node; relations: Relation[] };

const vocabulary = "http://schemas.openxmlformats.org/package/2006";

/** Relations to parts in their order (rId1, rId2 …). */
export const relationsTo = (targets: [kind: string, target: string][]): Relation[] =>
  targets.map(([kind, target], i) => ({ id: `rId${i + 1}`, kind: `${officeDocument}/${kind}`, target }));

const relationsText = (relations: Relation[]) =>
  partText(
    element(
      "Relationships",
      { xmlns: `${vocabulary}/relationships` },
      relations.map(({ id, kind, target, isExternal }) =>
        element("Relationship", {
          Id: id,
          Type: kind,
          // From the archive's root, so that no part needs to know where it stands.
          Target: isExternal ? target : `/${target}`,
          ...(isExternal ? { TargetMode: "External" } : {}),
        }),
      ),
    ),
  );

const relationsPath = (path: string) => path.replace(/([^/]*)$/, "_rels/$1.rels");

/** The entries of an Open XML package: its table of types, its relations, and each part with its own. */
export function packageOf(parts: Part[], relations: Relation[]): Entries {
  const types = element("Types", { xmlns: `${vocabulary}/content-types` }, [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...parts.map(({ path, type }) => element("Override", { PartName: `/${path}`, ContentType: type })),
  ]);
  return {
    "[Content_Types].xml": partText(types),
    "_rels/.rels": relationsText(relations),
    ...Object.fromEntries(
      parts.flatMap(({ path, root, relations: own }) => [
        [path, partText(root)],
        ...(own.length ? [[relationsPath(path), relationsText(own)]] : []),
      ]),
    ),
  };
}
