import { expect, test } from "../support/dashboard";
import { claims, shownBy } from "../support/rows";

test("the first document holds the finished map and the facts as text @once", async ({ request }) => {
  const response = await request.get("/");
  expect(response.headers()["content-type"]).toMatch(/^text\/html/);
  const html = await response.text();
  const svg = html.match(/<svg[^>]*class="still"[\s\S]*?<\/svg>/)![0];
  const links = [...svg.matchAll(/<a [^>]*data-province="(AF-\w{3})" data-layers="([^"]*)" href="\?province=\1"/g)];
  expect(links).toHaveLength(34);
  const shown = links.filter(([, , layers]) => layers).map(([, code, layers]) => [code, layers!.split(" ")]);
  expect(Object.fromEntries(shown)).toEqual(shownBy());
  for (const [, code] of links) expect(svg).toMatch(new RegExp(`data-province="${code}"[^>]*>\\s*<path [^>]*d="M`));
  // No letter of a statement waits for a script.
  const words = html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/&#x27;|&#39;/g, "'");
  for (const { id, statement } of claims) expect(words, id).toContain(statement);
  expect(html).not.toMatch(/<script[^>]+src="https?:/);
});

test("title and description are the scene's own @once", async ({ request }) => {
  const head = async (query: string) => {
    const html = await (await request.get(`/${query}`)).text();
    return {
      title: html.match(/<title>([^<]*)/)![1],
      description: html.match(/<meta name="description" content="([^"]*)"/)![1],
      heading: html.match(/<h1[^>]*>([^<]*)/)![1],
    };
  };
  const first = await head("");
  expect(first.title).toBe("Where an article places al-Qaida in Afghanistan | Afghanistan provincial map");
  expect(first.description).toContain("Leadership: Kabul");
  expect(first.description).toContain("AQIS presence:");
  const training = await head("?layers=training");
  expect(training.heading).toContain("training sites");
  expect(training.title).toContain("training sites");
  expect(training.description).toContain("Credited to the UN report, not found in June 2023 coverage: Kunar.");
  expect(training.description).not.toContain("AQIS");
});

test("the same address gives the same bytes @once", async ({ request }) => {
  for (const query of ["", "?layers=training&province=AF-KNR", "?view=matrix&layers=lizards"]) {
    const [one, other] = [await request.get(`/${query}`), await request.get(`/${query}`)];
    expect((await one.body()).equals(await other.body()), query).toBe(true);
  }
});

test("what must stand with the map stands with it, in every view", async ({ dashboard }) => {
  const dates = ["As of June 2023", "5 December 2023"];
  const boundaries = "do not imply any opinion on the legal status";
  const kashmir = "Line of Control in Jammu and Kashmir";
  // What is not drawn or said needs no note: a matrix has no boundaries, no claims have no date.
  for (const [query, own] of [
    ["", [...dates, boundaries, kashmir]],
    ["?view=multiples", [...dates, boundaries]],
    ["?view=matrix", dates],
    ["?layers=", [boundaries, kashmir]],
  ] as const) {
    await dashboard.open(query);
    const figure = dashboard.page.getByRole("figure").first();
    await expect(dashboard.legend).toBeVisible();
    for (const words of [
      ...own,
      "The sources name provinces, nothing smaller.",
      "It does not mean that nothing is there.",
      // Nothing that is not shown rests on the report.
      ...(query === "?layers=" ? [] : ["has not been read"]),
    ])
      await expect(figure, query).toContainText(words);
    await expect(dashboard.sources).toBeVisible();
  }
});

test("the page says what belongs to no province, what is disputed, and what it cannot tell", async ({ dashboard }) => {
  await dashboard.open();
  const region = (name: string) => dashboard.page.getByRole("region", { name, exact: true });
  await expect(region("Not tied to one province")).toContainText("Nuristan or Kunar possible");
  const national = region("National figures");
  for (const words of [
    "Dozens of senior figures",
    "400 fighters (printed as “around”)",
    "2,000 people (printed as “up to”)",
    "30 to 60",
  ])
    await expect(national).toContainText(words);
  await expect(national).toContainText("fewer than 12 core members");
  await expect(national).toContainText("The Taliban rejected the UN report as biased");
  await expect(region("What this map cannot tell you")).toContainText("The UN document itself has not been read");
  await expect(dashboard.sources).toContainText("believed to be S/2023/370");
  await expect(dashboard.sources).toContainText("publisher unknown");
});

test("the atlas is GeoJSON that knows when it has not changed @once", async ({ request }) => {
  const first = await request.get("/atlas");
  expect(first.status()).toBe(200);
  const { etag, "content-type": type } = first.headers();
  expect(type).toMatch(/^application\/geo\+json/);
  expect(etag).toMatch(/^(W\/)?".+"$/);
  const atlas = await first.json();
  expect(atlas).toMatchObject({ type: "FeatureCollection", version: expect.stringMatching(/^[0-9a-f]{12}$/) });
  expect(atlas.features).toHaveLength(34);
  const again = await request.get("/atlas", { headers: { "if-none-match": etag! } });
  expect(again.status()).toBe(304);
  expect(await again.body()).toHaveLength(0);
  expect((await request.get("/atlas", { headers: { "if-none-match": '"other"' } })).status()).toBe(200);
});

test("the map's worker comes from this origin, as JavaScript @once", async ({ request }) => {
  const worker = await request.get("/maplibre/maplibre-gl-worker.mjs");
  expect(worker.status()).toBe(200);
  expect(worker.headers()["content-type"]).toMatch(/^(text|application)\/javascript/);
  expect((await worker.text()).length).toBeGreaterThan(10_000);
});

test("a click on a province is answered before the page's scripts have come @script", async ({ dashboard }) => {
  const { page } = dashboard;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/?layers=training", { waitUntil: "commit" });
  await expect(dashboard.province("AF-NIM")).toBeVisible();
  await dashboard.choose("AF-ZAB");
  await expect(dashboard.heading).toHaveText("Zabul");
  await expect(page).toHaveURL(/\?layers=training&province=AF-ZAB$/);
  await dashboard.choose("AF-NUR");
  await expect(dashboard.heading).toHaveText("Nuristan");
  await expect(page.locator("html")).not.toHaveAttribute("data-ready");
  // The script goes on from there.
  release();
  await dashboard.isReady();
  await expect(dashboard.heading).toHaveText("Nuristan");
  await dashboard.turn("layers", /^Media operations/, true);
  await expect(page).toHaveURL(/\?layers=training~media&province=AF-NUR$/);
  await page.keyboard.press("Escape");
  await expect(dashboard.details).toHaveCount(0);
});
