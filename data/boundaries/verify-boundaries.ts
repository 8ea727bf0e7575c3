import { booleanPointInPolygon } from "@turf/turf";
import type { ProvinceRow } from "../lint/province-table";
import { areaKm2 } from "./area";
import { arcsOf, gridLines } from "./boundary-arcs";
import { countryShape, kashmirShape, provinceShapes } from "./boundary-shapes";
import type { Boundaries } from "./boundary-topology";
import { crossings } from "./crossings";

/** What is wrong, and with which object or province. */
export type Fault = [where: string, problem: string];

/** Everything wrong with a boundary topology. */
export const verifyBoundaries = (map: Boundaries, rows: ProvinceRow[]): Fault[] => [
  ...checkCodes(map, rows),
  ...checkCapitals(map, rows),
  ...checkSharing(map),
  ...checkLines(map),
  ...checkAreas(map),
];

/** One shape for each of the 34 provinces of provinces.csv. */
export function checkCodes(map: Boundaries, rows: ProvinceRow[]): Fault[] {
  const drawn = map.objects.provinces.geometries.map(({ id }) => String(id));
  const listed = rows.map(({ province }) => province.code as string);
  const twice = drawn.filter((code, index) => drawn.indexOf(code) !== index);
  return [
    ...(drawn.length === 34 ? [] : [["provinces", `${drawn.length} shapes instead of 34`] satisfies Fault]),
    ...listed.filter((code) => !drawn.includes(code)).map((code): Fault => [code, "has no shape"]),
    ...drawn.filter((code) => !listed.includes(code)).map((code): Fault => [code, "is not in provinces.csv"]),
    ...twice.map((code): Fault => [code, "has two shapes"]),
  ];
}

/** Every capital lies in its own province; this is what tells a wrong label. */
export function checkCapitals(map: Boundaries, rows: ProvinceRow[]): Fault[] {
  const shapes = provinceShapes(map);
  return rows
    .map(({ province, capitalLonLat }) => ({ ...province, capitalLonLat, shape: shapes.get(province.code) }))
    .filter(({ shape, capitalLonLat }) => shape && !booleanPointInPolygon(capitalLonLat, shape))
    .map(({ code, capital }) => [code, `does not hold its capital, ${capital}`]);
}

/** Neighbours share the arcs between them, and together the provinces are the country: no gap, sliver or overlap. */
export function checkSharing(map: Boundaries): Fault[] {
  const owners = new Map<number, string[]>();
  for (const province of map.objects.provinces.geometries)
    for (const arc of arcsOf(province as never)) owners.set(arc, [...(owners.get(arc) ?? []), String(province.id)]);
  const faults = [...owners]
    .filter(([, codes]) => codes.length > 2 || codes[0] === codes[1])
    .map(([arc, codes]): Fault => ["provinces", `arc ${arc} is used by ${codes.join(", ")}`]);

  const outer = new Set([...owners].filter(([, codes]) => codes.length === 1).map(([arc]) => arc));
  const outline = new Set(arcsOf(map.objects.outline));
  if (outer.size !== outline.size || [...outer].some((arc) => !outline.has(arc)))
    faults.push(["outline", "is not made of the arcs that belong to one province alone"]);

  const country = countryShape(map);
  if (country.coordinates.flat().length !== 1) faults.push(["provinces", "have a hole, or are not in one piece"]);
  const parts = [...provinceShapes(map).values()].map(areaKm2).reduce((sum, area) => sum + area, 0);
  if (Math.abs(parts / areaKm2(country) - 1) > 1e-9)
    faults.push(["provinces", `measure ${parts} km² one by one and ${areaKm2(country)} km² dissolved`]);
  return faults;
}

/** Lines meet end to end only, and none runs along the frame the map is clipped to. Rivers may cross what they like. */
export function checkLines(map: Boundaries): Fault[] {
  const rivers = new Set(arcsOf(map.objects.rivers));
  const lines = gridLines(map).filter((_, arc) => !rivers.has(arc));
  const [west, south, east, north] = map.bbox!;
  const [width, height] = [(east! - west) / map.transform!.scale[0], (north! - south) / map.transform!.scale[1]];
  const sides = [
    ([x]: number[]) => x! <= 0,
    ([, y]: number[]) => y! <= 0,
    ([x]: number[]) => x! >= Math.round(width),
    ([, y]: number[]) => y! >= Math.round(height),
  ];
  const along = lines.filter((line) =>
    sides.some((isOn) => line.some((point, index) => index > 0 && isOn(point) && isOn(line[index - 1]!))),
  );
  return [
    ...crossings(lines).map(([x, y]): Fault => ["lines", `cross or touch near ${x}, ${y} of the grid`]),
    ...along.map(([from]): Fault => ["lines", `run along the frame from ${from} of the grid`]),
  ];
}

/** The areas are those of the polygons before simplification, within 0.1 %. */
export function checkAreas(map: Boundaries): Fault[] {
  const expected = [
    { where: "provinces", shape: countryShape(map), km2: 642_182 },
    { where: "kashmir", shape: kashmirShape(map), km2: 186_102 },
  ];
  return expected
    .map(({ where, shape, km2 }) => ({ where, km2, area: areaKm2(shape) }))
    .filter(({ area, km2 }) => Math.abs(area / km2 - 1) > 0.001)
    .map(({ where, area, km2 }) => [where, `measures ${Math.round(area)} km²; ${km2} km² +/- 0.1 % expected`]);
}
