import { Packer } from "docx";
import { briefOf, type Job } from "../job";
import { composeDocument } from "./document";
import { writePictures } from "./picture";
import { settle } from "./settle";

/** A scene as a text document: figure, table, who says what with footnoted sources, limits, how to cite. */
export async function writeDocx(job: Job): Promise<Uint8Array> {
  const brief = briefOf(job);
  const document = composeDocument(job, brief, await writePictures(job));
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)), brief.revised);
}
