import { bboxClip } from "@turf/turf";
import type { BBox, FeatureCollection, Geometry, MultiLineString, Position } from "geojson";
import { merge, mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, GeometryObject, MultiPolygon } from "topojson-specification";
import { afghanistan, kashmir, type Unit } from "./boundary-units";

const kashmirParties = Object.values(kashmir);
/** Whose border it is: a country's, or that of Jammu and Kashmir as one. */
const land = (party: string) => (kashmirParties.includes(party) ? "kashmir" : party);

/** Jammu and Kashmir in one piece, and the lines between the units by what they mean, clipped to a frame in degrees. */
export function drawLines(units: Unit[], frame: BBox) {
  // A line runs the way of the unit that comes first, and only lines that run the same way are joined:
  // dashes want one line, not thirty.
  const first = [afghanistan, ...kashmirParties].reverse();
  const features = units
    .toSorted((one, other) => first.indexOf(other.party) - first.indexOf(one.party))
    .map(({ shape, party }) => ({ type: "Feature" as const, properties: { party }, geometry: shape }));
  const whole = topology({ units: { type: "FeatureCollection", features } as FeatureCollection });
  const all = whole.objects.units as GeometryCollection<{ party: string }>;

  // An edge of one unit only is a coast, which is no border.
  const between = (accept: (one: string, other: string) => boolean): MultiLineString => {
    const edges = mesh(whole, all, (a, b) => a !== b && accept(partyOf(a), partyOf(b)));
    // Lines are clipped and areas are not, so no edge of the frame can pass for a border.
    return { type: "MultiLineString", coordinates: linesOf(bboxClip(edges, frame).geometry) };
  };
  const isBorder = (lands: string[]) => lands[0] !== lands[1];
  const borderWhere = (accept: (lands: string[]) => boolean) =>
    between((one, other) => isBorder([land(one), land(other)]) && accept([land(one), land(other)]));

  return {
    kashmir: merge(whole, all.geometries.filter((unit) => land(partyOf(unit)) === "kashmir") as MultiPolygon[]),
    outline: borderWhere((lands) => lands.includes(afghanistan)),
    borders: borderWhere((lands) => !lands.includes(afghanistan) && !lands.includes("kashmir")),
    kashmirOutline: borderWhere((lands) => !lands.includes(afghanistan) && lands.includes("kashmir")),
    control: between((one, other) => isBorder([one, other]) && [one, other].every(isControlled)),
  };
}

const partyOf = (unit: GeometryObject) => (unit.properties as { party: string }).party;
const isControlled = (party: string) => party === kashmir.west || party === kashmir.east;

/** The lines of a line geometry. */
export function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}
