import { extract } from "@extractus/oembed-extractor";
import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../support/dashboard";

const title = "Map: Where an article places al-Qaida in Afghanistan: training sites";

/** Asks the endpoint; `url` is the address of a page of this site. */
async function ask(request: APIRequestContext, url: string, more: Record<string, string> = {}) {
  const response = await request.get(`/oembed?${new URLSearchParams({ url, ...more })}`);
  return { status: response.status(), headers: response.headers(), text: await response.text() };
}

test("a consumer finds an embed of a page's scene by its own link @once", async ({ baseURL, page }) => {
  const data = await extract(`${baseURL}/?layers=training&province=AF-HEL&theme=dark`, { maxwidth: 600 });
  expect(data).toMatchObject({ version: "1.0", type: "rich", title, width: 600, height: 720 });
  expect(data).toMatchObject({
    provider_name: "Afghanistan provincial map",
    provider_url: `${baseURL}/`,
    thumbnail_url: `${baseURL}/figure/map.png?layers=training&province=AF-HEL&theme=dark&frame=social&scale=0.4`,
    thumbnail_width: 480,
    thumbnail_height: 252,
  });
  await page.setContent(data.html as string);
  const frame = page.locator("iframe");
  await expect(frame).toHaveAttribute("title", title);
  await expect(frame).toHaveAttribute("width", "600");
  await expect(frame).toHaveAttribute("loading", "lazy");
  await expect(frame).toHaveAttribute("referrerpolicy", "strict-origin-when-cross-origin");
  await expect(frame).toHaveAttribute("sandbox", /^allow-scripts .*allow-popups/);
  const source = new URL((await frame.getAttribute("src"))!);
  expect([source.origin, source.pathname]).toEqual([baseURL, "/embed"]);
  // An embed keeps its scene when a default changes.
  expect(Object.fromEntries(source.searchParams)).toEqual({
    layers: "training",
    evidence: "corroborated~uncorroborated~article",
    match: "any",
    province: "AF-HEL",
    view: "map",
    sort: "layers",
    lang: "en",
    theme: "dark",
    controls: "1",
  });
});

test("an embed's own address gives that embed @once", async ({ request, baseURL }) => {
  const { text } = await ask(request, `${baseURL}/embed?layers=&controls=0&v=0123456789ab&title=A%20%22%3Cb%3E`);
  const { html, title } = JSON.parse(text) as { html: string; title: string };
  // A reader's heading stands in the embed; what this site says of it is its own.
  expect(title).toBe("Map: Afghanistan: no layer chosen");
  expect(html).toMatch(/src="[^"]*\/embed\?layers=&amp;[^"]*title=A%20%22%3Cb%3E&amp;controls=0&amp;v=0123456789ab"/);
});

test("where frames are taken out, a link to the map is left @once", async ({ request, baseURL }) => {
  const { text } = await ask(request, `${baseURL}/?view=matrix`);
  const { html } = JSON.parse(text) as { html: string };
  expect(html.replace(/<\/?iframe[^>]*>/g, "")).toBe(
    `<a href="${baseURL}/?view=matrix">Table: Where an article places al-Qaida in Afghanistan</a>`,
  );
  // As WordPress looks for the frame in what it finds by discovery.
  expect(html).toMatch(/(<iframe.*?><\/iframe>)/s);
});

for (const [more, width, height, thumbnail] of [
  [{}, 640, 720, 1200],
  [{ maxwidth: "5000", maxheight: "5000" }, 640, 720, 1200],
  [{ maxwidth: "500", maxheight: "750" }, 500, 720, 480],
  [{ maxwidth: "300", maxheight: "400" }, 300, 400, 240],
  [{ maxwidth: "200", maxheight: "150" }, 200, 150, undefined],
] as const)
  test(`of ${JSON.stringify(more)} comes nothing larger @once`, async ({ request, baseURL }) => {
    const { text } = await ask(request, `${baseURL}/`, more);
    const data = JSON.parse(text) as Record<string, unknown>;
    expect([data.width, data.height, data.thumbnail_width]).toEqual([width, height, thumbnail]);
    expect(data.html).toContain(`width="${width}" height="${height}"`);
    const parts = Object.keys(data).filter((key) => key.startsWith("thumbnail"));
    expect(parts).toHaveLength(thumbnail ? 3 : 0);
  });

test("a thumbnail is as large as it is said to be @once", async ({ page, request, baseURL }) => {
  const { text } = await ask(request, `${baseURL}/`, { maxwidth: "300" });
  const { thumbnail_url } = JSON.parse(text) as { thumbnail_url: string };
  await page.goto(thumbnail_url);
  expect(await page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(240);
});

test("addresses that are none of this site's embeds are not found @once", async ({ request, baseURL }) => {
  const foreign = [
    "https://example.org/?layers=training",
    `${baseURL}.example.org/`,
    `${baseURL!.replace("://", "://user:pass@")}/`,
    `${baseURL!.replace("http:", "https:")}/`,
    `${baseURL}/gallery`,
    `${baseURL}/embed/hosts`,
    `${baseURL}//embed`,
    `${baseURL}/?layers=lizards`,
    `${baseURL}/?colour=red`,
    `${baseURL}/?controls=0`,
    `${baseURL}/embed?v=latest`,
    "/?layers=training",
    "javascript:alert(1)",
    "file:///etc/passwd",
  ];
  for (const url of foreign) expect((await ask(request, url)).status, url).toBe(404);
});

test("a request that cannot be answered is told why in a sentence @once", async ({ request, baseURL }) => {
  const own = `${baseURL}/`;
  for (const [more, status, sentence] of [
    [{ format: "xml" }, 501, "Only format=json is answered"],
    [{ maxwidth: "wide" }, 400, "maxwidth must be a whole number of pixels, 200 or more"],
    [{ maxheight: "-1" }, 400, "maxheight must be a whole number of pixels, 150 or more"],
    [{ maxwidth: "120" }, 400, "maxwidth must be"],
  ] as const) {
    const answer = await ask(request, own, more);
    expect([answer.status, answer.headers["content-type"]]).toEqual([status, "text/plain; charset=utf-8"]);
    expect(answer.text).toContain(sentence);
  }
  const response = await request.get("/oembed");
  expect([response.status(), await response.text()]).toEqual([400, expect.stringContaining("url is missing")]);
});

test("an editor may ask from any page @once", async ({ request, baseURL }) => {
  const { headers } = await ask(request, `${baseURL}/`);
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["content-type"]).toContain("application/json");
});
