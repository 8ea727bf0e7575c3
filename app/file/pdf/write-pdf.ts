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
  try {
    const { result, ...rest } = compiled(typst, job);
    if (!result) throw new Error(`The document was not set: ${JSON.stringify(rest)}`);
    return new Uint8Array(typst.pdf(result, { pdfStandard: "ua-1" }));
  } catch (error) {
    if (job.scene.title) throw new BadRequest(pdfWords.refused(job.scene.title));
    throw error;
  } finally {
    // What no document of late has used is forgotten.
    typst.evictCache(10);
  }
}

function compiled(typst: NodeCompiler, job: Job) {
  const outcome = typst.compile({ mainFilePath, inputs: { data: JSON.stringify(documentData(job)) } });
  return { result: outcome.result, errors: outcome.takeError()?.shortDiagnostics };
}
