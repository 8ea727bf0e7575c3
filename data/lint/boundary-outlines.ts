import type { Feature, FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Outline } from "../atlas";
import type { ProvinceCode } from "../claim";
import type { Problem } from "./problem";
import { type ProvinceNames, unknownProvince } from "./unknown-province";

export type Outlines = ReadonlyMap<ProvinceCode, Outline>;

/**
 * Reads province outlines from TopoJSON (`objects.provinces`) or a GeoJSON FeatureCollection, `id` = ISO code.
 * Anything but an area is a problem: a point would claim more than any source does. Never throws.
 * @param provinces null when their table is too broken to say what it lacks
 */
export function parseOutlines(file: string, text: string, provinces: readonly ProvinceNames[] | null) {
  const problems: Problem[] = [];
  const outlines = new Map<ProvinceCode, Outline>();
  const report = (row: number | null, column: string, problem: string, mend: string) =>
    problems.push({ file, row, column, problem, mend });

  const unknownCode = provinces ? unknownProvince(provinces) : () => undefined;
  const features = featuresOf(text);
  if (!features) report(null, "", "neither TopoJSON with objects.provinces nor a FeatureCollection", "build it anew");
  for (const [index, { id, geometry }] of (features ?? []).entries()) {
    const code = String(id ?? "");
    const finding = code ? unknownCode(code) : { problem: "missing", mend: "write the province's code" };
    if (finding) report(index + 1, "id", finding.problem, finding.mend);
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon")
      report(
        index + 1,
        "geometry",
        `a ${geometry?.type ?? "missing geometry"}, and a province is an area`,
        "write a Polygon or MultiPolygon",
      );
    else if (outlines.has(code as ProvinceCode)) report(index + 1, "id", `"${code}" stands twice`, "delete one");
    else if (!finding) outlines.set(code as ProvinceCode, geometry);
  }
  for (const { code, name } of provinces ?? [])
    if (features && !features.some(({ id }) => id === code))
      report(null, "", `no outline for ${code}, ${name}`, "add a feature with that id");
  return { outlines: outlines as Outlines, problems };
}

function featuresOf(text: string): Feature<Geometry | null>[] | undefined {
  try {
    const json = JSON.parse(text) as Topology<{ provinces?: GeometryCollection }> | FeatureCollection;
    if (json.type === "FeatureCollection") return json.features;
    return json.objects.provinces && feature(json as Topology, json.objects.provinces).features;
  } catch {
    return undefined;
  }
}
