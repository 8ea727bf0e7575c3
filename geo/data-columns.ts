import { columnOf } from "../data/atlas-collection";
import type { Layer } from "../data/layer";
import type { DataWords } from "./words/data-en";

/** A column of a data file, and what it holds. */
export type DataColumn = [name: string, about: string];

/** The columns of the table of claims, in their order. */
export const claimColumns = ({ claimColumns }: DataWords): DataColumn[] => Object.entries(claimColumns);

/** The columns of the provinces, in the order in which a feature has them. */
export function provinceColumns(layers: readonly Layer[], extent: "shown" | "full", data: DataWords): DataColumn[] {
  const { sources, aliases, flags, address, claims, ...names } = data.provinceColumns;
  const ofLayers = Object.entries(data.layerColumns[extent]).flatMap(([kind, about]) =>
    layers.map(({ id, title }): DataColumn => {
      const column = columnOf(id);
      return [kind === "named" ? column : `${column}_${kind}`, about(title)];
    }),
  );
  // The atlas is one file for every site, so that it has no address of any.
  const last = extent === "full" ? { sources, aliases, flags, claims } : { sources, aliases, flags, address, claims };
  return [...Object.entries(names), ...ofLayers, ...Object.entries(last)];
}
