// Compiles the thread that writes files, beside the Next build.
import { build } from "esbuild";

await build({
  entryPoints: ["app/file/worker.ts"],
  outfile: ".next/file/worker.mjs",
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  loader: { ".typ": "text" },
  logLevel: "warning",
});
