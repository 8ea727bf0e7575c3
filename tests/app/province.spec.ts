import { type Dashboard, expect, test } from "../support/dashboard";
import { claims, layers, provinceName, provinces } from "../support/rows";

const ways: Record<string, (dashboard: Dashboard) => Promise<void>> = {
  "a click on the map": (dashboard) => dashboard.choose("AF-KNR"),
  "a click on its plate": (dashboard) =>
    dashboard.map.locator('[data-plate="AF-KNR"] rect').filter({ visible: true }).click(),
  "Enter on the map": (dashboard) => dashboard.province("AF-KNR").press("Enter"),
  "the list": (dashboard) => dashboard.list.getByRole("link", { name: "Kunar", exact: true }).click(),
  "the matrix": (dashboard) => dashboard.matrix.getByRole("link", { name: "Kunar", exact: true }).click(),
};

for (const [way, go] of Object.entries(ways))
  test(`${way} opens a province`, async ({ dashboard }) => {
    await dashboard.open();
    await expect(dashboard.details).toHaveCount(0);
    await go(dashboard);
    await expect(dashboard.heading).toHaveText("Kunar");
    await expect(dashboard.page).toHaveURL(/\?province=AF-KNR$/);
    await dashboard.details.getByRole("link", { name: "Close" }).click();
    await expect(dashboard.details).toHaveCount(0);
    expect(new URL(dashboard.page.url()).search).toBe("");
  });

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test("a tap opens a province, and another tap another", async ({ dashboard }) => {
    await dashboard.open();
    await dashboard.page.touchscreen.tap(...(await dashboard.spot("AF-GHO")));
    await expect(dashboard.heading).toHaveText("Ghor");
    await dashboard.page.touchscreen.tap(...(await dashboard.spot("AF-BAL")));
    await expect(dashboard.heading).toHaveText("Balkh");
  });
});

test("a search finds a province by any of its names, its code or its capital @without", async ({ dashboard }) => {
  for (const [text, name] of [
    ["Hilmand", "Helmand"],
    ["هلمند", "Helmand"],
    ["Гильменд", "Helmand"],
    ["AF-HEL", "Helmand"],
    ["jalalabad", "Nangarhar"],
  ] as const) {
    await dashboard.open("?layers=training");
    await dashboard.find(text);
    await expect(dashboard.heading, text).toHaveText(name);
    await expect(dashboard.page).toHaveURL(/\?layers=training&province=AF-/);
  }
});

test("a search that finds nothing says so", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.find("Atlantis");
  await expect(dashboard.page.getByText(/“Atlantis”/).first()).toBeVisible();
  await expect(dashboard.details).toHaveCount(0);
});

test("focus goes to the province's name, and back to where it came from @script", async ({ dashboard }) => {
  await dashboard.open();
  for (const from of [dashboard.province("AF-ZAB"), dashboard.list.getByRole("link", { name: "Zabul", exact: true })]) {
    await from.focus();
    await from.press("Enter");
    await expect(dashboard.heading).toBeFocused();
    await expect(dashboard.heading).toHaveText("Zabul");
    await dashboard.page.keyboard.press("Escape");
    await expect(dashboard.details).toHaveCount(0);
    await expect(from).toBeFocused();
  }
});

test("Back closes the province, Forward opens it again", async ({ dashboard }) => {
  await dashboard.open("?layers=training");
  await dashboard.choose("AF-ZAB");
  await expect(dashboard.heading).toHaveText("Zabul");
  await dashboard.page.goBack();
  await expect(dashboard.details).toHaveCount(0);
  await dashboard.answers({ layers: ["training"] });
  await dashboard.page.goForward();
  await expect(dashboard.heading).toHaveText("Zabul");
});

test("next and previous lead through all the provinces, and round", async ({ dashboard }) => {
  await dashboard.open("?province=AF-NIM&layers=media");
  const step = (name: RegExp) => dashboard.details.getByRole("link", { name }).click();
  await step(/^Next:/);
  await expect(dashboard.heading).toHaveText("Kabul");
  await step(/^Previous:/);
  await expect(dashboard.heading).toHaveText("Nimruz");
  await step(/^Previous:/);
  await expect(dashboard.heading).toHaveText("Farah");
  await expect(dashboard.page).toHaveURL(/\?layers=media&province=AF-FRA$/);
});

test("next and previous keep the layers of the moment @script @without", async ({ dashboard }) => {
  await dashboard.open("?province=AF-KAB");
  await dashboard.turn("layers", /^AQIS presence/, false);
  await dashboard.details.getByRole("link", { name: /^Next:/ }).click();
  await expect(dashboard.heading).toHaveText("Kapisa");
  await expect(dashboard.page).toHaveURL(/\?layers=leadership~safe-houses~training&province=AF-KAP$/);
});

test("each of the 34 provinces has a panel with its names, one visible at a time @without", async ({ dashboard }) => {
  await dashboard.open("?province=AF-KAB");
  await expect(dashboard.details).toHaveCount(1);
  const panels = await dashboard.page
    .getByTestId("details")
    .evaluateAll((all) => all.map((panel) => panel.textContent ?? ""));
  expect(panels).toHaveLength(34);
  for (const [i, { code, name, dari, pashto, russian }] of provinces.entries())
    for (const own of [code, name, dari, pashto, russian]) expect(panels[i], code).toContain(own);
});

test("a claim is shown with everything that its row says @without", async ({ dashboard }) => {
  await dashboard.open("?province=AF-KNR");
  const training = dashboard.claim("training-kunar");
  await expect(training).toContainText(claims.find(({ id }) => id === "training-kunar")!.statement!);
  for (const part of [
    "Credited to the UN report by the article, not found in that coverage",
    "The article, paragraph 20, sentence 3",
    "The article credits this sentence to the June 2023 UN report.",
    "Not found in June 2023 coverage of the UN report",
    "Kunar is not among the five provinces",
    "No number is given.",
    "As of June 2023.",
    "UN report believed dated 1 June 2023 (not verified), public since 9 June 2023.",
    "Article of 5 December 2023.",
    "The article sets Kunar and Nuristan apart",
    "Reported",
  ])
    await expect(training).toContainText(part);
  const leadership = dashboard.claim("leadership-kunar");
  await expect(leadership).toContainText("Dozens of senior figures, in total for all the provinces named together");
  await expect(leadership).toContainText("fewer than 12 core members");
  await expect(leadership.getByRole("link", { name: "Link to this claim" })).toHaveAttribute(
    "href",
    /province=AF-KNR.*#claim-leadership-kunar$/,
  );
});

test("a claim whose layer or evidence is off says that the map leaves it out", async ({ dashboard }) => {
  await dashboard.open("?province=AF-KNR");
  const isOff = dashboard.claim("training-kunar").getByText("Not on the map now");
  await expect(isOff).toBeHidden();
  await dashboard.turn("layers", /^Training sites/, false);
  await expect(isOff).toBeVisible();
  await dashboard.turn("layers", /^Training sites/, true);
  await expect(isOff).toBeHidden();
});

test("a claim that the source does not settle stands in the panel of each candidate, and in no other @without", async ({
  dashboard,
}) => {
  await dashboard.open("?province=AF-NUR");
  for (const { id, candidates } of claims.filter(({ level }) => level === "unresolved")) {
    const mayConcern = await dashboard.page
      .getByTestId("details")
      .filter({ has: dashboard.page.locator(`section[aria-label^="May concern"] [data-claim="${id}"]`) })
      .evaluateAll((panels) => panels.map((panel) => panel.id.replace("panel-", "")));
    expect(mayConcern.sort(), id).toEqual(candidates!.split("|").sort());
  }
  await expect(dashboard.details).toContainText("the source does not settle it");
});

test("a panel names the layers for which the article does not name the province @without", async ({ dashboard }) => {
  await dashboard.open("?province=AF-ZAB");
  await expect(dashboard.details).toContainText(
    "Not named in this source for: Leadership, Safe houses, AQIS presence, Media operations and Linked officials.",
  );
  await expect(dashboard.details).toContainText("It does not mean that nothing is there.");
  const panels = await dashboard.page
    .getByTestId("details")
    .evaluateAll((all) => all.map((panel) => panel.querySelector(".absence")?.textContent ?? ""));
  for (const [i, { code }] of provinces.entries()) {
    const own = claims.filter(({ province, attribution }) => province === code && attribution !== "none");
    for (const { id, title } of layers) {
      const isNamed = own.some(({ layer }) => layer === id);
      const isSaid = panels[i]!.includes(title!) || panels[i]!.includes("does not name the province for any layer");
      expect(isSaid, `${code} ${id}`).toBe(!isNamed);
    }
  }
});

test("Nuristan's official is said to be out of date @without", async ({ dashboard }) => {
  await dashboard.open("?province=AF-NUR&layers=officials");
  const official = dashboard.claim("officials-nuristan");
  await expect(official).toContainText("Out of date when the article appeared");
  await expect(official).toContainText("Panjshir");
  await expect(official).toContainText("The article’s own statement");
});

test("the strike of 2022 is dated context in Kabul's panel and marks nothing @without", async ({ dashboard }) => {
  await dashboard.open("?province=AF-KAB");
  const context = dashboard.details.getByRole("region", { name: "Dated context" });
  await expect(context.locator("[data-claim]")).toHaveAttribute("data-claim", "strike-kabul-2022");
  await expect(context).toContainText("As of 31 July 2022");
  await expect(context).not.toContainText("Not on the map now");
  await dashboard.open("?layers=media~officials");
  expect(await dashboard.shown()).not.toHaveProperty("AF-KAB");
});

test("Badghis is sourced to the press, never to the article @without", async ({ dashboard }) => {
  await dashboard.open("?province=AF-BDG");
  const badghis = dashboard.claim("training-badghis");
  await expect(badghis).toContainText("The article does not say this.");
  await expect(badghis).toContainText("In coverage of the UN report, missing from the article");
  await expect(badghis.getByText("Long War Journal, opening")).toBeVisible();
  await expect(badghis.locator('a[href="#source-article-2023"]')).toHaveCount(0);
  await expect(dashboard.details).toContainText("This article does not name the province for any layer.");
});

for (const { id, province } of claims.filter(({ id }) =>
  ["aqis-herat", "officials-nuristan", "total-fighters"].includes(id!),
))
  test(`the permalink of ${id} opens with the claim in view @without`, async ({ dashboard }) => {
    await dashboard.open(`${province ? `?province=${province}` : ""}#claim-${id}`);
    if (province) await expect(dashboard.heading).toHaveText(provinceName(province));
    await expect(dashboard.claim(id!).first()).toBeInViewport();
  });

test("a matrix cell and a claim's own link put the claim in view and its address in the bar", async ({ dashboard }) => {
  await dashboard.open("?layers=aqis&evidence=article&theme=dark");
  await dashboard.matrix
    .getByRole("row", { name: /^Herat/ })
    .getByRole("cell")
    .first()
    .getByRole("link")
    .click();
  await expect(dashboard.claim("aqis-herat")).toBeInViewport();
  await expect(dashboard.page).toHaveURL(/\?layers=aqis&evidence=article&province=AF-HER&theme=dark#claim-aqis-herat$/);
  await dashboard.claim("media-herat").getByRole("link", { name: "Link to this claim" }).click();
  await expect(dashboard.page).toHaveURL(/province=AF-HER.*#claim-media-herat$/);
  await expect(dashboard.claim("media-herat")).toBeInViewport();
});

test("a claim's own link, followed, keeps the reader's layers @script", async ({ dashboard }) => {
  await dashboard.open("?layers=training&province=AF-NUR");
  await dashboard.claim("training-nuristan").getByRole("link", { name: "Link to this claim" }).click();
  await expect(dashboard.page).toHaveURL(/#claim-training-nuristan$/);
  await expect(dashboard.layers.getByRole("checkbox", { checked: true })).toHaveCount(1);
});
