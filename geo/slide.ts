import type { Point } from "./mercator";

/** A plate with the place where it stands in the home view and the one it belongs to, in frame units. */
export type Slider = { width: number; height: number; home: Point; inside: Point; isAtHome: boolean };

/** Steps to a doubling of scale, and the longest part of its way that a plate goes in one of them. */
const stepsPerZoom = 32;
const stride = 1 / 20;
/** What stays free between plates on the move, so that they do not meet between two steps either. */
const air = 4;

const placeOf = ({ home, inside }: Slider, share: number): Point => [
  home[0] + (inside[0] - home[0]) * share,
  home[1] + (inside[1] - home[1]) * share,
];

function doMeet(a: Slider, [ax, ay]: Point, b: Slider, [bx, by]: Point, k: number): boolean {
  return (
    Math.abs(ax - bx) * k < (a.width + b.width) / 2 + air && Math.abs(ay - by) * k < (a.height + b.height) / 2 + air
  );
}

/**
 * How far each plate that stands off its province has come home at a scale, as a function of the scale
 * alone: 0 in the home view, never back, and never into another plate. Magnifying parts what does not
 * meet, so at each step every plate in turn goes on for as far as the others let it.
 */
export function slide(plates: Slider[], zooms: number): (k: number) => Point[] {
  const table: number[][] = [plates.map(() => 0)];
  for (let step = 1; step <= zooms * stepsPerZoom; step++) {
    const k = 2 ** (step / stepsPerZoom);
    const before = table.at(-1)!;
    const shares = [...before];
    const isFree = (i: number, place: Point) =>
      plates.every(
        (other, j) =>
          j === i ||
          // Where it is about to be, and where it may still be when this one sets out.
          (!doMeet(plates[i]!, place, other, placeOf(other, shares[j]!), k) &&
            !doMeet(plates[i]!, place, other, placeOf(other, before[j]!), k)),
      );
    plates.forEach((plate, i) => {
      if (plate.isAtHome) return;
      for (let part = 1; part <= 4 && shares[i]! < 1; part++) {
        const share = Math.min(1, before[i]! + (part * stride) / 4);
        if (!isFree(i, placeOf(plate, share))) break;
        shares[i] = share;
      }
    });
    table.push(shares);
  }
  return (k) => {
    const at = Math.max(0, Math.min(table.length - 1, Math.log2(k) * stepsPerZoom));
    const [from, to] = [table[Math.floor(at)]!, table[Math.ceil(at)]!];
    return plates.map((plate, i) => placeOf(plate, from[i]! + (to[i]! - from[i]!) * (at % 1)));
  };
}
