import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";

test("GDAL opens the atlas without a warning: 34 polygons with columns that read well", () => {
  const { status, stdout, stderr, error } = spawnSync("ogrinfo", ["-al", "-so", "data/atlas.geojson"], {
    encoding: "utf8",
  });
  // Where GDAL is not installed the form of the file is held by atlas.spec.ts alone.
  if (error) return test.info().annotations.push({ type: "not run", description: "no ogrinfo on this machine" });
  expect(status).toBe(0);
  expect(stderr).toBe("");
  expect(stdout).not.toMatch(/warning|error/i);
  expect(stdout).toContain("Geometry: Polygon");
  expect(stdout).toContain("Feature Count: 34");
  for (const column of [
    "name: String",
    "leadership: Integer(Boolean)",
    "safe_houses_evidence: String",
    "sources: String",
  ])
    expect(stdout).toContain(column);
});
