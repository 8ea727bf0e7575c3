import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/dashboard";

/** Presses Tab until a control has the focus, as a reader would. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let i = 0; i < 90; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

test("the first Tab offers to skip to the facts, and Enter does", async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the facts as text" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#facts$/);
  // The next Tab goes on from there, past map and controls.
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.getElementById("facts")!.contains(document.activeElement))).toBe(true);
});

test("the whole way from a layer to a claim needs no mouse @once", async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open();
  await tabTo(page, page.getByRole("link", { name: "Matrix", exact: true }));
  await tabTo(page, dashboard.province("AF-HEL"));
  await page.keyboard.press("Enter");
  await expect(dashboard.heading).toBeFocused();
  await expect(dashboard.heading).toHaveText("Helmand");
  await tabTo(page, dashboard.details.getByRole("link", { name: /^Next:/ }));
  await page.keyboard.press("Enter");
  await expect(dashboard.heading).toBeFocused();
  await expect(dashboard.heading).toHaveText("Badghis");
  await page.keyboard.press("Escape");
  await expect(dashboard.details).toHaveCount(0);
  await expect(dashboard.province("AF-HEL")).toBeFocused();

  await tabTo(page, dashboard.layers.getByRole("checkbox", { name: /^AQIS presence/ }));
  await page.keyboard.press("Space");
  await dashboard.answers({ layers: ["leadership", "safe-houses", "training"] });
  await tabTo(page, dashboard.layers.getByRole("link", { name: "Reset" }));
  await page.keyboard.press("Enter");
  await dashboard.answers();
  await tabTo(page, page.getByRole("radio", { name: /\bany\b/ }));
  await page.keyboard.press("ArrowRight");
  await dashboard.answers({ match: "all" });
  await page.keyboard.press("ArrowLeft");
  await tabTo(page, dashboard.evidence.getByRole("checkbox").last());
  await page.keyboard.press("Space");
  await dashboard.answers({ evidence: ["corroborated", "uncorroborated", "article", "coverage"] });

  await tabTo(page, page.getByRole("searchbox", { name: "Find a province" }));
  await page.keyboard.type("kunar");
  await page.keyboard.press("Enter");
  await expect(dashboard.heading).toHaveText("Kunar");
  await expect(dashboard.heading).toBeFocused();
  await page.keyboard.press("Escape");
  const cell = dashboard.matrix
    .getByRole("row", { name: /^Badghis/ })
    .getByRole("link")
    .nth(1);
  await tabTo(page, cell);
  await page.keyboard.press("Enter");
  await expect(dashboard.claim("training-badghis")).toBeInViewport();
});

test("a province takes the focus visibly, and only once", async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open();
  const zabul = dashboard.province("AF-ZAB");
  const look = () =>
    zabul.locator("path").evaluate((path) => getComputedStyle(path).stroke + getComputedStyle(path).strokeWidth);
  const before = await look();
  await tabTo(page, zabul);
  expect(await look()).not.toBe(before);
  // Plates lead to the same place, and are no second stop.
  const stops = await dashboard.map
    .locator("a")
    .evaluateAll((all) => all.filter((a) => (a as SVGAElement).tabIndex >= 0).length);
  expect(stops).toBe(34);
});

test("the focus never leaves the page for a hidden thing @script", async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open("?province=AF-KAB");
  const seen = new Set<string>();
  for (let i = 0; i < 130; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const { activeElement: active } = document;
      if (!active || active === document.body) return null;
      const { width, height } = active.getBoundingClientRect();
      return {
        name: active.outerHTML.slice(0, 160),
        isVisible: width > 0 && height > 0 && !active.closest("[hidden]"),
      };
    });
    if (!stop) break;
    expect(stop.isVisible, stop.name).toBe(true);
    seen.add(stop.name);
  }
  expect(seen.size).toBeGreaterThan(60);
});
