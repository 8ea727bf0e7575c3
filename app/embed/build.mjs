// Compiles the embed beside the Next build: the components of the pages, with Preact in React's place.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";

const preact = {
  react: "./app/embed/react.ts",
  "react/jsx-runtime": "preact/jsx-runtime",
};
const shared = { bundle: true, minify: true, jsx: "automatic", target: "es2022", alias: preact, write: false };

const folder = ".next/embed";
mkdirSync(folder, { recursive: true });
const [server, client, element] = await Promise.all([
  build({ ...shared, entryPoints: ["app/embed/document.tsx"], format: "esm", platform: "node" }),
  build({ ...shared, entryPoints: ["app/embed/script.tsx"], format: "iife", platform: "browser" }),
  build({ ...shared, entryPoints: ["components/afghanistan-map.ts"], format: "iife", platform: "browser" }),
]);
const styles = ["app/figure.css", "app/embed/embed.css"].map((file) => readFileSync(file, "utf8")).join("\n");
const { code } = await transform(styles, { loader: "css", minify: true });
writeFileSync(join(folder, "document.mjs"), server.outputFiles[0].text);
writeFileSync(join(folder, "script.js"), client.outputFiles[0].text.trim());
writeFileSync(join(folder, "element.js"), element.outputFiles[0].text.trim());
writeFileSync(join(folder, "style.css"), code.trim());
