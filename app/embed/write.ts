import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DocumentInput } from "./document";

const folder = join(process.cwd(), ".next/embed");
/** What `app/embed/build.mjs` has compiled. */
export const compiled = (name: string): string => readFileSync(join(folder, name), "utf8");

/**
 * An embed as one document. Its writer is compiled with Preact, apart from the pages, whose bundler must not
 * look inside.
 */
export async function writeEmbed(input: Omit<DocumentInput, "css" | "script">): Promise<string> {
  const module = pathToFileURL(join(folder, "document.mjs")).href;
  const { writeDocument } = (await import(/* turbopackIgnore: true */ module)) as typeof import("./document");
  const script = compiled(`${input.isFile ? "file" : input.scene.view}.js`);
  return writeDocument({ ...input, css: compiled(input.isFile ? "file.css" : "style.css"), script });
}
