// Compiles the embed beside the Next build: the components of the pages, with Preact in React's place.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { minify } from "terser";

const folder = ".next/embed";
const preact = {
  react: "./app/embed/react.ts",
  "react/jsx-runtime": "preact/jsx-runtime",
};
const shared = { bundle: true, minify: true, jsx: "automatic", target: "es2022", alias: preact, write: false };

const names = { map: "EmbedMap", multiples: "EmbedMultiples", matrix: "EmbedMatrix" };
/** The script of a document that shows some views: a view that it never shows is not in it. */
const scriptFor = (views) => ({
  resolveDir: process.cwd(),
  loader: "ts",
  contents: [
    `import { startEmbed } from "./app/embed/script";`,
    ...views.map((view) => `import { ${names[view]} } from "./components/embed-${view}";`),
    `startEmbed({ ${views.map((view) => `${view}: ${names[view]}`).join(", ")} });`,
  ].join("\n"),
});

const browser = { ...shared, platform: "browser" };
const sources = {
  "document.mjs": { ...shared, entryPoints: ["app/embed/document.tsx"], format: "esm", platform: "node" },
  "map.js": { ...browser, stdin: scriptFor(["map"]), format: "iife" },
  "multiples.js": { ...browser, stdin: scriptFor(["multiples"]), format: "iife" },
  "matrix.js": { ...browser, stdin: scriptFor(["matrix"]), format: "iife" },
  "file.js": { ...browser, stdin: scriptFor(["map", "multiples", "matrix"]), format: "iife" },
  "live.js": { ...browser, entryPoints: ["app/embed/live.ts"], format: "esm", loader: { ".css": "text" } },
  "hosts.mjs": {
    ...shared,
    entryPoints: ["app/embed/hosts/server.ts"],
    format: "esm",
    platform: "node",
    packages: "external",
  },
  "element.js": { ...browser, entryPoints: ["components/afghanistan-map.ts"], format: "iife" },
};
mkdirSync(folder, { recursive: true });
const write = (name, text) => writeFileSync(join(folder, name), text.trim());
await Promise.all(
  Object.entries(sources).map(async ([name, options]) => {
    const { text } = (await build(options)).outputFiles[0];
    // What every reader of an embed pays for is packed once more, for a fiftieth of all its bytes.
    const isPaidFor = options.format === "iife";
    write(
      name,
      isPaidFor
        ? (
            await minify(text, {
              ecma: 2020,
              toplevel: true,
              compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
            })
          ).code
        : text,
    );
  }),
);
const sheets = {
  "style.css": ["figure.css", "embed/embed.css"],
  "file.css": ["figure.css", "facts.css", "embed/embed.css"],
};
for (const [name, files] of Object.entries(sheets)) {
  const styles = files.map((file) => readFileSync(join("app", file), "utf8")).join("\n");
  write(name, (await transform(styles, { loader: "css", minify: true })).code);
}
