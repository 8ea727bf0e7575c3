import type { LonLat } from "./mercator";
import type { Lines } from "./outlines";

/**
 * The outline of a set of areas that share their borders exactly: the edges that run one way only,
 * strung together. RFC 7946 winds every outer ring the same way, so a shared edge occurs in both.
 */
export function outerEdges(areas: Iterable<Lines>): Lines {
  const edges = new Map<string, [LonLat, LonLat]>();
  for (const rings of areas)
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++) {
        const [from, to] = [ring[i - 1]!, ring[i]!];
        if (!edges.delete(`${to} ${from}`)) edges.set(`${from} ${to}`, [from, to]);
      }
  const next = new Map([...edges.values()].map(([from, to]) => [String(from), to]));
  const lines: Lines = [];
  while (next.size) {
    const [start] = next.keys();
    const line: LonLat[] = [start!.split(",").map(Number) as LonLat];
    for (let to = next.get(start!); to; to = next.get(String(to))) {
      next.delete(String(line.at(-1)));
      line.push(to);
    }
    lines.push(line);
  }
  return lines;
}
