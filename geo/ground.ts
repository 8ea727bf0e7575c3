import type { ProvinceCode } from "../data/claim";
import type { Frame } from "./frame";
import type { LonLat, Point } from "./mercator";
import { type BaseLine, baseLines, type Lines, type Outlines } from "./outlines";
import { afghanistan, fitView, projector, unprojector } from "./view";

/** Outlines in the units of a frame, to its grain: what a figure is drawn on. */
export type Ground = {
  provinces: Map<ProvinceCode, Point[][]>;
  kashmir: Point[][];
  lines: Record<BaseLine, Point[][]>;
};

/** How far beyond the frame lines are kept: a box of any other shape shows that much around it. */
const around = 280;

/** The parts of a line that lie near the frame, whole steps at a time. */
function nearFrame(line: Point[], { width, height }: Frame): Point[][] {
  const isNear = ([x, y]: Point) => x > -around && x < width + around && y > -around && y < height + around;
  const parts: Point[][] = [[]];
  line.forEach((point, i) => {
    if (isNear(point) || (line[i - 1] && isNear(line[i - 1]!)) || (line[i + 1] && isNear(line[i + 1]!)))
      parts.at(-1)!.push(point);
    else parts.push([]);
  });
  return parts.filter((part) => part.length > 1);
}

/** Neighbours' borders are there for orientation: their bends within a few units are left out. */
function thin(line: Point[], least: number): Point[] {
  let [lastX, lastY] = line[0]!;
  return line.filter(([x, y], i) => {
    if (i > 0 && i < line.length - 1 && Math.hypot(x - lastX, y - lastY) < least) return false;
    [lastX, lastY] = [x, y];
    return true;
  });
}

/** Sets outlines in a frame, by the one camera. */
export function placeGround({ provinces, kashmir, lines }: Outlines, frame: Frame): Ground {
  const project = projector(fitView(afghanistan, frame), frame);
  const snap = (value: number) => Math.round(value / frame.grain) * frame.grain;
  const place = (source: Lines): Point[][] =>
    source.map((line) => line.map((lonLat: LonLat) => project(lonLat).map(snap) as Point));
  return {
    provinces: new Map([...provinces].map(([code, rings]) => [code, place(rings)])),
    kashmir: place(kashmir),
    lines: Object.fromEntries(
      baseLines.map((name) => {
        const near = place(lines[name]).flatMap((line) => nearFrame(line, frame));
        return [name, name === "borders" ? near.map((line) => thin(line, Math.max(2.5, 4 * frame.grain))) : near];
      }),
    ) as Ground["lines"],
  };
}

/** The inverse of `placeGround`: outlines in degrees from a drawing's, as exact as its grain. */
export function liftGround({ provinces, kashmir, lines }: Ground, frame: Frame): Outlines {
  const unproject = unprojector(fitView(afghanistan, frame), frame);
  const lift = (source: Point[][]): Lines => source.map((line) => line.map(unproject));
  return {
    provinces: new Map([...provinces].map(([code, rings]) => [code, lift(rings)])),
    kashmir: lift(kashmir),
    lines: Object.fromEntries(baseLines.map((name) => [name, lift(lines[name])])) as Outlines["lines"],
  };
}

/**
 * Reads the ground back from the paths of a drawing that `svg.ts` wrote, so that a page need not carry
 * its outlines twice. `pathOf` gives a path's data by "AF-KAB" or the name of its mark.
 */
export function readGround(pathOf: (name: string) => string, codes: ProvinceCode[]): Ground {
  return {
    provinces: new Map(codes.map((code) => [code, readPath(pathOf(code))])),
    kashmir: readPath(pathOf("kashmir")),
    lines: Object.fromEntries(baseLines.map((name) => [name, readPath(pathOf(`base-${name}`))])) as Ground["lines"],
  };
}

/** The inverse of `pathData`: rings come back closed. */
export function readPath(data: string): Point[][] {
  return data
    .split("M")
    .slice(1)
    .map((part) => {
      const tenths = (part.match(/-?\d*\.?\d+/g) ?? []).map((number) => Math.round(Number(number) * 10));
      let [x, y] = [0, 0];
      const line: Point[] = [];
      for (let i = 0; i < tenths.length; i += 2) {
        [x, y] = [x + tenths[i]!, y + tenths[i + 1]!];
        line.push([x / 10, y / 10]);
      }
      return part.endsWith("z") ? [...line, line[0]!] : line;
    });
}
