// npm run figure -- --layers training --out training.svg: writes a scene as a file without a server; --help says more.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// npm goes to the project's folder first and notes where it was called.
const folder = process.env.INIT_CWD ?? process.cwd();
// Data and fonts are found from the working folder, by modules that look when they are loaded.
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
// The offline page is made of parts that a build compiles; where there was none yet, that is done now.
if (!existsSync(".next/embed/document.mjs")) await import("../embed/build.mjs");
const { runCommand } = await import("./run-command");

process.exitCode = await runCommand({
  args: process.argv.slice(2),
  folder,
  siteUrl: process.env.SITE_URL,
  print: (output) =>
    new Promise((resolve, reject) => {
      // Whoever reads may stop early.
      process.stdout.on("error", (error: NodeJS.ErrnoException) =>
        error.code === "EPIPE" ? resolve() : reject(error),
      );
      process.stdout.write(output, () => resolve());
    }),
  tell: (line) => console.error(line),
});
