import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";

// Pages of other people, on another port and so of another origin.
let host: Server;
let hostOrigin: string;
const pages = new Map<string, { html: string; policy?: string }>();

test.beforeAll(async () => {
  host = createServer((request, response) => {
    const found = pages.get(request.url ?? "");
    response.setHeader("content-type", "text/html; charset=utf-8");
    if (found?.policy) response.setHeader("content-security-policy", found.policy);
    response.statusCode = found ? 200 : 404;
    response.end(found?.html ?? "");
  });
  await new Promise<void>((resolve) => host.listen(0, resolve));
  hostOrigin = `http://localhost:${(host.address() as AddressInfo).port}`;
});
test.afterAll(() => host.close());

/** An embed that says how high it is, and then whatever else the test has it say. */
const standIn = (height: unknown, more = "") => `<!doctype html><title>map</title><script>
  const say = (height) => parent.postMessage({ source: "afghanistan-map", v: 1, type: "height", height }, "*");
  say(${JSON.stringify(height)});
  ${more}
</script>`;

const element = (site: string, name: string, attributes = "") =>
  `<afghanistan-map id="${name}" src="${site}/embed?stand-in" title="Map: ${name}" ${attributes}><a href="${site}/embed"><img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>" alt="What it shows"></a></afghanistan-map>`;

async function openHost(page: Page, path: string, body: string, site: string, policy?: string) {
  const html = `<!doctype html><title>host</title><body>${body}<script src="${site}/embed/element.js" async></script>`;
  pages.set(path, { html, policy });
  await page.goto(`${hostOrigin}${path}`);
}

const answer = (page: Page, body: string | (() => string)) =>
  page.route("**/embed?stand-in", (route) =>
    route.fulfill({ contentType: "text/html", body: typeof body === "string" ? body : body() }),
  );
const heightOf = (page: Page, name: string) =>
  page.locator(`#${name}`).evaluate((map) => Math.round(map.getBoundingClientRect().height));
const picture = (page: Page, name: string) => page.locator(`#${name} img`);

test("the element's script is small, and any site may load it @once", async ({ request }) => {
  const response = await request.get("/embed/element.js");
  expect(response.headers()).toMatchObject({
    "content-type": "text/javascript; charset=utf-8",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
  });
  const script = await response.body();
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(1200);
  const again = await request.get("/embed/element.js", { headers: { "if-none-match": response.headers().etag! } });
  expect(again.status()).toBe(304);
});

test("the picture stays until the map has said how high it is @once", async ({ page, baseURL }) => {
  await answer(page, `<!doctype html><title>map</title><p>silent</p>`);
  await openHost(page, "/silent", element(baseURL!, "one"), baseURL!);
  await expect(page.frameLocator("#one iframe").getByText("silent")).toBeAttached();
  await expect(picture(page, "one")).toBeVisible();
  await expect(page.locator("#one iframe")).toBeHidden();

  await page.unroute("**/embed?stand-in");
  await answer(page, standIn(640));
  await page.reload();
  await expect(page.locator("#one iframe")).toBeVisible();
  await expect(picture(page, "one")).toBeHidden();
  expect(await heightOf(page, "one")).toBe(640);
  await expect(page.locator("#one iframe")).toHaveAttribute("title", "Map: one");
});

test("two maps of one address each have their own height, and keep up with a reload inside @once", async ({
  page,
  baseURL,
}) => {
  let served = 0;
  await answer(page, () => standIn(300 + 100 * served++));
  await openHost(page, "/two", element(baseURL!, "one") + element(baseURL!, "two"), baseURL!);
  await expect.poll(async () => [await heightOf(page, "one"), await heightOf(page, "two")].sort()).toEqual([300, 400]);
  const other = await heightOf(page, "two");
  const inside = (await (await page.locator("#one iframe").elementHandle())!.contentFrame())!;
  await inside.evaluate(() => location.reload()).catch(() => {});
  await expect.poll(() => heightOf(page, "one")).toBe(500);
  expect(await heightOf(page, "two")).toBe(other);
});

test("no message but its own map's moves it, and none moves it out of bounds @once", async ({ page, baseURL }) => {
  await answer(page, standIn(500, `addEventListener("message", ({ data }) => parent.postMessage(data, "*"))`));
  // A neighbour that pretends, in the same page.
  pages.set("/neighbour", {
    html: `<script>setInterval(() => parent.postMessage({ source: "afghanistan-map", v: 1, type: "height", height: 999 }, "*"), 20)</script>`,
  });
  await openHost(page, "/hostile", `${element(baseURL!, "one")}<iframe src="/neighbour"></iframe>`, baseURL!);
  await expect.poll(() => heightOf(page, "one")).toBe(500);
  await page.evaluate(() => postMessage({ source: "afghanistan-map", v: 1, type: "height", height: 999 }, "*"));
  const tell = (message: unknown) =>
    page
      .locator("#one iframe")
      .evaluate((frame: HTMLIFrameElement, data) => frame.contentWindow!.postMessage(data, "*"), message);
  const good = { source: "afghanistan-map", v: 1, type: "height", height: 700 };
  for (const bad of [
    null,
    "700",
    JSON.stringify(good),
    { ...good, source: "other" },
    { ...good, v: 2 },
    { ...good, type: "scroll" },
    { ...good, height: "700" },
    { ...good, height: "1px;position:fixed" },
    { ...good, height: Number.NaN },
    { ...good, height: Number.POSITIVE_INFINITY },
  ])
    await tell(bad);
  await page.waitForTimeout(200);
  expect(await heightOf(page, "one")).toBe(500);
  for (const [asked, got] of [
    [1e9, 4000],
    [-5, 120],
    [333.2, 334],
  ]) {
    await tell({ ...good, height: asked });
    await expect.poll(() => heightOf(page, "one")).toBe(got);
  }
});

test("a frame that has gone elsewhere is no longer heard @once", async ({ page, baseURL }) => {
  await page.route("**/elsewhere", (route) => route.fulfill({ contentType: "text/html", body: standIn(999) }));
  await answer(page, standIn(500, `setTimeout(() => { location.href = "${hostOrigin}/elsewhere" }, 100)`));
  await openHost(page, "/leaving", element(baseURL!, "one"), baseURL!);
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith("/elsewhere"))).toBe(true);
  await page.waitForTimeout(200);
  expect(await heightOf(page, "one")).toBe(500);
});

test("a host that forbids inline styles and scripts has the map, as wide as it is told @once", async ({
  page,
  baseURL,
}) => {
  await answer(page, standIn(640));
  const policy = `default-src 'none'; style-src 'none'; script-src ${baseURL}; frame-src ${baseURL}; img-src data:`;
  await openHost(page, "/strict", element(baseURL!, "one", 'width="400"'), baseURL!, policy);
  await expect.poll(() => heightOf(page, "one")).toBe(640);
  expect((await page.locator("#one iframe").boundingBox())!.width).toBe(400);
});

test("in a sandboxed host the map is heard too, though neither has an origin @once", async ({ page, baseURL }) => {
  await answer(page, standIn(640));
  await openHost(page, "/inner", element(baseURL!, "one"), baseURL!);
  pages.set("/outer", { html: `<iframe src="/inner" width="800" height="900" sandbox="allow-scripts"></iframe>` });
  await page.goto(`${hostOrigin}/outer`);
  const inner = page.frameLocator("iframe");
  await expect(inner.locator("#one iframe")).toBeVisible();
  await expect(inner.locator("#one img")).toBeHidden();
});

test("an address that is not the site's own is never framed @once", async ({ page, baseURL }) => {
  const body = ["javascript:document.title='broken'", `${hostOrigin}/neighbour`, ""]
    .map((src, i) => `<afghanistan-map id="m${i}" src="${src}">text</afghanistan-map>`)
    .join("");
  await openHost(page, "/foreign", body, baseURL!);
  await page.waitForFunction(() => customElements.get("afghanistan-map"));
  expect(page.frames()).toHaveLength(1);
  await expect(page.locator("#m0")).toBeVisible();
  expect(await page.title()).toBe("host");
});
