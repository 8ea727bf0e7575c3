import type { ProvinceCode } from "../data/claim";
import type { Digest } from "../data/digest";
import type { Layer } from "../data/layer";
import type { EvidenceId, LayerId } from "../data/terms";
import { type Look, lookOf } from "./figure";
import { type LocalName, localName } from "./local-name";
import { hrefOf, type Scene, type Sort } from "./scene";
import type { Naming, Selection } from "./selection";
import type { FigureWords } from "./words/en-figure";

export type Cell = {
  layer: Layer;
  look: Look;
  evidence: EvidenceId | null;
  claims: { id: string; href: string }[];
  text: string;
};
type Row = {
  code: ProvinceCode;
  name: string;
  /** The name in the scene's language. */
  local: LocalName;
  href: string;
  count: number;
  cells: Cell[];
};
type Column = { sort: Sort; title: string; href: string; label: string; isSorted: boolean; isDescending: boolean };

/** Province by layer: the exact answer to a scene, and the accessible one. */
export type Matrix = { columns: Column[]; rows: Row[]; rest: { code: ProvinceCode; name: string; href: string }[] };

/** Rows are sorted by the scene: most layers first, by name, or those of one layer first; ties by name. */
export function composeMatrix(facts: Digest, scene: Scene, selection: Selection, words: FigureWords): Matrix {
  const layers = facts.layers.filter(({ id }) => scene.layers.includes(id));
  const linkTo = (province: ProvinceCode) => hrefOf({ ...scene, province });
  const column = (sort: Sort, title: string): Column => ({
    sort,
    title,
    href: hrefOf({ ...scene, sort }),
    label: words.matrix.sortBy(title),
    isSorted: scene.sort === sort,
    isDescending: sort !== "name",
  });
  /** Whether there is a claim that the chosen evidence leaves out, which is not the same as none. */
  const isLeftOut = (layer: LayerId, code: ProvinceCode) =>
    facts.claims.some(
      (claim) => claim.layer === layer && claim.place.level === "province" && claim.place.code === code,
    );
  const rows = facts.provinces.flatMap((province): Row[] => {
    const { code, name } = province;
    const namings = selection.get(code);
    if (!namings) return [];
    const cells = layers.map((layer): Cell => {
      const naming = namings.find((candidate) => candidate.layer === layer.id);
      return {
        layer,
        look: lookOf(naming),
        evidence: naming?.evidence ?? null,
        claims: (naming?.claims ?? []).map(({ id }) => ({ id, href: `${linkTo(code)}#claim-${id}` })),
        text: textOf(naming, words, isLeftOut(layer.id, code)),
      };
    });
    const local = localName(province, scene.lang);
    return [{ code, name, local, href: linkTo(code), count: namings.length, cells }];
  });
  const weight = (row: Row): number => {
    if (scene.sort === "name") return 0;
    if (scene.sort === "layers") return row.count;
    return row.cells.find(({ layer }) => layer.id === scene.sort)?.evidence ? 1 : 0;
  };
  return {
    columns: [
      column("name", words.matrix.province),
      ...layers.map(({ id, title }) => column(id, title)),
      column("layers", words.matrix.layersCount),
    ],
    rows: rows.sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name, "en")),
    rest: facts.provinces
      .filter(({ code }) => !selection.has(code))
      .map(({ code, name }) => ({ code, name, href: linkTo(code) }))
      .sort((a, b) => a.name.localeCompare(b.name, "en")),
  };
}

/** What a cell says of its claims: their evidence, or that time has overtaken them. */
function textOf(naming: Naming | undefined, words: FigureWords, isLeftOut: boolean): string {
  if (!naming) return isLeftOut ? words.matrix.leftOut : words.matrix.notNamed;
  const isStale = naming.claims.every(({ check }) => check === "stale");
  return isStale ? words.matrix.stale : words.matrix.keys[naming.evidence];
}
