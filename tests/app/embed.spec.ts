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

const six =
  "layers=leadership~safe-houses~training~aqis~media~officials&evidence=corroborated~uncorroborated~article~coverage";

test("an embed is one document of at most 40 kB, with every layer and all evidence 41.5, and asks for nothing else @once", async ({
  page,
  request,
}) => {
  const weigh = async (query: string) => {
    const response = await request.get(`/embed${query}`, { headers: { "accept-encoding": "gzip" } });
    expect(response.headers()["content-encoding"]).toBe("gzip");
    // As this server packs it, by zlib's own choice of effort.
    return gzipSync(await response.body()).length;
  };
  for (const query of ["", "?controls=0", "?layers=training", "?lang=ps&province=AF-HEL"])
    for (const view of ["map", "multiples", "matrix"]) {
      const asked = `?${[query.slice(1), `view=${view}`].filter(Boolean).join("&")}`;
      expect(await weigh(asked), asked).toBeLessThanOrEqual(40_000);
    }
  for (const more of ["", "&lang=ps&province=AF-HEL", "&view=multiples", "&view=matrix"])
    expect(await weigh(`?${six}${more}`), more).toBeLessThanOrEqual(41_500);
  const requests: string[] = [];
  page.on("request", (asked) => requests.push(asked.url()));
  await page.goto("/embed", { waitUntil: "networkidle" });
  expect(requests).toHaveLength(1);
});

test("MapLibre joins an embed when the reader asks to zoom, and toggles go on @live", async ({
  dashboard: { page },
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/embed?layers=training");
  await page.getByRole("button", { name: "Zoom", exact: true }).click();
  const map = page.getByTestId("map");
  await expect(map).toHaveAttribute("data-map", "live", { timeout: 20_000 });
  expect(asked.slice(0, 2)).toEqual(["/embed", "/embed/live.js"]);
  const [closer] = [page.getByRole("button", { name: "Zoom in" })];
  await expect(closer).toBeFocused();
  const width = async () => (await map.locator('.province[data-province="AF-HEL"]').boundingBox())!.width;
  const before = await width();
  await closer.click();
  await expect.poll(width).toBeGreaterThan(before * 1.4);
  await page.getByRole("checkbox", { name: /AQIS/ }).check();
  await expect(map.locator('.province[data-layers~="aqis"]')).toHaveCount(5);
  await page.getByRole("button", { name: "Reset view" }).click();
  await expect.poll(width).toBeCloseTo(before, 0);
});

test("an embed can be zoomed where there is WebGL, and elsewhere says that it cannot @script", async ({
  dashboard: { page },
}, { project }) => {
  await page.goto("/embed?layers=training");
  await page.getByRole("button", { name: "Zoom", exact: true }).click();
  if (project.name === "no-webgl")
    await expect(page.getByRole("button", { name: "This map cannot be zoomed here" })).toBeDisabled();
  else await expect(page.getByTestId("map")).toHaveAttribute("data-map", "live", { timeout: 20_000 });
  await page.getByRole("checkbox", { name: /AQIS/ }).check();
  await expect(page.getByTestId("map").locator('.province[data-layers~="aqis"]')).toHaveCount(5);
});

test("without its styles an embed has the facts and sources, and answers @once", async ({ page }) => {
  await page.route("**/embed?*", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/<style>.*?<\/style>/s, "") });
  });
  await page.goto("/embed?layers=training");
  await expect(page.getByTestId("legend")).toContainText("Credited to the UN report");
  await expect(page.getByTestId("sources")).toContainText("paragraph 20, sentence 3");
  await page.locator('[data-testid=map] [data-province="AF-ZAB"]').press("Enter");
  await expect(page.locator("#panel-AF-ZAB")).toContainText("Zabul among them");
});

test("an embed whose site does not answer says that it cannot be zoomed, and stays a map @once", async ({ page }) => {
  await page.route("**/embed/live.js", (route) => route.abort());
  await page.goto("/embed");
  await page.getByRole("button", { name: "Zoom", exact: true }).click();
  await expect(page.getByRole("button", { name: "This map cannot be zoomed here" })).toBeDisabled();
  await page.getByRole("checkbox", { name: /AQIS/ }).uncheck();
  await expect(page.getByTestId("map").locator('[data-layers~="aqis"]')).toHaveCount(0);
});

test("what an embed was told is kept by its links, its form and its address @without", async ({
  dashboard: { page, hasScript },
}) => {
  const { version } = JSON.parse(readFileSync("data/atlas.geojson", "utf8"));
  await page.goto(`/embed?v=${version}&layers=training`);
  await page.getByRole("checkbox", { name: /AQIS/ }).check();
  if (!hasScript) await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByTestId("map").locator('[data-layers~="aqis"]')).toHaveCount(5);
  await expect(page).toHaveURL(new RegExp(`layers=training~aqis&v=${version}$`));
  await page.locator('[data-testid=map] [data-province="AF-ZAB"]').press("Enter");
  await expect(page).toHaveURL(new RegExp(`province=AF-ZAB&v=${version}$`));
  await page.goto("/embed?controls=0");
  await page.locator('[data-testid=map] [data-province="AF-ZAB"]').press("Enter");
  await expect(page).toHaveURL(/province=AF-ZAB&controls=0$/);
});

test("a panel of an embed tells what may concern its province, and what is dated context @once", async ({ page }) => {
  await page.goto("/embed?province=AF-KNR");
  await expect(page.locator("#panel-AF-KNR")).toContainText("May concern this province; the source does not settle it");
  await page.goto("/embed?province=AF-KAB");
  await expect(page.locator('#panel-AF-KAB [data-claim="strike-kabul-2022"]')).toBeVisible();
});

test("an embed says where oEmbed tells of it, and that is true @once", async ({ page }) => {
  await page.goto("/embed?layers=training&controls=0");
  const link = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
  const answer = await page.request.get(link!);
  expect(answer.status()).toBe(200);
  expect((await answer.json()).html).toContain("layers=training&amp;");
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
