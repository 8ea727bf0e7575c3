import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { lineStyle } from "./base-map";
import { hatchSpacing } from "./drawing";
import type { Figure } from "./figure";
import { frames } from "./frame";
import { hatch, hatchLine } from "./hatch";
import { fromWorld, toWorld } from "./mercator";
import { type BaseLine, baseLines, type Lines, type Outlines } from "./outlines";
import { afghanistan, fitView } from "./view";

type Properties = Record<string, string | number>;

const collection = (features: GeoJSON.Feature[]): SourceSpecification => ({
  type: "geojson",
  data: { type: "FeatureCollection", features },
  // The outlines are simplified already; a second time would draw borders apart from the still's.
  tolerance: 0,
});
const lineFeature = (coordinates: Lines, properties: Properties): GeoJSON.Feature => ({
  type: "Feature",
  properties,
  geometry: { type: "MultiLineString", coordinates },
});
const areaFeature = (rings: Lines, properties: Properties): GeoJSON.Feature => ({
  type: "Feature",
  properties,
  // Each ring is an area of its own: no province and no part of Kashmir has a hole.
  geometry: { type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) },
});

/** Zoom from which each further halving of the hatching is drawn, the first with the page's wide set. */
const webZoom = fitView(afghanistan, frames.web).zoom;
const hatchLevels = [
  { spacing: 1, phase: 0, minzoom: 0 },
  { spacing: 1, phase: 0.5, minzoom: webZoom + Math.log2(0.75) },
  { spacing: 0.5, phase: 0.5, minzoom: webZoom + 1 },
  { spacing: 0.25, phase: 0.5, minzoom: webZoom + 2 },
];

const hatchName = (level: number, isDashed: boolean) => `hatching-${isDashed ? "dashed-" : ""}${level}`;

/**
 * The figure as a MapLibre style: polygons, borders and hatching in the colours that the figure has
 * resolved (no expression decides anything). It names no glyphs, sprites or tiles.
 */
export function styleFor(figure: Figure, { provinces, kashmir, lines }: Outlines): StyleSpecification {
  const { palette } = figure;
  const line = (
    name: string,
    source: string,
    style: { color: string | ExpressionSpecification; width: number; dash?: number[] },
  ) =>
    ({
      id: name,
      type: "line",
      source,
      layout: { "line-join": "round" },
      paint: {
        "line-color": style.color,
        "line-width": style.width,
        ...(style.dash ? { "line-dasharray": style.dash } : {}),
      },
    }) satisfies LayerSpecification;
  const base = (name: BaseLine): LayerSpecification => {
    const { stroke, width, dash } = lineStyle(name, palette);
    // MapLibre counts dashes in line widths, SVG in units.
    const dashes = dash?.split(" ").map((length) => Number(length) / width);
    return line(name, name, { color: stroke, width, ...(dashes ? { dash: dashes } : {}) });
  };
  const hatched = figure.areas.filter((area) => area.hatch);
  const chosen = figure.areas.filter((area) => area.isChosen);

  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      ...Object.fromEntries(baseLines.map((name) => [name, collection([lineFeature(lines[name], {})])])),
      kashmir: collection([areaFeature(kashmir, {})]),
      provinces: collection([...provinces].map(([code, rings]) => areaFeature(rings, { code }))),
      "province-borders": collection([...provinces].map(([code, rings]) => lineFeature(rings, { code }))),
      hatching: collection(
        hatched.flatMap(({ code, hatch }) =>
          hatchLevels.map(({ spacing, phase }, level) =>
            lineFeature(hatchPlaces(provinces.get(code)!, spacing, phase), {
              colour: hatch!.colour,
              name: hatchName(level, hatch!.isDashed),
            }),
          ),
        ),
      ),
      chosen: collection(chosen.map(({ code }) => lineFeature(provinces.get(code)!, {}))),
    },
    layers: [
      { id: "outside", type: "background", paint: { "background-color": palette.outside } },
      { id: "kashmir", type: "fill", source: "kashmir", paint: { "fill-color": palette.disputed } },
      ...(["borders", "kashmir-outline", "control"] as const).map(base),
      {
        id: "areas",
        type: "fill",
        source: "provinces",
        paint: {
          "fill-antialias": false,
          "fill-color": byCode(figure.areas, "fill", palette.land),
        },
      },
      line("province-borders", "province-borders", {
        color: byCode(figure.areas, "border", palette.border),
        width: 0.75,
      }),
      ...(figure.mode === "plates" ? [base("rivers")] : []),
      // A layer for each kind of line, because a layer's dashes are the same for all its features.
      ...[false, true].flatMap((isDashed) =>
        hatchLevels.map(({ minzoom }, level): LayerSpecification => {
          const name = hatchName(level, isDashed);
          const style = { color: ["get", "colour"] as ExpressionSpecification, width: hatchLine.width };
          const dash = hatchLine.dash.map((length) => length / hatchLine.width);
          const drawn = line(name, "hatching", isDashed ? { ...style, dash } : style);
          return { ...drawn, minzoom, filter: ["==", ["get", "name"], name] };
        }),
      ),
      base("outline"),
      line("chosen-edge", "chosen", { color: palette.plate, width: 6 }),
      line("chosen", "chosen", { color: palette.chosen, width: 3 }),
    ],
  };
}

/** A look-up of the colour that the figure gave each province. */
function byCode(areas: Figure["areas"], job: "fill" | "border", other: string): ExpressionSpecification {
  return [
    "match",
    ["get", "code"],
    ...areas.flatMap((area) => [area.code, area[job]]),
    other,
  ] as unknown as ExpressionSpecification;
}

const hatchPlaces = (rings: Lines, spacing: number, phase: number): Lines =>
  hatch(
    rings.map((ring) => ring.map(toWorld)),
    hatchSpacing * spacing,
    phase,
  ).map((stroke) => stroke.map(fromWorld));
