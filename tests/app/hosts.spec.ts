import { expect, type FrameLocator, type Page, test } from "@playwright/test";
import { claims, placeInSource, shownBy } from "../support/rows";

// Pages of others, served from another port by app/embed/hosts/server.ts: see /embed/hosts.

const host = (id: string, query = "") => `${process.env.TEST_HOSTS}/${id}${query}`;
const zabul = claims.find(({ id }) => id === "training-zabul")!;

const shownIn = async (frame: FrameLocator) =>
  Object.fromEntries(
    await frame
      .locator("[data-testid=map] .province:not([data-layers=''])")
      .evaluateAll((all) =>
        (all as HTMLElement[]).map(({ dataset }) => [dataset.province, dataset.layers!.split(" ")] as const),
      ),
  );

/** How high a frame is, and how high what is in it, in CSS pixels. */
async function heights(page: Page, nth = 0): Promise<{ frame: number; content: number }> {
  const element = page.locator("iframe").nth(nth);
  const frame = (await element.boundingBox())!.height;
  const content = await page
    .frameLocator("iframe")
    .nth(nth)
    .locator("html")
    .evaluate((root) => root.scrollHeight);
  return { frame, content };
}

/** Chooses Zabul by the mouse and closes it, then by the keyboard. */
async function canChoose(frame: FrameLocator) {
  const panel = frame.locator("#panel-AF-ZAB");
  await frame.locator("[data-plate=AF-ZAB]").locator("visible=true").first().click();
  await expect(panel).toBeVisible();
  await expect(panel).toContainText(zabul.statement!);
  await expect(panel).toContainText(placeInSource(zabul.paragraph!));
  await panel.getByRole("link", { name: "Close" }).click();
  await expect(panel).toBeHidden();
  await frame.locator("[data-testid=map] [data-province=AF-ZAB]").focus();
  await frame.locator("[data-testid=map] [data-province=AF-ZAB]").press("Enter");
  await expect(panel).toBeVisible();
  await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
}

for (const id of ["element", "isolated", "narrow", "dark", "rtl", "strict"])
  test(`on the host “${id}” the map has the height it asks for, and its details open @once`, async ({ page }) => {
    await page.goto(host(id));
    const frame = page.frameLocator("iframe");
    await expect.poll(() => shownIn(frame)).toEqual(shownBy());
    await expect(page.locator("afghanistan-map img")).toBeHidden();
    const isWhole = async () => {
      const { frame: height, content } = await heights(page);
      return Math.abs(height - content) < 2;
    };
    await expect.poll(isWhole).toBe(true);
    const before = (await heights(page)).frame;
    await canChoose(frame);
    // The panel takes room, and the frame gives it.
    await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(before + 50);
    await expect.poll(isWhole).toBe(true);
  });

for (const id of ["plain", "sandboxed"])
  test(`on the host “${id}” all of the map is in the frame, and its details open @once`, async ({ page }) => {
    await page.goto(host(id));
    const frame = page.frameLocator("iframe");
    await expect.poll(() => shownIn(frame)).toEqual(shownBy());
    const { frame: height, content } = await heights(page);
    expect(content).toBeLessThanOrEqual(height);
    await canChoose(frame);
  });

test("on a dark host the map is dark, on one from the right the names are Dari @once", async ({ page }) => {
  await page.goto(host("dark"));
  const body = page.frameLocator("iframe").locator("body");
  await expect(body).toHaveCSS("background-color", "rgb(20, 23, 27)");
  await page.goto(host("rtl"));
  await expect(page.frameLocator("iframe").locator("[data-plate=AF-KAB] text[lang]").first()).toHaveText("کابل");
});

test("two maps on one page keep their own choices and heights @once", async ({ page }) => {
  await page.goto(host("twice"));
  await expect(page.locator("iframe")).toHaveCount(2);
  const [one, two] = [page.frameLocator("iframe").nth(0), page.frameLocator("iframe").nth(1)];
  await expect(two.getByRole("heading", { level: 1 })).toBeVisible();
  await canChoose(one);
  await expect(two.locator("#panel-AF-ZAB")).toBeHidden();
  await expect.poll(async () => (await heights(page, 0)).frame - (await heights(page, 1)).frame).toBeGreaterThan(50);
});

test("where WordPress resizes, the map has all the height WordPress gives @once", async ({ page }) => {
  await page.goto(host("wordpress"));
  const frame = page.frameLocator("iframe");
  await expect.poll(() => shownIn(frame)).toEqual(shownBy());
  await expect.poll(async () => (await heights(page)).frame).toBe(1000);
  await canChoose(frame);
});

test("where scripts are taken out, the picture stands with its words and leads to the map @once", async ({ page }) => {
  await page.goto(host("stripped"));
  const picture = page.getByRole("img", { name: /^Map of Afghanistan by province\..*Training sites: .*Zabul/ });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  await page.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Where an article places al-Qaida");
});

test("where nothing may run, every shown claim and its source are read below the map @once", async ({ page }) => {
  await page.goto(host("scriptless"));
  const frame = page.frameLocator("iframe");
  await expect
    .poll(async () => Object.keys(shownBy()).length === (await frame.locator(".panel:visible").count()))
    .toBe(true);
  await expect(frame.locator("#panel-AF-ZAB")).toContainText(zabul.statement!);
  await expect(frame.getByTestId("sources")).toContainText("paragraph 21");
  await expect(frame.getByRole("button", { name: "Zoom" })).toBeHidden();
});

test("a message has the picture, the same facts as a list, and the sources @once", async ({ page }) => {
  await page.goto(host("mail"));
  await expect(page.locator("iframe, script")).toHaveCount(0);
  await expect(page.getByRole("img", { name: /Map of Afghanistan/ })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Training sites: " })).toContainText("Zabul");
  await expect(page.getByRole("listitem").filter({ hasText: "paragraph 19" })).toBeVisible();
});

test("under a policy that blocks everything from outside the file works whole @once", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", ({ text }) => /Content Security Policy/.test(text()) && refused.push(text()));
  await page.goto(host("file"));
  await page.getByRole("checkbox", { name: /Media/ }).check();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("media operations");
  await page.getByRole("link", { name: "Matrix" }).click();
  await expect(page.getByRole("table")).toContainText("Zabul");
  expect(refused).toEqual([]);
});

test("the page of hosts shows each of them @once", async ({ page }) => {
  await page.goto("/embed/hosts");
  const frames = page.locator("iframe");
  expect(await frames.count()).toBeGreaterThan(12);
  await expect(page.frameLocator("iframe").first().getByRole("heading", { level: 1 })).toContainText("A page");
});
