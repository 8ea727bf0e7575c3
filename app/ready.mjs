// What both commands need first, with nothing but Node and npm: packages, and a build. Done once, and
// again only when what it depends on has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.env.NEXT_TELEMETRY_DISABLED = "1";

/** Runs a command in the project's folder; ends this process with its code when it fails. */
export function run(command, words, environment = {}) {
  // npm is a script on Windows, which only a shell can start there.
  const options = {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  };
  const { status, error } = spawnSync(command, words, options);
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

/** The program of an installed package. */
export const program = (path) => join(root, "node_modules", path);

/**
 * Installs the locked packages unless they are there. `npm ci` would refuse a lock that lacks optional
 * packages of other platforms, as one does that was written where those were not to be had.
 */
export function install() {
  const stamp = hash(["package.json", "package-lock.json"]);
  const words = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund"];
  unlessStamped("node_modules/.ready", stamp, () => run("npm", words));
}

/** Builds the site unless the build is of these sources. */
export function build() {
  const sources = [
    "app",
    "components",
    "data",
    "geo",
    "next.config.js",
    "package-lock.json",
    "package.json",
    "postcss.config.mjs",
  ];
  const work = () => {
    run(process.execPath, [program("next/dist/bin/next"), "build"]);
    // In processes of their own: what they need may just have been installed.
    for (const part of ["embed", "file"]) run(process.execPath, [join(root, `app/${part}/build.mjs`)]);
  };
  unlessStamped(".next/.ready", hash(sources), work);
}

function unlessStamped(path, stamp, work) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === stamp) return;
  work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

function hash(paths) {
  const sum = createHash("sha256");
  const add = (path) => {
    const file = join(root, path);
    if (statSync(file).isDirectory()) for (const name of readdirSync(file).sort()) add(join(path, name));
    else sum.update(path).update(readFileSync(file));
  };
  paths.forEach(add);
  return sum.digest("hex");
}
