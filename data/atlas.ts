import type { MultiPolygon, Polygon } from "geojson";
import type { Claim } from "./claim";
import type { Layer } from "./layer";
import type { Province } from "./province";
import type { Source } from "./source";

/** Everything true, frozen. What is on screen is a Figure's business. */
export type Facts = {
  /** First 12 hex digits of the SHA-256 of the atlas without this field. */
  version: string;
  edition: { id: string; title: string; revised: string };
  layers: Layer[];
  sources: Source[];
  provinces: Province[];
  /** Every claim of the edition, those without a province included, in table order. */
  claims: Claim[];
};

/** A province's outline in degrees lon/lat (WGS84), RFC 7946 winding. */
export type Outline = Polygon | MultiPolygon;
