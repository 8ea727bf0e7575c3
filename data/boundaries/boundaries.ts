// tsx data/boundaries.ts: makes boundaries.json and sketch.json from Natural Earth, or says everything that is wrong.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Problem, printProblem } from "../lint/problem";
import { parseProvinces } from "../lint/province-table";
import { type Boundaries, composeBoundaries } from "./boundary-topology";
import { readUnits, unitPackage } from "./boundary-units";
import { compareAreas, compareCourses, compareLabels } from "./compare-boundaries";
import { readRivers, riverPackage } from "./rivers";
import { grains, simplifyBoundaries } from "./simplify-boundaries";
import { type Fault, verifyBoundaries } from "./verify-boundaries";

const source =
  "Made with Natural Earth (naturalearthdata.com), public domain: " +
  `provinces and borders 1:10m from ${unitPackage.name}@${unitPackage.version}, ` +
  `rivers 1:50m from ${riverPackage.name}@${riverPackage.version}; simplified, not authoritative.`;

/** Writes both files, or neither. Throws with everything that is wrong. */
export function makeBoundaries(folder = "data"): void {
  const provinces = parseProvinces("provinces.csv", readFileSync(join(folder, "provinces.csv"), "utf8"));
  const units = readUnits();
  const whole = composeBoundaries(units, readRivers());
  const boundaries = simplifyBoundaries(whole, grains.boundaries);
  const sketch = simplifyBoundaries(whole, grains.sketch);

  const rows = provinces.values;
  const problems = [
    ...provinces.problems,
    ...compareLabels(units, rows).map(problemIn(unitPackage.name)),
    ...[...verifyBoundaries(boundaries, rows), ...compareAreas(whole, boundaries, 0.002)].map(
      problemIn("boundaries.json"),
    ),
    // 0.7 px where Afghanistan is 860 px wide.
    ...[...verifyBoundaries(sketch, rows), ...compareCourses(boundaries, sketch, 1.05)].map(problemIn("sketch.json")),
  ];
  if (problems.length > 0) throw new Error(problems.map(printProblem).join("\n"));

  for (const [name, map] of Object.entries({ boundaries, sketch })) {
    const text = printBoundaries(map);
    writeFileSync(join(folder, `${name}.json`), text);
    console.log(`${name}.json written, ${Math.round(text.length / 1000)} kB`);
  }
}

const problemIn =
  (file: string) =>
  ([column, problem]: Fault): Problem => ({ file, row: null, column, problem, mend: "" });

const printBoundaries = ({ type, bbox, transform, objects, arcs }: Boundaries): string =>
  `${JSON.stringify({ type, source, bbox, transform, objects, arcs })}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) makeBoundaries();
