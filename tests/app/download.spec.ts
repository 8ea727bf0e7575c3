import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { type Dashboard, expect, test } from "../support/dashboard";

async function openDialog({ page }: Dashboard) {
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Download this map" });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** What each format begins with, or is sent as. */
const types: Record<string, RegExp> = {
  zip: /application\/zip/,
  pptx: /presentationml/,
  pdf: /application\/pdf/,
  docx: /wordprocessingml/,
  html: /text\/html/,
  svg: /image\/svg\+xml/,
  png: /image\/png/,
  geojson: /application\/geo\+json/,
  csv: /text\/csv/,
  md: /text\/markdown/,
  bib: /bibtex/,
  ris: /research-info-systems/,
  json: /citationstyles/,
};

test("every file that is offered comes, as what it is said to be, and may be kept for ever @once", async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto("/download?layers=training");
  const links = await page
    .locator(".downloads a")
    .evaluateAll((all) => all.map((link) => [link.getAttribute("href")!, link.getAttribute("download")!] as const));
  expect(new Set(links.map(([, name]) => name.split(".").at(-1)))).toEqual(new Set(Object.keys(types)));
  for (const [href, name] of links) {
    const answer = await page.request.get(href);
    expect(answer.status(), href).toBe(200);
    const { "content-type": type, "cache-control": cache, etag } = answer.headers();
    expect(type, href).toMatch(types[name.split(".").at(-1)!]!);
    expect(cache, href).toContain("immutable");
    expect((await answer.body()).length, href).toBeGreaterThan(300);
    const again = await page.request.get(href, { headers: { "if-none-match": etag! } });
    expect(again.status(), href).toBe(304);
  }
});

test("without script the same files are on a page, and the sheet is chosen there @once", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/?layers=training&view=matrix");
  await page.getByRole("link", { name: "Download", exact: true }).click();
  await expect(page.getByRole("link", { name: "PowerPoint, 16:9" })).toHaveAttribute(
    "href",
    /^\/figure\/afghanistan-map-training-matrix-slides\.pptx\?layers=training&view=matrix&frame=slide&v=[0-9a-f]{12}$/,
  );
  await page.getByRole("combobox", { name: "Sheet for pictures" }).selectOption("A4 portrait");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("link", { name: "SVG" })).toHaveAttribute("href", /frame=a4&/);
  const preview = page.getByRole("img", { name: /^Map of Afghanistan by province/ });
  await expect.poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(794);
  await expect(page.getByText(/^Afghanistan provincial map, “.*training sites”, data/).first()).toBeVisible();
  await context.close();
});

test("the preview is the sheet itself, and pictures come on it @once", async ({ dashboard }) => {
  await dashboard.open("?layers=aqis");
  const dialog = await openDialog(dashboard);
  const preview = dialog.getByRole("img");
  await expect.poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
  await dialog.getByRole("combobox", { name: "Sheet for pictures" }).selectOption("Square picture");
  await expect.poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080);
  await expect(dialog.getByRole("link", { name: "PNG, 2×" })).toHaveAttribute("href", /frame=square&scale=2/);
});

test("a file that takes longer is seen to be written, and saved under its name @once", async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open("?layers=training");
  const dialog = await openDialog(dashboard);
  const download = page.waitForEvent("download");
  await dialog.getByRole("link", { name: "Word", exact: true }).click();
  expect((await download).suggestedFilename()).toBe("afghanistan-map-training.docx");
  await expect(page.getByRole("status").filter({ hasText: "Word is ready." })).toBeAttached();
});

test("a file that is being written can be given up, and one that fails says so @once", async ({ dashboard }) => {
  const { page } = dashboard;
  await page.route("**/figure/*.docx?*", () => {});
  await page.route("**/figure/*.pptx?*", (route) => route.fulfill({ status: 503, body: "busy" }));
  await dashboard.open();
  const dialog = await openDialog(dashboard);
  let taken = 0;
  page.on("download", () => taken++);
  await dialog.getByRole("link", { name: "Word", exact: true }).click();
  await expect(dialog.getByRole("progressbar", { name: "Writing Word …" })).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByText("Word: cancelled.").last()).toBeVisible();
  await expect(dialog.getByRole("progressbar")).toHaveCount(0);
  await dialog.getByRole("link", { name: "PowerPoint, 16:9" }).click();
  await expect(dialog.getByText(/^PowerPoint, 16:9 could not be written/).last()).toBeVisible();
  expect(taken).toBe(0);
});

for (const [width, colorScheme] of [
  [1280, "light"],
  [360, "dark"],
] as const)
  test(`axe finds nothing wrong with the downloads at ${width} px, ${colorScheme} @once`, async ({ dashboard }) => {
    const { page } = dashboard;
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await dashboard.open();
    const dialog = await openDialog(dashboard);
    expect((await new AxeBuilder({ page }).include(".over-page").analyze()).violations).toEqual([]);
    const runsOff = () => dialog.evaluate((box) => box.scrollWidth > box.clientWidth);
    expect(await runsOff()).toBe(false);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await page.goto("/download");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });

test("a figure of an earlier version of the data shows that version @once", async ({ request }) => {
  const version = "0123456789ac";
  const atlas = JSON.parse(readFileSync("data/atlas.geojson", "utf8"));
  const claims = atlas.features.flatMap((feature: { properties: { claims: object[] } }) => feature.properties.claims);
  claims.find((claim: { id: string }) => claim.id === "training-zabul").status = "withdrawn";
  mkdirSync("data/past", { recursive: true });
  const file = `data/past/${version}.geojson`;
  writeFileSync(file, JSON.stringify({ ...atlas, version }));
  const shows = async (query: string) => {
    const svg = await (await request.get(`/figure/map.svg?layers=training${query}`)).text();
    return /Training sites: [^.]*Zabul/.test(svg);
  };
  try {
    expect([await shows(""), await shows(`&v=${version}`)]).toEqual([true, false]);
  } finally {
    rmSync(file);
  }
  const gone = await request.get(`/figure/map.svg?v=${version}`);
  expect([gone.status(), await gone.text()]).toEqual([400, `v: data version “${version}” is not kept here\n`]);
});
