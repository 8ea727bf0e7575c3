import type { Page } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { type Dashboard, expect, test } from "../support/dashboard";

/** The share of the map's pixels, in thousandths, that still and live map paint differently. */
async function difference({ page, map }: Dashboard): Promise<number> {
  await expect(map).not.toHaveAttribute("data-drawing");
  const shoot = async (css: string) => {
    const style = await page.addStyleTag({ content: css });
    const png = PNG.sync.read(await map.screenshot({ animations: "disabled" }));
    await style.evaluate((element) => (element as Element).remove());
    return png;
  };
  // Plates and buttons lie over both.
  const bare = ".plates, .map-buttons { visibility: hidden }";
  const live = await shoot(bare);
  const still = await shoot(
    `${bare} .live canvas { visibility: hidden } .ground path { fill-opacity: 1 !important; stroke-opacity: 1 !important }`,
  );
  const { width, height } = live;
  const differing = pixelmatch(live.data, still.data, undefined, width, height, { threshold: 0.2 });
  const share = (1000 * differing) / (width * height);
  test.info().annotations.push({ type: "difference", description: `${width} x ${height}: ${share.toFixed(2)} ‰` });
  return share;
}

/** Where the ground stands: how much it is magnified, and its place. */
const camera = (page: Page) =>
  page.evaluate(() => {
    const transform = document.querySelector("[data-testid=map] .ground")!.getAttribute("transform") ?? "";
    const [x = 0, y = 0, k = 1] = (transform.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
    return { x, y, k };
  });
const zoom = async ({ page }: Dashboard) => (await camera(page)).k;
const button = ({ map }: Dashboard, name: string) => map.getByRole("button", { name });

/** In thousandths of the map: twice the largest that was measured, with the software renderer. */
const budget = 0.8;

for (const query of ["", "?layers=training&evidence=corroborated~uncorroborated~article~coverage"])
  test(`still and live map agree to a fraction of a pixel ${query} @live`, async ({ dashboard }) => {
    test.slow();
    await dashboard.page.setViewportSize({ width: 1440, height: 900 });
    await dashboard.open(query);
    await expect(dashboard.map).toHaveAttribute("data-map", "still");
    await dashboard.isLive();
    for (const width of [1440, 768, 360]) {
      await dashboard.page.setViewportSize({ width, height: 900 });
      await expect.poll(() => zoom(dashboard)).toBe(1);
      await expect.poll(() => difference(dashboard), `${width} px`).toBeLessThan(budget);
    }
    // What is changed while live is drawn by both as well: a layer, a chosen province.
    await dashboard.turn("layers", /^Media operations/, true);
    await dashboard.choose("AF-BAL");
    await expect(dashboard.heading).toHaveText("Balkh");
    await dashboard.page.addStyleTag({ content: ".panel { display: none !important }" });
    // What is pointed at is the still's alone.
    await dashboard.page.mouse.move(1, 1);
    await expect.poll(() => difference(dashboard), "changed").toBeLessThan(budget);
  });

test("the camera zooms between its floor and its ceiling, and comes home @live", async ({ dashboard }) => {
  const { page, map } = dashboard;
  await page.setViewportSize({ width: 1280, height: 1100 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await dashboard.open();
  await dashboard.isLive();
  const measure = async () => {
    const plate = await map.locator('[data-plate="AF-ZAB"] rect').filter({ visible: true }).boundingBox();
    const area = await dashboard.province("AF-ZAB").locator("path").boundingBox();
    return {
      size: [plate!.width, plate!.height].map(Math.round),
      // Where the plate's middle stands in its province, in hundredths of it.
      at: [
        Math.round((100 * (plate!.x + plate!.width / 2 - area!.x)) / area!.width),
        Math.round((100 * (plate!.y + plate!.height / 2 - area!.y)) / area!.height),
      ],
    };
  };
  const before = await measure();

  await button(dashboard, "Zoom out").click();
  expect(await zoom(dashboard), "floor").toBe(1);
  await button(dashboard, "Zoom in").click();
  await expect.poll(() => zoom(dashboard)).toBeGreaterThan(1.5);
  expect(await measure(), "the plate keeps its size and its province").toEqual(before);
  await dashboard.turn("layers", /^AQIS presence/, false);
  await expect(dashboard.province("AF-HEL")).toHaveAttribute("data-layers", "leadership safe-houses training");
  expect((await measure()).at[0], "new plates stand where the camera is").toBe(before.at[0]);
  for (let i = 0; i < 6; i++) await button(dashboard, "Zoom in").click();
  const highest = await zoom(dashboard);
  await button(dashboard, "Zoom in").click();
  expect(await zoom(dashboard), "ceiling").toBe(highest);
  expect(highest).toBeLessThan(6);

  await dashboard.choose("AF-URU");
  await expect(dashboard.heading, "provinces answer while zoomed").toHaveText("Uruzgan");
  expect(await zoom(dashboard), "and the camera stays").toBe(highest);

  await button(dashboard, "Reset view").click();
  await expect.poll(() => zoom(dashboard)).toBe(1);
  expect(await camera(page)).toEqual({ x: 0, y: 0, k: 1 });
});

test("dragging moves the map and chooses nothing @live", async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open();
  await dashboard.isLive();
  await button(dashboard, "Zoom in").click();
  await expect.poll(() => zoom(dashboard)).toBeGreaterThan(1.5);
  const [x, y] = await dashboard.spot("AF-GHO");
  const before = await camera(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 6; step++) await page.mouse.move(x + 12 * step, y + 8 * step);
  await page.mouse.up();
  await expect.poll(async () => (await camera(page)).x - before.x).toBeGreaterThan(30);
  await expect(dashboard.details).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("");
  const [there, then] = await dashboard.spot("AF-GHO");
  await page.mouse.click(there, then);
  await expect(dashboard.heading, "a click without a drag still chooses").toHaveText("Ghor");
});

test("going live takes neither a reader's focus nor the province under the mouse @live", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.province("AF-ZAB").focus();
  await expect(dashboard.map).toHaveAttribute("data-map", "still");
  await dashboard.isLive();
  await expect(dashboard.province("AF-ZAB")).toBeFocused();
  await dashboard.choose("AF-BAL");
  await expect(dashboard.heading).toHaveText("Balkh");
});

test("when its context is lost the still comes back, and everything works @live", async ({ dashboard }) => {
  const { page, map } = dashboard;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await dashboard.open();
  await dashboard.isLive();
  await button(dashboard, "Zoom in").click();
  await expect.poll(() => zoom(dashboard)).toBeGreaterThan(1.5);
  await dashboard.province("AF-KAB").focus();
  await map.locator("canvas").evaluate((canvas) => {
    const context = (canvas as HTMLCanvasElement).getContext("webgl2")!;
    context.getExtension("WEBGL_lose_context")!.loseContext();
  });
  await expect(map).toHaveAttribute("data-map", "still");
  await worksAsStill(dashboard);
});

/** The still is painted, at home, and answers. */
async function worksAsStill(dashboard: Dashboard): Promise<void> {
  const { map, page } = dashboard;
  expect(await camera(page)).toEqual({ x: 0, y: 0, k: 1 });
  await expect(dashboard.province("AF-HEL").locator("path")).toHaveCSS("fill-opacity", "1");
  await expect(map.getByRole("button")).toHaveCount(0);
  await dashboard.turn("layers", /^AQIS presence/, false);
  await dashboard.answers({ layers: ["leadership", "safe-houses", "training"] });
  await dashboard.choose("AF-NAN");
  await expect(dashboard.heading).toHaveText("Nangarhar");
  await page.keyboard.press("Escape");
  await expect(dashboard.details).toHaveCount(0);
  await expect(map).toHaveAttribute("data-map", "still");
}

test("the matrix, and colours forced while live, leave a painted map behind @live", async ({ dashboard }) => {
  const { page, map } = dashboard;
  await dashboard.open();
  await dashboard.isLive();
  // Nothing may be painted by a canvas that is gone.
  await page.getByRole("link", { name: "Matrix", exact: true }).click();
  await expect(map).toHaveAttribute("data-map", "still");
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await dashboard.isLive();
  expect(await difference(dashboard)).toBeLessThan(budget);
  await page.emulateMedia({ forcedColors: "active" });
  await expect(page.locator("canvas")).toHaveCount(0);
  await worksAsStill(dashboard);
});

test("without the map's chunk the still is the map @live", async ({ dashboard }) => {
  const { page } = dashboard;
  let isAborted = false;
  await page.route("**/_next/static/**/*.js", async (route) => {
    const response = await route.fetch();
    if (!(await response.text()).includes("maplibregl-canvas-container")) return route.fulfill({ response });
    isAborted = true;
    return route.abort();
  });
  await dashboard.open();
  await expect.poll(() => isAborted, { timeout: 15_000 }).toBe(true);
  await worksAsStill(dashboard);
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("without the map's worker the still is the map @live", async ({ dashboard }) => {
  const { page } = dashboard;
  let isAborted = false;
  await page.route("**/maplibre/**", (route) => {
    isAborted = true;
    return route.abort();
  });
  await dashboard.open();
  await expect.poll(() => isAborted, { timeout: 15_000 }).toBe(true);
  await worksAsStill(dashboard);
});

const failures: Record<string, (page: Page) => Promise<unknown>> = {
  "an error": (page) => page.route("**/atlas", (route) => route.fulfill({ status: 500, body: "no" })),
  "half a file": (page) => page.route("**/atlas", (route) => route.fulfill({ body: '{"type":"FeatureColl' })),
  "JSON that is no atlas": (page) => page.route("**/atlas", (route) => route.fulfill({ json: {} })),
  "a list": (page) => page.route("**/atlas", (route) => route.fulfill({ json: [] })),
  nothing: (page) => page.route("**/atlas", (route) => route.fulfill({ json: null })),
  "a sign-in page": (page) =>
    page.route("**/atlas", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Sign in</h1>" })),
  "a broken line": (page) => page.route("**/atlas", (route) => route.abort()),
};
for (const [what, fail] of Object.entries(failures))
  test(`when the atlas answers with ${what} the page stays whole and says so @script @without`, async ({
    dashboard,
  }) => {
    await fail(dashboard.page);
    await dashboard.open();
    await expect(dashboard.page.getByText("Newer data could not be fetched")).toBeVisible({ timeout: 15_000 });
    await worksAsStill(dashboard);
    await expect(dashboard.claim("total-fighters")).toBeVisible();
  });

test("newer data is shown without a reload, and the page says so @script", async ({ dashboard, request }) => {
  const { page } = dashboard;
  const atlas = await (await request.get("/atlas")).json();
  const badghis = atlas.features.find(({ id }: { id: string }) => id === "AF-BDG").properties;
  Object.assign(badghis.claims[0], {
    attribution: "explicit",
    check: "corroborated",
    statement: "A new statement of Badghis.",
  });
  atlas.version = "0123456789ab";
  await page.route("**/atlas", (route) => route.fulfill({ json: atlas }));
  await dashboard.open("?layers=training");
  await expect(page.getByRole("status").filter({ hasText: "Updated data" })).toContainText("0123456789ab", {
    timeout: 15_000,
  });
  await expect(dashboard.province("AF-BDG")).toHaveAttribute("data-layers", "training");
  await expect(dashboard.layers.getByText("Training sites")).toContainText("6");
  await expect(dashboard.matrix.getByRole("row", { name: /^Badghis/ })).toContainText("found in coverage");
  await dashboard.choose("AF-BDG");
  await expect(dashboard.claim("training-badghis")).toContainText("A new statement of Badghis.");
  await expect(dashboard.claim("training-badghis")).toContainText("The article credits this sentence");
  await expect(dashboard.page.getByRole("region", { name: "Cite this map" })).toContainText("0123456789ab");
  await expect(page).toHaveURL(/\?layers=training&province=AF-BDG$/);
});
