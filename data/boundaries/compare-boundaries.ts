import type { ProvinceRow } from "../lint/province-table";
import { areaKm2 } from "./area";
import { lonLatLines } from "./boundary-arcs";
import { corrections } from "./boundary-corrections";
import { provinceShapes } from "./boundary-shapes";
import type { Boundaries } from "./boundary-topology";
import { afghanistan, type Unit } from "./boundary-units";
import { deviationKm } from "./deviation";
import type { Fault } from "./verify-boundaries";

/** Provinces whose area simplification has changed by more than a share (0.002 is 0.2 %). */
export function compareAreas(before: Boundaries, after: Boundaries, share: number): Fault[] {
  const shapes = provinceShapes(before);
  return [...provinceShapes(after)]
    .filter(([code]) => shapes.has(code))
    .map(([code, shape]) => ({ code, change: areaKm2(shape) / areaKm2(shapes.get(code)!) - 1 }))
    .filter(({ change }) => Math.abs(change) > share)
    .map(({ code, change }) => [code, `changes its area by ${(change * 100).toFixed(2)} %`]);
}

/** Lines that leave their finer course by more than a distance. Both maps hold the same arcs in the same order. */
export function compareCourses(fine: Boundaries, coarse: Boundaries, limitKm: number): Fault[] {
  const [fineLines, coarseLines] = [lonLatLines(fine), lonLatLines(coarse)];
  if (fineLines.length !== coarseLines.length)
    return [["arcs", `are ${coarseLines.length}, and ${fineLines.length} in the finer map`]];
  return coarseLines
    .map((line, arc) => ({ arc, km: deviationKm(line, fineLines[arc]!) }))
    .filter(({ km }) => km > limitKm)
    .map(({ arc, km }) => [`arc ${arc}`, `leaves its finer course by ${km.toFixed(2)} km`]);
}

/** Labels that provinces.csv does not have for the polygon, and corrections of what is not wrong (any more). */
export function compareLabels(units: Unit[], rows: ProvinceRow[]): Fault[] {
  const listed = new Map(rows.map(({ neAdm1Code, province }) => [neAdm1Code, province.code as string]));
  const wrong = units
    .filter(({ party, adm1Code, isoCode }) => party === afghanistan && listed.get(adm1Code) !== isoCode)
    .map(
      ({ adm1Code, isoCode }): Fault => [adm1Code, `is ${isoCode} here and ${listed.get(adm1Code)} in provinces.csv`],
    );
  const idle = corrections
    .filter(({ adm1Code, says }) => !units.some((unit) => unit.adm1Code === adm1Code && unit.label === says))
    .map(({ adm1Code, says }): Fault => [adm1Code, `is not labelled ${says}; look at its correction again`]);
  return [...wrong, ...idle];
}
