import { expect, test } from "../support/dashboard";

/** Addresses that no page of ours writes, each with the words that its notice must show. */
const strange: Record<string, [query: string, word: string][]> = {
  "unknown words": [
    ["?layers=training~lizards", "lizards"],
    ["?layers=Training", "Training"],
    ["?province=AF-XYZ", "AF-XYZ"],
    ["?province=US-TX", "US-TX"],
    ["?colour=red", "colour"],
    ["?view=globe", "globe"],
  ],
  "words said twice": [
    ["?layers=training~training", "training"],
    ["?match=all&match=any", "any"],
  ],
  "far too many words": [
    [`?layers=${"a".repeat(10_240)}`, "aaaa"],
    [`?layers=${Array.from({ length: 1500 }, (_, i) => `w${i}`).join("~")}`, "w0"],
    [`?${Array.from({ length: 500 }, (_, i) => `k${i}=1`).join("&")}`, "k0"],
  ],
  "hostile words": [
    ["?layers=%3Cscript%3Ealert(1)%3C/script%3E", "<script>alert(1)"],
    ["?province=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E", '"><img src=x onerror=alert(1)>'],
    ["?%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E=1", '"><img src=x onerror=alert(1)>'],
    ["?match=%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E", "</script><script>alert(1)"],
    ["?view=javascript:alert(1)", "javascript:alert(1)"],
    ["?find=%3Cscript%3Ealert(1)%3C/script%3E", "<script>alert(1)"],
  ],
  "bytes that are no text": [
    ["?layers=%FF", "layers"],
    ["?layers=%E0%A4%A", "layers"],
    ["?match=%00", "match"],
    ["?layers=%E2%80%AEgniniart", "gniniart"],
  ],
  "names that every object has": [
    ["?layers=constructor", "constructor"],
    ["?toString=1", "toString"],
    ["?layers=__proto__&__proto__=1", "__proto__"],
  ],
};

for (const [what, queries] of Object.entries(strange))
  test(`${what} in the address give a notice and a working map @without`, async ({ dashboard }) => {
    const { page, notice, list, details } = dashboard;
    await page.addInitScript(() => {
      window.alert = () => document.documentElement.setAttribute("data-injected", "");
    });
    for (const [query, word] of queries)
      await test.step(query.slice(0, 60), async () => {
        await dashboard.open(query);
        await expect(notice).toContainText(word);
        expect((await notice.textContent())!.length).toBeLessThan(600);
        await expect(page.locator("[data-injected], img, [onerror], [href^='javascript:' i]")).toHaveCount(0);
        // What was left out stays out of every address on the page.
        await expect(page.locator("a[href*='lizards'], a[href*='aaaa'], a[href*='w0'], a[href*='alert']")).toHaveCount(
          0,
        );
      });
    await list.getByRole("link").first().click();
    await expect(details).toHaveCount(1);
  });

test("known words beside unknown ones are kept", async ({ dashboard }) => {
  await dashboard.open("?layers=training~lizards~aqis&evidence=nonsense&province=af-hel");
  await expect(dashboard.notice).toContainText("lizards");
  await expect(dashboard.notice).toContainText("nonsense");
  await expect(dashboard.heading).toHaveText("Helmand");
  await expect(dashboard.layers.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await expect(dashboard.evidence.getByRole("checkbox", { checked: true })).toHaveCount(3);
});

test("a notice can be dismissed @script", async ({ dashboard }) => {
  await dashboard.open("?layers=lizards");
  await dashboard.notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(dashboard.notice).toHaveCount(0);
});

test("what mail and social services add to a link needs no notice", async ({ dashboard }) => {
  await dashboard.open("?utm_source=news&utm_medium=mail&fbclid=1&gclid=2&layers=training");
  await expect(dashboard.notice).toHaveCount(0);
  await dashboard.turn("layers", /^Media operations/, true);
  await dashboard.answers({ layers: ["training", "media"] });
});

test("an old link goes on working", async ({ dashboard }) => {
  await dashboard.open("?layers=safe_houses");
  await expect(dashboard.notice).toHaveCount(0);
  await expect(dashboard.layers.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await expect(dashboard.layers.getByRole("checkbox", { name: /^Safe houses/ })).toBeChecked();
});

test("the address is canonical after a change, whatever order it came in", async ({ dashboard }) => {
  await dashboard.open("?theme=dark&match=any&layers=aqis~training&evidence=article~uncorroborated~corroborated");
  await dashboard.turn("layers", /^Leadership/, true);
  await expect(dashboard.page).toHaveURL(/\/\?layers=leadership~training~aqis&theme=dark$/);
  await dashboard.turn("layers", /^Safe houses/, true);
  await expect(dashboard.page).toHaveURL(/\/\?theme=dark$/);
});

test("a reload and a shared link show the same scene", async ({ dashboard, browser, javaScriptEnabled }) => {
  await dashboard.open("?layers=training~officials&evidence=article~coverage&province=AF-NUR");
  await dashboard.turn("layers", /^AQIS presence/, true);
  const scene = { layers: ["training", "aqis", "officials"], evidence: ["article", "coverage"] };
  await expect(dashboard.page).toHaveURL(/aqis/);
  const shared = dashboard.page.url();
  await dashboard.page.reload();
  const shown = await dashboard.shown();
  expect(shown).toEqual({
    "AF-KAP": "officials",
    "AF-NUR": "officials",
    "AF-BDG": "training",
    ...Object.fromEntries(["AF-KAN", "AF-HEL", "AF-HER", "AF-FRA", "AF-NIM"].map((code) => [code, "aqis"])),
  });
  await expect(dashboard.heading).toHaveText("Nuristan");
  const other = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await other.goto(shared);
  await expect(other.getByTestId("details").filter({ visible: true })).toContainText("Nuristan");
  for (const layer of scene.layers) await expect(other.locator(`input[name=layer][value=${layer}]`)).toBeChecked();
  await other.context().close();
});

test("a form sent without script leads to the canonical address @once", async ({ request }) => {
  const sent = async (query: string) => {
    const response = await request.get(`/?${query}`, { maxRedirects: 0 });
    expect(response.status(), query).toBe(307);
    return response.headers().location;
  };
  expect(await sent("form=1&layer=aqis&layer=training&seen=corroborated&match=any")).toMatch(
    /^\/?\?layers=training~aqis&evidence=corroborated$/,
  );
  expect(await sent("form=1&match=all&view=matrix&province=AF-HEL")).toMatch(
    /^\/?\?layers=&evidence=&match=all&province=AF-HEL&view=matrix$/,
  );
  expect(await sent("find=Hilmand&theme=dark")).toMatch(/^\/?\?province=AF-HEL&theme=dark$/);
  // Whatever a form carries, it leads nowhere else.
  expect(await sent("form=1&layer=//evil.example&match=//evil.example")).toMatch(/^\/?\?evidence=$/);
});

test("a page that does not exist says so, with a way back", async ({ dashboard: { page } }) => {
  for (const path of [
    "/atlas/nothing",
    "/maplibre/package.json",
    "/maplibre/..%2Fpackage.json",
    "/%FF",
    "/%E0%A4%A",
    "/<b>",
  ])
    expect((await page.request.get(path)).status(), path).toBe(404);
  const response = await page.goto("/nothing-here");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  await page.getByRole("link", { name: "To the map" }).click();
  await expect(page.getByTestId("map")).toBeVisible();
});
