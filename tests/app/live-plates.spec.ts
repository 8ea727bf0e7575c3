import { type Dashboard, expect, test } from "../support/dashboard";

type Box = { x: number; y: number; width: number; height: number };

const button = ({ map }: Dashboard, name: string) => map.getByRole("button", { name });
const plate = ({ map }: Dashboard, code: string) => map.locator(`[data-plate="${code}"]`).filter({ visible: true });
const scale = ({ page }: Dashboard) =>
  page.evaluate(() => {
    const transform = document.querySelector("[data-testid=map] .ground")!.getAttribute("transform") ?? "";
    return Number(transform.match(/scale\(([\d.]+)/)?.[1] ?? 1);
  });

async function openLive(dashboard: Dashboard, query = ""): Promise<Box> {
  await dashboard.page.emulateMedia({ reducedMotion: "reduce" });
  await dashboard.open(query);
  await dashboard.isLive();
  await dashboard.map.scrollIntoViewIfNeeded();
  return (await dashboard.map.boundingBox())!;
}
async function zoomIn(dashboard: Dashboard, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const before = await scale(dashboard);
    await button(dashboard, "Zoom in").click();
    if (before < 3.99) await expect.poll(() => scale(dashboard)).toBeGreaterThan(before);
  }
}
/** Drags the map by so many pixels, a good part of it at a time, and lets it come to rest. */
async function drag({ page, map }: Dashboard, dx: number, dy: number): Promise<void> {
  const { x, y, width, height } = (await map.boundingBox())!;
  const parts = Math.ceil(Math.max(Math.abs(dx) / (width / 3), Math.abs(dy) / (height / 3)));
  for (let part = 0; part < parts; part++) {
    const [fromX, fromY] = [x + width / 2 - dx / parts / 2, y + height / 2 - dy / parts / 2];
    await page.mouse.move(fromX, fromY);
    await page.mouse.down();
    for (let i = 1; i <= 6; i++) await page.mouse.move(fromX + (dx / parts) * (i / 6), fromY + (dy / parts) * (i / 6));
    // Held still before it is let go, so that it does not glide on.
    await page.waitForTimeout(200);
    await page.mouse.up();
  }
}
const middle = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2];
const isWithin = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
/** Whether the middle of a province's plate lies on the province. */
const standsOnIt = async (dashboard: Dashboard, code: string) =>
  dashboard
    .province(code)
    .locator("path")
    .evaluate(
      (path, [x, y]) => {
        const shape = path as SVGGeometryElement;
        return shape.isPointInFill(new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()!.inverse()));
      },
      middle((await plate(dashboard, code).locator("rect").boundingBox())!),
    );

test("a province half out of view keeps its plate in its visible half @live", async ({ dashboard }) => {
  const box = await openLive(dashboard);
  await zoomIn(dashboard, 2);
  const area = (await dashboard.province("AF-HEL").locator("path").boundingBox())!;
  // The middle of Helmand comes to the left edge of the map, its upper part into the middle.
  await drag(dashboard, box.x - (area.x + area.width / 2) - 20, box.y + box.height / 2 - (area.y + area.height / 3));
  const moved = (await dashboard.province("AF-HEL").locator("path").boundingBox())!;
  expect(moved.x + moved.width / 2, "half is out of view").toBeLessThan(box.x);
  const label = (await plate(dashboard, "AF-HEL").locator("rect").boundingBox())!;
  expect(isWithin(label, box), JSON.stringify({ label, box })).toBe(true);
  expect(await standsOnIt(dashboard, "AF-HEL")).toBe(true);
  await plate(dashboard, "AF-HEL").click();
  await expect(dashboard.heading, "and it is still a link").toHaveText("Helmand");
});

test("at the ceiling the plates of the crowded east stand on their provinces @live", async ({ dashboard }) => {
  const box = await openLive(dashboard);
  expect(await standsOnIt(dashboard, "AF-KNR"), "at home there is no room").toBe(false);
  await zoomIn(dashboard, 3);
  const area = (await dashboard.province("AF-KNR").locator("path").boundingBox())!;
  const [x, y] = middle(area);
  await drag(dashboard, box.x + box.width / 2 - x, box.y + box.height / 2 - y);
  for (const code of ["AF-KNR", "AF-NUR", "AF-NAN"]) expect(await standsOnIt(dashboard, code), code).toBe(true);
  const rects = await dashboard.map
    .locator("[data-plate] .plate")
    .filter({ visible: true })
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  const meeting = rects.filter((a, i) =>
    rects.some((b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(meeting).toEqual([]);
  await button(dashboard, "Reset view").click();
  await expect.poll(() => scale(dashboard)).toBe(1);
  expect(await standsOnIt(dashboard, "AF-KNR"), "and go back").toBe(false);
});

test("a province out of view comes into it when the keyboard goes there, and its plate shows it @live", async ({
  dashboard,
}) => {
  const { page } = dashboard;
  const box = await openLive(dashboard);
  await zoomIn(dashboard, 3);
  const isIn = async (code: string) => {
    const [x, y] = middle((await dashboard.province(code).locator("path").boundingBox())!);
    return x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height;
  };
  expect(await isIn("AF-HER")).toBe(false);
  // From the province before it by one press of the key.
  const before = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("[data-testid=map] .province")];
    return all[all.findIndex(({ dataset }) => dataset.province === "AF-HER") - 1]!.dataset.province!;
  });
  await dashboard.province(before).focus();
  await page.keyboard.press("Tab");
  await expect(dashboard.province("AF-HER")).toBeFocused();
  await expect.poll(() => isIn("AF-HER")).toBe(true);
  await expect(plate(dashboard, "AF-HER")).toHaveAttribute("data-lit");
  expect(await dashboard.map.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])).toEqual([0, 0]);
  await page.keyboard.press("Enter");
  await expect(dashboard.heading).toHaveText("Herat");
});

test("a drag that begins on a plate moves the map and chooses nothing @live", async ({ dashboard }) => {
  const { page } = dashboard;
  await openLive(dashboard);
  await zoomIn(dashboard, 1);
  const [x, y] = middle((await plate(dashboard, "AF-ZAB").locator("rect").boundingBox())!);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 6; i++) await page.mouse.move(x - 12 * i, y - 6 * i);
  await page.mouse.up();
  const after = middle((await plate(dashboard, "AF-ZAB").locator("rect").boundingBox())!);
  expect(after[0]).toBeLessThan(x - 30);
  await expect(dashboard.details).toHaveCount(0);
});

test("more of the quiet names come as there is room for them, and none lies on a plate @live", async ({
  dashboard,
}) => {
  // Wide enough for the set that names provinces at home.
  await dashboard.page.setViewportSize({ width: 1440, height: 1100 });
  await openLive(dashboard);
  const quiet = dashboard.map.locator("text.quiet").filter({ visible: true });
  await expect(quiet.filter({ hasText: /^Ghor$/ })).toBeVisible();
  await expect(quiet.filter({ hasText: /^Laghman$/ })).toHaveCount(0);
  await zoomIn(dashboard, 3);
  await expect(quiet.filter({ hasText: /^Maidan Wardak$/ })).toBeVisible();
  await button(dashboard, "Reset view").click();
  await expect.poll(() => scale(dashboard)).toBe(1);
  await expect(quiet.filter({ hasText: /^Maidan Wardak$/ })).toHaveCount(0);
});

test("the map shows the one set of plates that fits, in every width and when the width changes @script", async ({
  dashboard,
}) => {
  const { page, map } = dashboard;
  await dashboard.open();
  for (const [width, id] of [
    [1440, "wide"],
    [660, "medium"],
    [360, "narrow"],
    [1440, "wide"],
  ] as const) {
    await page.setViewportSize({ width, height: 1100 });
    await expect(map).toHaveAttribute("data-set", id);
    await expect(map.locator(".plates")).toHaveCount(1);
    await expect(map.locator("[data-plate]").filter({ visible: true })).toHaveCount(10);
  }
  await page.emulateMedia({ media: "print" });
  await expect(map.locator("[data-plate]").filter({ visible: true }), "on paper too").toHaveCount(10);
});
