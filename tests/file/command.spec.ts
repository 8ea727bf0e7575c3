import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { readJob } from "../../app/file/ask";
import type { Format } from "../../app/file/formats";
import { runCommand } from "../../app/file/run-command";
import { writers } from "../../app/file/writers";

/** Runs a command in a folder of its own, and says how it ended and what it left there. */
async function run(args: string[], siteUrl?: string) {
  const folder = test.info().outputPath("folder");
  mkdirSync(folder, { recursive: true });
  const printed: Buffer[] = [];
  const told: string[] = [];
  const code = await runCommand({
    args,
    folder,
    siteUrl,
    print: async (output) => void printed.push(Buffer.from(output)),
    tell: (line) => told.push(line),
  });
  return { code, folder, told: told.join("\n"), printed: Buffer.concat(printed), files: readdirSync(folder) };
}

/** What the site answers a query with. */
const answer = async (query: string, format: Format, origin = "http://localhost:3000") =>
  Buffer.from(await writers[format](readJob(new URLSearchParams(query), format, origin).job));

for (const [format, args, query] of [
  ["svg", ["--layers", "training", "--frame", "slide"], "layers=training&frame=slide"],
  ["png", ["--layers=training, aqis", "--scale", "2"], "layers=training~aqis&scale=2"],
  ["geojson", ["--evidence", "corroborated~article"], "evidence=corroborated~article"],
  ["csv", ["--extent", "full"], "extent=full"],
  ["md", ["--match", "all", "--view", "matrix", "--sort", "name"], "match=all&view=matrix&sort=name"],
  ["bib", ["--province", "AF-HEL", "--lang", "ps"], "province=AF-HEL&lang=ps"],
  ["svg", ["--theme", "dark", "--title", "A heading & “more”"], "theme=dark&title=A+heading+%26+“more”"],
  ["svg", ["--layers", ""], "layers="],
] as const)
  test(`the file is the site's own, byte for byte: ${args.join(" ")}`, async () => {
    const { code, folder, files } = await run([...args, "--out", `brief.${format}`]);
    expect(code).toBe(0);
    expect(files).toEqual([`brief.${format}`]);
    expect(readFileSync(join(folder, `brief.${format}`)).equals(await answer(query, format))).toBe(true);
  });

test("links lead to the site that is named, else to SITE_URL", async () => {
  const named = await run(
    ["--format", "svg", "--out", "-", "--origin", "https://map.example/"],
    "https://other.example",
  );
  expect(named.printed.equals(await answer("", "svg", "https://map.example"))).toBe(true);
  const told = await run(["--format", "svg", "--out", "-"], "https://other.example/ignored");
  expect(told.printed.equals(await answer("", "svg", "https://other.example"))).toBe(true);
});

test("standard output has the file and nothing else, and a format may be named against the name", async () => {
  const { printed, told, files } = await run(["--format", "csv", "--out", "-"]);
  expect(printed.equals(await answer("", "csv"))).toBe(true);
  expect([told, files]).toEqual(["", []]);
  const { folder } = await run(["--format", "json", "--out", "citations.txt"]);
  expect(JSON.parse(readFileSync(join(folder, "citations.txt"), "utf8"))[0].type).toBe("map");
});

for (const [args, sentence] of [
  [[], "--out is missing"],
  [["--out", "map.exe"], "“exe” is no format; there are svg, png"],
  [["--out", "map"], "does not end in a format"],
  [["--out", "-"], "does not end in a format"],
  [["--out", "map.svg", "--layer", "training"], "--layer: no such option"],
  [["--out", "map.svg", "-l"], "-l: no such option"],
  [["--out", "map.svg", "--layers", "--view", "map"], "--layers needs a value"],
  [["--out", "map.svg", "--layers"], "--layers needs a value"],
  [["--out", "map.svg", "training"], "“training”: options start with --"],
  [["--out", "map.svg", "--out", "other.svg"], "--out is given more than once"],
  [["--out", "map.svg", "--layers", "lizards"], "layers: “lizards” not known"],
  [["--out", "map.svg", "--layers", "training", "--layers", "aqis"], "layers: “aqis” given more than once"],
  [["--out", "map.svg", "--frame", "poster"], "frame: “poster” not known; there are web, embed, slide"],
  [["--out", "claims.csv", "--frame", "slide"], "“frame”: no such setting"],
  [["--out", "map.svg", "--province", "AF-XXX"], "province: “AF-XXX” not known"],
  [["--out", "map.svg", "--v", "0123456789ab"], "v: data version “0123456789ab” is not kept here"],
  [["--out", "map.svg", "--origin", "map.example"], "--origin: “map.example” is no site"],
  [["--out", "map.svg", "--origin", "https://map.example/path"], "is no site"],
  [["--out", "none/map.svg"], "There is no folder "],
  [["--out", ".", "--format", "svg"], "is no file"],
  [["--out", `${"long".repeat(64)}.svg`], "could not be written"],
] as const)
  test(`refused in a sentence, with code 2 and nothing written: ${args.join(" ").slice(0, 60)}`, async () => {
    const { code, told, printed, files } = await run([...args]);
    expect(code).toBe(2);
    expect(told).toContain(sentence);
    expect(told).not.toMatch(/\n|\bat .*:\d+/);
    expect([printed.length, files]).toEqual([0, []]);
  });

test("a SITE_URL that is none is named as what is wrong", async () => {
  expect((await run(["--out", "map.svg"], "map.example")).told).toContain("SITE_URL: “map.example” is no site");
});

test("what stands there is replaced whole, or not touched; a link stays a link", async () => {
  const { folder } = await run(["--help"]);
  writeFileSync(join(folder, "kept.svg"), "before");
  symlinkSync("kept.svg", join(folder, "link.svg"));
  expect((await run(["--out", "kept.svg", "--layers", "lizards"])).code).toBe(2);
  expect(readFileSync(join(folder, "kept.svg"), "utf8")).toBe("before");
  const { files } = await run(["--out", "link.svg"]);
  expect(files).toEqual(["kept.svg", "link.svg"]);
  expect(readFileSync(join(folder, "kept.svg")).equals(await answer("", "svg"))).toBe(true);
});

test("help names every option, every format and every choice", async () => {
  const { code, printed } = await run(["--help"]);
  expect(code).toBe(0);
  const help = printed.toString();
  for (const word of ["--layers", "--evidence", "--match", "--province", "--view", "--sort", "--lang", "--theme"])
    expect(help).toContain(`  ${word} `);
  for (const word of ["--title", "--frame", "--scale", "--extent", "--v", "--origin", "--out", "--format", "--help"])
    expect(help).toContain(`  ${word} `);
  for (const word of [...Object.keys(writers), "safe-houses", "slide-4x3", "uncorroborated"])
    expect(help).toContain(word);
  expect(Math.max(...help.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});

test("npm run figure starts from the folder it is called in", async () => {
  const { folder } = await run(["--help"]);
  const { figure } = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { figure: string } }).scripts;
  const [program, script] = figure.split(" ");
  const start = (...args: string[]) =>
    spawnSync(process.execPath, [join("node_modules", program!, "dist/cli.mjs"), script!, ...args], {
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: folder, SITE_URL: "" },
    });
  expect(start("--layers", "training", "--out", "training.csv")).toMatchObject({ status: 0, stdout: "" });
  expect(readFileSync(join(folder, "training.csv")).equals(await answer("layers=training", "csv"))).toBe(true);
  expect(start("--out", "map.exe")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining("no format"),
  });
});
