import { writeEmbed } from "../embed/write";
import { readSite } from "../site";
import type { Job } from "./job";

/** The scene as one HTML file that needs nothing else: all views, every detail, all sources. */
export async function writeOffline({ facts, anchors, scene, address }: Job): Promise<Uint8Array> {
  const text = await writeEmbed({
    facts,
    anchors,
    ground: readSite().embedGround,
    scene,
    hasControls: true,
    kept: "",
    address,
    oembed: "",
    notices: [],
    isFile: true,
  });
  return new TextEncoder().encode(text);
}
