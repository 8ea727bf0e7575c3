import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { claims, drawnBy, shownBy } from "../support/rows";

// The map as one HTML file on a stick.

const six =
  "layers=leadership~safe-houses~training~aqis~media~officials&evidence=corroborated~uncorroborated~article~coverage";

async function take(page: Page, query = ""): Promise<{ address: string; bytes: Buffer }> {
  const bytes = await (await page.request.get(`/figure/map.html${query}`)).body();
  const path = test.info().outputPath("map.html");
  writeFileSync(path, bytes);
  return { address: `file://${path}`, bytes };
}

/** Opens the file with the network cut; fails on any request but the file's own. */
async function open(page: Page, query = "") {
  const { address } = await take(page, query);
  await page.context().setOffline(true);
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => /^(file|data):/.test(request.url()) || asked.push(request.url()));
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(address);
  return () => expect({ asked, errors }).toEqual({ asked: [], errors: [] });
}

test("a file has less than 250 kB, with everything in it less than 275 @once", async ({ page }) => {
  for (const query of ["", "?view=multiples", "?view=matrix", "?layers=training&theme=dark"])
    expect((await take(page, query)).bytes.length, query).toBeLessThan(250_000);
  const { bytes } = await take(page, `?${six}&lang=ps&view=multiples`);
  expect(bytes.length).toBeLessThan(275_000);
  expect(gzipSync(bytes).length).toBeLessThan(55_000);
});

test("with the network off a file toggles, tells, and changes its view @once", async ({ page }) => {
  const isAlone = await open(page);
  const map = page.getByTestId("map");
  await expect(map.locator('[data-layers]:not([data-layers=""])')).toHaveCount(Object.keys(shownBy()).length);
  await page.getByRole("group", { name: "Layers" }).getByRole("link", { name: "Show only Training sites" }).click();
  await expect(map.locator('[data-layers="training"]')).toHaveCount(5);
  await map.locator('[data-province="AF-KNR"]').focus();
  await page.keyboard.press("Enter");
  const panel = page.locator("#panel-AF-KNR");
  await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
  // A file tells all that a row says: nobody can look it up elsewhere.
  const kunar = claims.find(({ id }) => id === "training-kunar")!;
  for (const text of [kunar.statement!, kunar.check_note!, kunar.ambiguity!]) await expect(panel).toContainText(text);
  await panel.getByRole("link", { name: "The article", exact: true }).first().click();
  await expect(page.locator("#source-article-2023")).toBeInViewport();
  await page.getByRole("link", { name: "Small multiples" }).click();
  await expect(page.locator("[data-layer=training] svg [data-layers=training]")).toHaveCount(5);
  await page.getByRole("link", { name: "Matrix" }).click();
  await expect(page.getByRole("row")).toHaveCount(6);
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await expect(map).toBeVisible();
  await expect(page.getByRole("button", { name: "Zoom" })).toBeHidden();
  isAlone();
});

test("a file opens in the view it was taken in @once", async ({ page }) => {
  const isAlone = await open(page, "?view=matrix&layers=training");
  await expect(page.getByRole("table")).toContainText("Zabul");
  isAlone();
});

test("a file has what stands in no province, the limits, and how to cite it @once", async ({ page }) => {
  await open(page);
  for (const name of ["Not tied to one province", "National figures", "What this map cannot tell you"])
    await expect(page.getByRole("heading", { name })).toBeVisible();
  await expect(page.getByText(/^Afghanistan provincial map, “.*”, data [0-9a-f]{12}/)).toBeVisible();
});

test("without script a file reads on: the map, then every province shown with its claims @once", async ({
  browser,
  page,
}) => {
  const { address } = await take(page);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(address);
  await expect(plain.getByTestId("map")).toBeVisible();
  for (const { id } of drawnBy({})) await expect(plain.locator(`[data-claim="${id}"]`)).toBeVisible();
  await expect(plain.locator(".panel:visible")).toHaveCount(Object.keys(shownBy()).length);
  await context.close();
});

test("a file on paper has the map and every province shown, and nothing to press @once", async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByTestId("map")).toBeVisible();
  await expect(page.locator(".panel:visible")).toHaveCount(Object.keys(shownBy()).length);
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Close" })).toHaveCount(0);
});
