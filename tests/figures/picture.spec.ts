import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { readJob } from "../../app/file/ask";
import { renderSvg, writePng } from "../../app/file/png";

/** A line of text as a picture is made of it: how much ink, and the runs of columns that hold any. */
async function ink(text: string, weight = 600) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60" font-family="any"><text x="20" y="40" font-size="30" font-weight="${weight}">${text}</text></svg>`;
  const file = await renderSvg(svg, "#fff", 1);
  const { data, width, height } = PNG.sync.read(Buffer.from(file));
  const columns = Array.from({ length: width }, (_, x) => {
    let dark = 0;
    for (let y = 0; y < height; y++) dark += 255 - data[(y * width + x) * 4]!;
    return dark;
  });
  const runs = columns.filter((dark, x) => dark && !columns[x - 1]).length;
  return { runs, total: columns.reduce((sum, dark) => sum + dark, 0), file: Buffer.from(file) };
}

for (const [name, runs] of [
  // Letters that join none after them (ا و ر ز ړ) end a run.
  ["ننګرهار", 3],
  ["کونړ", 2],
  ["هلمند", 1],
  ["کابل", 2],
] as const)
  test(`the letters of ${name} are joined`, async () => {
    const drawn = await ink(name);
    expect(drawn.total).toBeGreaterThan(10_000);
    expect(drawn.runs).toBeLessThanOrEqual(runs);
    expect((await ink([...name].join("\u200c"))).runs).toBeGreaterThan(runs);
  });

for (const name of ["Kunar", "Кунар", "کنر"])
  test(`${name} has its own face in every weight`, async () => {
    const [regular, semibold, bold] = await Promise.all([400, 600, 700].map((weight) => ink(name, weight)));
    expect(semibold!.total).toBeGreaterThan(regular!.total);
    expect(bold!.total).toBeGreaterThan(semibold!.total);
    expect(regular!.file.equals((await ink([...name].reverse().join(""), 400)).file)).toBe(false);
  });

test("no font of the machine is used: letters that ours lack are all one sign", async () => {
  expect((await ink("ა")).file.equals((await ink("ბ")).file)).toBe(true);
});

// Looked at, small, in three scripts; what is drawn from then on may differ by the data's version in its foot.
for (const [name, query] of [
  ["four-slide", "frame=slide"],
  ["dari-slide", "frame=slide&lang=fa"],
  ["pashto-six-embed", "frame=embed&lang=ps&layers=leadership~safe-houses~training~aqis~media~officials"],
] as const)
  test(`the picture “${name}” is the committed one, but for a few pixels`, async () => {
    const { job } = readJob(new URLSearchParams(`${query}&scale=0.4`), "png", "https://map.example");
    const bytes = await writePng(job);
    const known = `tests/figures/${name}.png`;
    if (process.env.UPDATE_FIGURES) writeFileSync(known, bytes);
    const [drawn, committed] = [PNG.sync.read(Buffer.from(bytes)), PNG.sync.read(readFileSync(known))];
    expect([drawn.width, drawn.height]).toEqual([committed.width, committed.height]);
    const differing = pixelmatch(drawn.data, committed.data, undefined, drawn.width, drawn.height, { threshold: 0.1 });
    expect(differing).toBeLessThan(80);
  });
