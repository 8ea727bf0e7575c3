import type { Position } from "geojson";

type Segment = { from: Position; to: Position };

/**
 * Places where lines on an integer grid meet other than end to end: crossings, touches and overlaps.
 * Integers make the orientation test exact. Neighbouring shapes that pass it have neither slivers nor overlaps.
 */
export function crossings(lines: Position[][]): Position[] {
  const segments = lines
    .flatMap((line) => line.slice(1).map((to, index) => ({ from: line[index]!, to })))
    .sort((one, other) => west(one) - west(other));
  const inner = lines.flatMap((line) => line.slice(1, -1));
  const found = repeated([...inner, ...new Map(lines.flatMap(ends).map((end) => [String(end), end])).values()]);
  for (const [index, segment] of segments.entries())
    for (let other = index + 1; other < segments.length && west(segments[other]!) <= east(segment); other++)
      if (meets(segment, segments[other]!)) found.push(segment.from);
  return found;
}

const west = ({ from, to }: Segment) => Math.min(from[0]!, to[0]!);
const east = ({ from, to }: Segment) => Math.max(from[0]!, to[0]!);
const ends = (line: Position[]): Position[] => [line[0]!, line.at(-1)!];

function repeated(points: Position[]): Position[] {
  const seen = new Set<string>();
  return points.filter((point) => seen.size === seen.add(String(point)).size);
}

/** Which side of the segment a point lies on: 1, -1, or 0 on its line. */
const side = ({ from, to }: Segment, [x, y]: Position) =>
  Math.sign((to[0]! - from[0]!) * (y! - from[1]!) - (to[1]! - from[1]!) * (x! - from[0]!));

/** Is a point on the segment, its ends excepted? */
const isWithin = (segment: Segment, [x, y]: Position) => {
  const { from, to } = segment;
  const along = (x! - from[0]!) * (x! - to[0]!) + (y! - from[1]!) * (y! - to[1]!);
  return along < 0 && side(segment, [x!, y!]) === 0;
};

function meets(one: Segment, other: Segment): boolean {
  const isCross = side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0;
  return (
    isCross ||
    isWithin(one, other.from) ||
    isWithin(one, other.to) ||
    isWithin(other, one.from) ||
    isWithin(other, one.to)
  );
}
