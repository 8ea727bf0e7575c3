import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "../support/dashboard";
import { claims, placeInSource, shownBy } from "../support/rows";

const frame = (page: import("@playwright/test").Page) => page.frameLocator("iframe");

/** A page of another origin with the embed in a frame; it notes the heights it is told. */
async function host(iframe: string): Promise<{ url: string; close: () => void }> {
  const body = `<!doctype html><title>host</title>${iframe}<script>
    window.told=[];addEventListener("message",(e)=>told.push(e.data));</script>`;
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(body)).listen(0);
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}

test("a map as an embed is one document of at most 42 kB, and asks for nothing else @once", async ({
  page,
  request,
}) => {
  for (const query of ["", "?controls=0", "?layers=training", "?lang=ps&province=AF-HEL"]) {
    const response = await request.get(`/embed${query}`, { headers: { "accept-encoding": "gzip" } });
    // As this server packs it, by zlib's own choice of effort.
    const bytes = gzipSync(await response.body()).length;
    expect(bytes, query || "the default scene").toBeLessThanOrEqual(42_000);
  }
  const requests: string[] = [];
  page.on("request", (asked) => requests.push(asked.url()));
  await page.goto("/embed", { waitUntil: "networkidle" });
  expect(requests).toHaveLength(1);
});

test("an embed shows the scene with its key and sources, and a province's claims when it is chosen", async ({
  dashboard: { page, hasScript },
}) => {
  await page.goto("/embed?layers=training");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("training sites");
  for (const code of Object.keys(shownBy({ layers: ["training"] })))
    await expect(page.locator(`[data-testid=map] [data-province="${code}"]`)).toHaveAttribute(
      "data-layers",
      "training",
    );
  await expect(page.getByTestId("legend")).toContainText("Credited to the UN report");
  await expect(page.getByTestId("sources")).toContainText("paragraph 20, sentence 3");
  await page.locator('[data-testid=map] [data-province="AF-ZAB"]').focus();
  await page.keyboard.press("Enter");
  const panel = page.locator("#panel-AF-ZAB");
  await expect(panel).toBeVisible();
  const claim = claims.find(({ id }) => id === "training-zabul")!;
  await expect(panel).toContainText(claim.statement!);
  await expect(panel).toContainText(placeInSource(claim.paragraph!));
  if (hasScript) {
    await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("Escape");
  } else await panel.getByRole("link", { name: "Close" }).click();
  // Without script what is shown is read below the map, chosen or not.
  if (hasScript) await expect(panel).toBeHidden();
});

test("toggles answer in an embed without asking the server @script", async ({ page }) => {
  await page.goto("/embed?layers=training");
  await page.context().setOffline(true);
  await page
    .getByRole("group", { name: "Layers" })
    .getByRole("checkbox", { name: /Leadership/ })
    .check();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("leadership and training sites");
  await expect(page.locator('[data-testid=map] [data-province="AF-KAB"]')).toHaveAttribute("data-layers", "leadership");
  await expect(page.getByTestId("legend")).toContainText("Hollow:");
  await page.getByRole("link", { name: "Show only AQIS presence" }).click();
  await expect(page.locator('[data-testid=map] [data-layers="aqis"]')).toHaveCount(5);
  await expect(
    page.getByRole("checkbox", { checked: true, name: /Leadership|Safe|Training|Media|Linked/ }),
  ).toHaveCount(0);
});

for (const sandbox of ["", 'sandbox="allow-scripts"', 'sandbox=""'])
  test(`an embed works on another site's page ${sandbox || "as it is"} @once`, async ({ page, baseURL }) => {
    const { url, close } = await host(
      `<iframe title="map" width="600" height="700" ${sandbox} src="${baseURL}/embed?layers=aqis"></iframe>`,
    );
    await page.goto(url);
    await expect(frame(page).getByRole("heading", { level: 1 })).toContainText("AQIS presence");
    await expect(frame(page).locator('[data-testid=map] [data-layers="aqis"]')).toHaveCount(5);
    await expect(frame(page).getByTestId("sources")).toContainText("paragraph 21");
    if (sandbox !== 'sandbox=""') {
      await frame(page).getByRole("checkbox", { name: /Media/ }).check();
      await expect(frame(page).getByRole("heading", { level: 1 })).toContainText("AQIS presence and media operations");
      const heights = () =>
        page.evaluate(() =>
          (window as unknown as { told: { source?: string; height?: number }[] }).told
            .filter(({ source }) => source === "afghanistan-map")
            .map(({ height }) => height),
        );
      await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
      expect((await heights()).at(-1)).toBeGreaterThan(500);
    } else await expect(frame(page).locator("#panel-AF-HER")).toBeVisible();
    close();
  });

test("controls can be left out, and the way to the full map stays @once", async ({ page, baseURL }) => {
  await page.goto("/embed?layers=training&controls=0");
  await expect(page.getByRole("group", { name: "Layers" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Open the full map" })).toHaveAttribute(
    "href",
    `${baseURL}/?layers=training`,
  );
});

test("a pinned embed stays at its data when newer data has come, and a live one does not @once", async ({ page }) => {
  // As `npm run data` leaves an atlas that it replaces.
  const version = "0123456789ab";
  const statement = "A statement of an earlier version.";
  const atlas = JSON.parse(readFileSync("data/atlas.geojson", "utf8"));
  const claims = atlas.features.flatMap((feature: { properties: { claims: object[] } }) => feature.properties.claims);
  claims.find((claim: { id: string }) => claim.id === "training-zabul").statement = statement;
  mkdirSync("data/past", { recursive: true });
  const file = `data/past/${version}.geojson`;
  writeFileSync(file, JSON.stringify({ ...atlas, version }));
  try {
    await page.goto(`/embed?layers=training&province=AF-ZAB&v=${version}`);
    await expect(page.locator("#panel-AF-ZAB")).toContainText(statement);
    await page.goto("/embed?layers=training&province=AF-ZAB");
    await expect(page.locator("#panel-AF-ZAB")).not.toContainText(statement);
  } finally {
    rmSync(file);
  }
  await page.goto("/embed?v=ba9876543210");
  await expect(page.getByRole("status")).toContainText("Data version ba9876543210 is not kept here");
});
