import { plainName } from "../data/plain-name";
import type { Province } from "../data/province";

/** A province with as many of its names as are at hand. */
export type Named = Pick<Province, "code" | "name"> & Partial<Province>;

/**
 * Provinces whose name, in any of the four languages or an older spelling, or whose code or capital
 * starts with or contains the text; exact matches first, then beginnings, then the rest.
 */
export function findProvinces(text: string, provinces: Named[]): Named[] {
  const wanted = plainName(text);
  if (!wanted) return [];
  const rank = ({ code, name, pcode, dari, pashto, russian, aliases = [], capital = "" }: Named): number => {
    const names = [name, code, pcode, dari, pashto, russian, ...aliases].map((known) => plainName(known ?? ""));
    const seat = plainName(capital);
    if (names.includes(wanted)) return 0;
    if (names.some((known) => known.startsWith(wanted))) return 1;
    if (seat === wanted) return 2;
    return names.some((known) => known.includes(wanted)) || seat.startsWith(wanted) ? 3 : 4;
  };
  return provinces
    .map((province) => ({ province, rank: rank(province) }))
    .filter((found) => found.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.province);
}
