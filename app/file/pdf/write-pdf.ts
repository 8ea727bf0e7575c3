import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { pdfWords } from "../../../geo/words/pdf-en";
import { BadRequest } from "../ask";
import type { Job } from "../job";
import { fontFiles } from "../png";
import { documentData } from "./document-data";

const workspace = join(process.cwd(), "app/file/pdf");
const mainFilePath = join(workspace, "document.typ");

let known: NodeCompiler | undefined;
/** One for the life of the process: it keeps the fonts. Ours come before those of the machine. */
const compiler = (): NodeCompiler =>
  (known ??= NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
  }));

/**
 * A scene as a tagged document (PDF/UA-1): the sheet, the matrix, and everything shown with its sources.
 * Throws `BadRequest` for a heading in letters that the fonts lack, for the standard allows none of those.
 */
export async function writePdf(job: Job): Promise<Uint8Array> {
  const typst = compiler();
  const inputs = { data: JSON.stringify(documentData(job)) };
  try {
    // In one step: a document in between would be held until the next collection of garbage.
    return new Uint8Array(typst.pdf({ mainFilePath, inputs }, { pdfStandard: "ua-1" }));
  } catch (error) {
    const reason = (error as { code?: string }).code ?? "";
    // Only a reader's own heading brings letters that nobody chose the fonts for.
    if (reason.includes("could not be displayed with font")) throw new BadRequest(pdfWords.refused(job.scene.title));
    throw new Error(`The document was not set: ${reason}`, { cause: error });
  } finally {
    // What the last few documents have not used is forgotten.
    typst.evictCache(2);
  }
}
