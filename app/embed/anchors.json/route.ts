import { readSite } from "../../site";

export const dynamic = "force-dynamic";

/** `/embed/anchors.json`: the label places of all provinces, for the live map of an embed. */
export const GET = (): Response =>
  Response.json(readSite().anchors, { headers: { "cache-control": "public, max-age=3600" } });
