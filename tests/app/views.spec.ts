import { expect, test } from "../support/dashboard";
import { provinceName, shownBy } from "../support/rows";

const smallMap = (page: import("@playwright/test").Page, title: string) =>
  page.getByRole("region", { name: new RegExp(`^${title}`) });

test("small maps show each chosen layer with its count and provinces, and doubt in words @without", async ({
  dashboard,
}) => {
  const { page } = dashboard;
  await dashboard.open("?view=multiples");
  for (const [layer, title] of [
    ["leadership", "Leadership"],
    ["safe-houses", "Safe houses"],
    ["training", "Training sites"],
    ["aqis", "AQIS presence"],
  ] as const) {
    const codes = Object.entries(shownBy({ layers: [layer] })).map(([code]) => code);
    const map = smallMap(page, title);
    await expect(map.getByRole("heading")).toContainText(`${codes.length} provinces`);
    await expect(map.getByRole("link")).toHaveText(codes.map(provinceName));
    await expect(map.locator(`svg [data-layers="${layer}"]`)).toHaveCount(codes.length);
  }
  await expect(smallMap(page, "Media operations")).toHaveCount(0);
  await expect(smallMap(page, "Training sites").getByRole("listitem").filter({ hasText: "Kunar" })).toContainText(
    "(hatched)",
  );
  await expect(dashboard.map).toBeHidden();
});

test("a name below a small map opens its province, and the picture answers the mouse", async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open("?view=multiples");
  await smallMap(page, "Training sites").getByRole("link", { name: "Zabul" }).click();
  await expect(dashboard.heading).toHaveText("Zabul");
  await expect(page).toHaveURL(/view=multiples/);
  const area = smallMap(page, "Leadership").locator('svg [data-province="AF-KAN"] .area');
  await area.click();
  await expect(dashboard.heading).toHaveText("Kandahar");
});

test("the view changes and the facts do not: one scene on a map, small maps and in a matrix", async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open("?layers=leadership~officials&match=any");
  const listed = () => dashboard.list.getByRole("link").allTextContents();
  const first = await listed();
  for (const view of ["Small multiples", "Matrix", "Map"]) {
    await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: view }).click();
    await expect(page.getByRole("navigation", { name: "View" }).locator("[aria-current]")).toHaveText(view);
    expect(await listed(), view).toEqual(first);
  }
});

test("the names on the map are the reader's choice, and the panel keeps them all @without", async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open("?layers=training");
  const plates = () => dashboard.map.locator(".plate-name:visible").allTextContents();
  expect(await plates()).toContain("Kunar");
  await page.getByRole("navigation", { name: "Names on the map" }).getByRole("link", { name: "پښتو" }).click();
  await expect(page).toHaveURL(/layers=training&lang=ps/);
  await expect.poll(plates).toContain("کونړ");
  expect(await plates()).toHaveLength(5);
  // The links keep the names that the rest of the page calls them by.
  await expect(dashboard.province("AF-KNR")).toHaveAccessibleName(/^Kunar/);
  await page.getByRole("navigation", { name: "Names on the map" }).getByRole("link", { name: "English" }).click();
  await expect.poll(plates).toContain("Kunar");
});

test("a reader is told what changes when a second layer joins the first @script", async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open("?layers=training");
  await expect(page.getByText("One layer: its provinces are filled.", { exact: true })).toBeVisible();
  await dashboard.turn("layers", /Leadership/, true);
  await expect(page.locator(".key")).toContainText("a plate has one place for each layer");
  await expect(page.getByRole("status").filter({ hasText: "a plate has one place for each layer" })).toHaveCount(1);
});
