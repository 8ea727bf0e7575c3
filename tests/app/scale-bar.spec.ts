import type { Locator } from "@playwright/test";
import { type Dashboard, expect, test } from "../support/dashboard";

/** CSS pixels to a kilometre: by the scale bar, and by two places of the drawing that are 444.5 km apart. */
async function measures({ page }: Dashboard): Promise<{ bar: number; map: number }> {
  const bar = page.getByTestId("scale-bar");
  const km = Number((await bar.textContent())!.match(/^(\d+) km$/)?.[1]);
  // Without the width of their strokes.
  const widthOf = (shape: Locator) =>
    shape.evaluate((path: SVGPathElement) => path.getBBox().width * path.getScreenCTM()!.a);
  const width = await widthOf(bar.locator("path").last());
  // Afghanistan is 14.4056 degrees wide: at the latitude of the view's middle, 34.13° N, so many kilometres.
  const country = await widthOf(page.locator("[data-testid=map] .base-outline"));
  return { bar: width / km, map: country / (14.4056 * 111.32 * Math.cos((34.13 * Math.PI) / 180)) };
}

for (const width of [360, 768, 1440])
  test(`the scale bar has the measure of the map, with or without script, at ${width} px`, async ({ dashboard }) => {
    await dashboard.page.setViewportSize({ width, height: 900 });
    await dashboard.open();
    const { bar, map } = await measures(dashboard);
    expect(bar / map).toBeGreaterThan(0.97);
    expect(bar / map).toBeLessThan(1.03);
  });

test("the scale bar follows the zoom @live", async ({ dashboard }) => {
  await dashboard.page.emulateMedia({ reducedMotion: "reduce" });
  await dashboard.open();
  await dashboard.isLive();
  for (let i = 0; i < 3; i++) await dashboard.map.getByRole("button", { name: "Zoom in" }).click();
  await expect(dashboard.page.getByTestId("scale-bar")).toContainText("50 km");
  const { bar, map } = await measures(dashboard);
  expect(bar / map).toBeGreaterThan(0.97);
  expect(bar / map).toBeLessThan(1.03);
});
