import { resolve } from "node:path";
import { commandEn } from "../../geo/words/command-en";
import { BadRequest, readJob } from "./ask";
import { composeHelp } from "./command-help";
import { readCommandLine } from "./command-line";
import { checkPath, writeWhole } from "./write-whole";
import { writers } from "./writers";

/** Where a command runs: its words, the folder its paths start from, SITE_URL, and where it says what. */
export type Shell = {
  args: string[];
  folder: string;
  siteUrl: string | undefined;
  print: (output: string | Uint8Array) => Promise<void>;
  tell: (line: string) => void;
};

/** Writes the file that is asked for. The code to end with: 0, or 2 when a sentence said what is wrong. */
export async function runCommand({ args, folder, siteUrl, print, tell }: Shell): Promise<0 | 2> {
  try {
    const command = readCommandLine(args, siteUrl);
    if (command === "help") {
      await print(composeHelp());
      return 0;
    }
    const { format, query, origin, out } = command;
    const path = out === "-" ? null : resolve(folder, out);
    const { job } = readJob(query, format, origin);
    if (path) checkPath(path);
    const bytes = await writers[format](job);
    if (path) {
      writeWhole(path, bytes);
      tell(commandEn.written(out, Math.ceil(bytes.length / 1000), job.facts.version));
    } else await print(bytes);
    return 0;
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    tell(error.message);
    return 2;
  }
}
