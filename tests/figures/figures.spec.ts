import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { readJob } from "../../app/file/ask";
import { svgText } from "../../app/file/svg";
import { gallery } from "../../geo/gallery";

// The figures of /gallery are committed beside this file, to be looked at whenever they change.
const folder = "tests/figures";
const isUpdate = Boolean(process.env.UPDATE_FIGURES);

for (const { name, query, sheet } of gallery)
  test(`the figure “${name}” is the committed one`, () => {
    const [known, changed] = [join(folder, `${name}.svg`), join(folder, `${name}.changed.svg`)];
    const asked = new URLSearchParams(`${query.slice(1)}&frame=${sheet}`);
    // Which data it was drawn from is said in it, and changes with them.
    const drawn = svgText(readJob(asked, "svg", "https://map.example").job).replace(
      /\bdata [0-9a-f]{12}\b/,
      "data 000000000000",
    );
    if (isUpdate) writeFileSync(known, drawn);
    const isSame = existsSync(known) && readFileSync(known, "utf8") === drawn;
    if (isSame) rmSync(changed, { force: true });
    else writeFileSync(changed, drawn);
    expect(isSame, `compare ${changed} with ${known}; UPDATE_FIGURES=1 npm test accepts it`).toBe(true);
  });

test("names are given once, and no committed figure is left without one", () => {
  const names = gallery.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  const committed = readdirSync(folder).filter((file) => /^[^.]+\.svg$/.test(file));
  expect(committed.filter((file) => !names.includes(file.slice(0, -4)))).toEqual([]);
});
