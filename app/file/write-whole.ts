import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commandEn } from "../../geo/words/command-en";
import { BadRequest } from "./ask";

const { problems } = commandEn;

/** Throws `BadRequest` where no file can be written at a path. */
export function checkPath(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new BadRequest(problems.noFolder(folder));
  // A device would be replaced by a file.
  if (existsSync(path) && !statSync(path).isFile()) throw new BadRequest(problems.noFile(path));
}

/** Writes a file beside its place and moves it there, so that nobody ever finds half of it. Throws `BadRequest`. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  // A link stays one.
  const place = existsSync(path) ? realpathSync(path) : path;
  const draft = join(dirname(place), `.figure-${process.pid}.draft`);
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new BadRequest(problems.failed(path, (error as Error).message));
  }
}
