import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type TableTexts, tableFiles } from "../../data/lint/lint";
import { rowOf, tables, withCell, withCells } from "./tables";

/** Runs the builder on a folder of its own. */
function build(changed: Partial<TableTexts>, { atlas, isCheck }: { atlas?: string; isCheck?: boolean } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  const target = join(folder, "atlas.geojson");
  for (const [table, text] of Object.entries({ ...tables, ...changed }))
    writeFileSync(join(folder, tableFiles[table as keyof TableTexts]), text);
  if (atlas !== undefined) writeFileSync(target, atlas);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "data/build.ts", folder, ...(isCheck ? ["--check"] : [])],
    { encoding: "utf8" },
  );
  const written = existsSync(target) ? readFileSync(target, "utf8") : null;
  rmSync(folder, { recursive: true });
  return { status, stdout, errors: stderr.split("\n").filter(Boolean), written };
}

test("clean tables become the committed atlas, the same bytes every time", () => {
  const { status, written } = build({});
  expect(status).toBe(0);
  expect(written).toBe(readFileSync("data/atlas.geojson", "utf8"));
});

test("with a problem every line is printed, nothing is written and the exit is not zero", () => {
  const changed = {
    ...withCells("claims", "aqis-nimruz", { province: "Nimroz", paragraph: "" }),
    ...withCell("layers", "media", "letter", "m"),
  };
  const row = rowOf("claims", "aqis-nimruz");
  expect(build(changed)).toEqual({
    status: 1,
    stdout: "",
    errors: [
      `layers.csv row ${rowOf("layers", "media")}, letter: "m" is not a capital letter; write one of A to Z`,
      `claims.csv row ${row}, province: "Nimroz" is an alias; write AF-NIM`,
      `claims.csv row ${row}, paragraph: missing; write where in the source it stands`,
    ],
    written: null,
  });
  expect(build(changed, { atlas: "the atlas before" }).written).toBe("the atlas before");
});

test("--check writes nothing, and tells an atlas that is out of step", () => {
  const committed = readFileSync("data/atlas.geojson", "utf8");
  expect(build({}, { atlas: committed, isCheck: true })).toMatchObject({ status: 0, errors: [], written: committed });
  const stale = committed.replace("Helmand", "Hilmand");
  const told = build({}, { atlas: stale, isCheck: true });
  expect(told).toMatchObject({ status: 1, written: stale });
  expect(told.errors).toEqual([expect.stringContaining("is out of step with the tables; run npm run data")]);
  expect(build({}, { isCheck: true })).toMatchObject({ status: 1, written: null });
});
