import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "@playwright/test";
import ts from "typescript";

/** Files as git knows them; new ones count before they are added. */
function listFiles(...options: string[]): string[] {
  const list = execFileSync("git", ["ls-files", ...options], { encoding: "utf8" });
  return list.trim().split("\n").filter(existsSync);
}
const files = listFiles("--cached", "--others", "--exclude-standard");

type Import = { from: string; isType: boolean };
type Source = { file: string; text: string; tree: ts.SourceFile; imports: Import[] };

const sources: Source[] = files
  .filter((file) => /^(app|components|data|geo)\/.*\.(ts|tsx|mjs)$/.test(file))
  .map((file) => {
    const text = readFileSync(file, "utf8");
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return { file, text, tree, imports: importsOf(tree) };
  });
const within = (...folders: string[]) => sources.filter(({ file }) => folders.includes(file.split("/")[0]!));

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

function importsOf(tree: ts.SourceFile): Import[] {
  return [...nodesOf(tree)].flatMap((node): Import[] => {
    if (ts.isImportDeclaration(node))
      return [{ from: textOf(node.moduleSpecifier), isType: node.importClause?.isTypeOnly ?? false }];
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      return [{ from: textOf(node.moduleSpecifier), isType: node.isTypeOnly }];
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return [{ from: textOf(node.arguments[0]!), isType: false }];
    return [];
  });
}

function textOf(node: ts.Node): string {
  return node.getText().slice(1, -1);
}

/** The file that a relative import means, or null for a package. */
function resolve(file: string, from: string): string | null {
  if (!from.startsWith(".")) return null;
  const path = normalize(join(dirname(file), from));
  const found = ["", ".ts", ".tsx", ".mjs"].map((end) => path + end).find((name) => files.includes(name));
  if (!found) throw new Error(`${file} imports ${from}, and there is no such file`);
  return found;
}

/** Every package that a file pulls in when it runs, with the way there. */
function packagesOf(file: string, way: string[] = [], seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const source = sources.find((candidate) => candidate.file === file);
  return (source?.imports ?? [])
    .filter(({ isType }) => !isType)
    .flatMap(({ from }) => {
      const next = resolve(file, from);
      return next ? packagesOf(next, [...way, file], seen) : [`${from} by ${[...way, file].join(" > ")}`];
    });
}

const folders = ["data", "geo", "components", "app"];
/** The one bend: what a browser keeps in place of what the server wrote has the same props. */
const declared = ["components/kept.tsx > app/written.tsx"];

test("imports point one way: data, geo, components, app", () => {
  const rank = (file: string) => folders.indexOf(file.split("/")[0]!);
  const backward = sources.flatMap(({ file, imports }) =>
    imports.flatMap(({ from, isType }) => {
      const to = resolve(file, from);
      if (!to || rank(to) <= rank(file)) return [];
      return isType && declared.includes(`${file} > ${to}`) ? [] : [`${file} > ${to}`];
    }),
  );
  expect(backward).toEqual([]);
});

test("the one name that means two files is #written, and only the dashboard uses it", () => {
  const { imports } = JSON.parse(readFileSync("package.json", "utf8")) as { imports: object };
  expect(imports).toEqual({ "#written": { browser: "./components/kept.tsx", default: "./app/written.tsx" } });
  const users = sources.filter((source) => source.imports.some(({ from }) => from.startsWith("#")));
  expect(users.map(({ file }) => file)).toEqual(["components/dashboard.tsx"]);
});

test("no product file imports a test", () => {
  const strays = sources.flatMap(({ file, imports }) =>
    imports.filter(({ from }) => resolve(file, from)?.startsWith("tests/")).map(({ from }) => `${file} > ${from}`),
  );
  expect(strays).toEqual([]);
});

test("only the live map runs MapLibre", () => {
  const users = sources.filter(({ imports }) =>
    imports.some(({ from, isType }) => from.startsWith("maplibre-gl") && !isType),
  );
  expect(users.map(({ file }) => file)).toEqual(["components/live-map.ts"]);
});

test("there is one SWR call", () => {
  const calls = sources.flatMap(({ file, tree }) =>
    [...nodesOf(tree)]
      .filter((node) => ts.isCallExpression(node) && /^useSWR/.test(node.expression.getText()))
      .map(() => file),
  );
  expect(calls).toEqual(["components/atlas-watch.ts"]);
  expect(
    sources.filter(({ imports }) => imports.some(({ from }) => /^swr/.test(from))).map(({ file }) => file),
  ).toEqual(calls);
});

/** What only a browser, a server, a clock or chance knows. */
const impure =
  /^(document|window|navigator|location|localStorage|sessionStorage|globalThis|performance|crypto|Date|fetch|XMLHttpRequest|WebSocket|process|require|console|setTimeout|setInterval|requestAnimationFrame|DOMParser|HTMLElement|SVGElement|Element|React)$/;

test("geo is pure: no React, no DOM, no files, no clock, no chance", () => {
  const strays = within("geo").flatMap(({ file, tree, text }) => {
    const names = [...nodesOf(tree)].filter(ts.isIdentifier).filter(({ parent, text: name }) => {
      const isMember = ts.isPropertyAccessExpression(parent) && parent.name.text === name;
      const isKey = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
      return impure.test(name) && !isMember && !isKey;
    });
    return [
      ...names.map(({ text: name }) => `${file}: ${name}`),
      ...(/Math\.random/.test(text) ? [`${file}: chance`] : []),
    ];
  });
  expect(strays).toEqual([]);
});

test("geo runs on one small package and its own", () => {
  const packages = within("geo").flatMap(({ file, imports }) =>
    imports.filter(({ from, isType }) => !isType && !resolve(file, from)).map(({ from }) => from),
  );
  expect([...new Set(packages)]).toEqual(["topojson-client"]);
});

test("below app, only the reader and the builders of data touch files", () => {
  const users = within("data", "geo", "components").filter(({ imports }) =>
    imports.some(({ from }) => /^(node:)?(fs|child_process|net|http)/.test(from)),
  );
  expect(users.map(({ file }) => file).sort()).toEqual([
    "data/boundaries/boundaries.ts",
    "data/boundaries/package-file.ts",
    "data/build.ts",
    "data/read.ts",
  ]);
});

test("nothing that geo or components run pulls in the tables' parsers", () => {
  const pulled = within("geo", "components").flatMap(({ file }) =>
    packagesOf(file).filter((name) => /^(zod|papaparse|topojson-server|topojson-simplify|@turf\/|node:)/.test(name)),
  );
  expect(pulled).toEqual([]);
});

test("no file is a barrel", () => {
  const barrels = sources.filter(({ file, tree }) => {
    const passedOn = tree.statements.filter((node) => ts.isExportDeclaration(node) && node.moduleSpecifier);
    return passedOn.length > 0 || /(^|\/)index\.\w+$/.test(file);
  });
  expect(barrels.map(({ file }) => file)).toEqual([]);
});

test("the top level is the agreed one", () => {
  const agreed = [
    "app",
    "components",
    "data",
    "geo",
    "tests",
    "package.json",
    "tsconfig.json",
    "next.config.js",
    "README.md",
    // What tools look for in the root and nowhere else.
    "package-lock.json",
    ".gitignore",
    ".gitattributes",
    ".ci",
    ".github",
    ".biome.json",
    "LICENSE",
    "postcss.config.mjs",
  ];
  const top = new Set(listFiles().map((file) => file.split("/")[0]!));
  expect([...top].filter((name) => !agreed.includes(name))).toEqual([]);
  expect(agreed.slice(0, 8).filter((name) => !top.has(name))).toEqual([]);
});

test("no code holds an address but the names of XML's vocabularies", () => {
  const addresses = files
    .filter((file) => /^(app|components|data|geo)\/.*\.(ts|tsx|mjs|css|svg)$|^[^/]+\.(js|mjs)$/.test(file))
    .flatMap((file) =>
      (readFileSync(file, "utf8").match(/\b(?:https?|wss?):\/\/[\w.-]+[^\s"'`)<]*/g) ?? []).map(
        (url) => `${file} ${url}`,
      ),
    );
  const names =
    / http:\/\/(www\.w3\.org\/|schemas\.(openxmlformats\.org|microsoft\.com)\/|purl\.org\/dc\/|localhost\b)/;
  expect(addresses.filter((found) => !names.test(found))).toEqual([]);
});

test("no file of geo, components or app is long; only a language's table of words may be", () => {
  const long = within("geo", "components", "app").filter(
    ({ file, text }) => text.split("\n").length > 251 && !file.startsWith("geo/words/"),
  );
  expect(long.map(({ file, text }) => `${file} ${text.split("\n").length}`)).toEqual([]);
});

test("names of files are in kebab-case, and no folder is a drawer", () => {
  const names = files.filter((file) => /^(app|components|data|geo|tests)\//.test(file));
  const odd = names.filter((file) => !/^([a-z0-9.-]+|\[[a-z]+\]|\([a-z]+\)|README\.md|\/)+$/.test(file));
  expect(odd).toEqual([]);
  expect(files.filter((file) => /(^|\/)(public|src|lib|utils|scripts|docs|helpers)\//.test(file))).toEqual([]);
});
