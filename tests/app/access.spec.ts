import { writeFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/dashboard";

const tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${help}; ${target.join(" ")}; ${failureSummary}`),
  );
}

const scenes = {
  "the first page": "",
  "one layer": "?layers=training&evidence=corroborated~uncorroborated~article~coverage",
  "a chosen province": "?province=AF-KNR",
  "the matrix": "?view=matrix",
  "the small maps": "?view=multiples&lang=ps",
  "the dark theme": "?theme=dark&province=AF-NUR",
  "a page with a notice": "?layers=training~lizards&colour=red",
};
for (const [what, query] of Object.entries(scenes))
  test(`axe finds nothing wrong with ${what} @once`, async ({ dashboard }) => {
    await dashboard.open(query);
    expect(await findFaults(dashboard.page)).toEqual([]);
  });

test("axe finds nothing wrong at 360 px, with a province open @once", async ({ dashboard }) => {
  await dashboard.page.setViewportSize({ width: 360, height: 740 });
  await dashboard.open("?province=AF-NUR");
  expect(await findFaults(dashboard.page)).toEqual([]);
});

for (const path of ["/embed", "/embed?view=multiples&theme=dark", "/embed?view=matrix&province=AF-KNR"])
  test(`axe finds nothing wrong with ${path} @once`, async ({ page }) => {
    // Without the pages of others, whose faults are their own.
    await page.route(`${process.env.TEST_HOSTS}/**`, (route) => route.fulfill({ body: "" }));
    await page.setViewportSize({ width: 600, height: 800 });
    await page.goto(path);
    expect(await findFaults(page)).toEqual([]);
  });

test("axe finds nothing wrong with the file that works by itself @once", async ({ page }) => {
  test.slow();
  const file = test.info().outputPath("map.html");
  writeFileSync(file, await (await page.request.get("/figure/map.html")).body());
  for (const view of ["map", "multiples"]) {
    await page.goto(`file://${file}?view=${view}&province=AF-KNR`);
    await expect(page.locator("html")).toHaveAttribute("data-ready", "");
    expect(await findFaults(page), view).toEqual([]);
  }
});

test("axe finds nothing wrong with a page that does not exist @once", async ({ dashboard: { page } }) => {
  await page.goto("/nothing-here");
  expect(await findFaults(page)).toEqual([]);
});

for (const [width, height] of [
  [768, 1024],
  [360, 740],
  // 1280 x 1024 at 400 %.
  [320, 256],
] as const)
  test(`at ${width} x ${height} nothing runs off the page and everything can be reached @without`, async ({
    dashboard,
  }) => {
    const { page } = dashboard;
    await page.setViewportSize({ width, height });
    for (const query of [
      "",
      "?province=AF-KNR&layers=training~aqis~media~officials",
      "?view=matrix&layers=lizards",
      "?view=multiples",
    ]) {
      await dashboard.open(query);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, query).toBe(0);
      // Whatever is cut off at the side must stand in a region that scrolls.
      const cut = await page.locator("body *:visible:not(svg *)").evaluateAll((all) =>
        all
          .filter((element) => {
            const { left, right, width: wide } = element.getBoundingClientRect();
            const isClipped = element.closest(".scroll, .only-heard, .skip, [data-testid=map]");
            return wide > 1 && !isClipped && (right > innerWidth + 1 || left < -1);
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(cut, query).toEqual([]);
    }
    await dashboard.open();
    await dashboard.turn("layers", /^Media operations/, true);
    await expect(dashboard.page).toHaveURL(/media/);
    await dashboard.list.getByRole("link", { name: "Herat", exact: true }).click();
    // Without script a new page opens, at its top.
    if (dashboard.hasScript) await expect(dashboard.heading).toBeInViewport();
    for (const last of [
      dashboard.details.getByRole("link", { name: /^Next:/ }),
      dashboard.details.getByRole("link", { name: "Close" }),
    ]) {
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport({ ratio: 1 });
    }
    await dashboard.details.getByRole("link", { name: "Close" }).click();
    await expect(dashboard.details).toHaveCount(0);
  });

test("a phone shows the chosen province and its panel together @script", async ({ dashboard }) => {
  await dashboard.page.setViewportSize({ width: 360, height: 740 });
  for (const code of ["AF-NUR", "AF-NIM"]) {
    await dashboard.open();
    await dashboard.choose(code);
    await expect(dashboard.heading).toBeInViewport();
    const [panel, province] = [await dashboard.details.boundingBox(), await dashboard.province(code).boundingBox()];
    const middle = province!.y + province!.height / 2;
    expect(middle, `${code} is not under its panel`).toBeLessThan(panel!.y);
    expect(middle, `${code} is in the window`).toBeGreaterThan(0);
  }
});

test("controls are at least 24 px high and wide", async ({ dashboard }) => {
  for (const [width, query] of [
    [1280, "?province=AF-KAB&layers=lizards"],
    [360, ""],
  ] as const) {
    await dashboard.page.setViewportSize({ width, height: 800 });
    await dashboard.open(query);
    const small = await dashboard.page.evaluate(() =>
      [
        ...document.querySelectorAll(
          "label:has(input), button, .button, .views a, .only, thead a, td a, .rest a, .found a, input[type=search]",
        ),
      ]
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(
          ({ control, box }) =>
            `${Math.round(box.width)} x ${Math.round(box.height)} ${control.outerHTML.slice(0, 100)}`,
        ),
    );
    expect(small).toEqual([]);
  }
});

test("forced colours keep the still, its marks and its borders", async ({ dashboard }) => {
  const { page } = dashboard;
  await page.emulateMedia({ forcedColors: "active" });
  await dashboard.open("?province=AF-KNR");
  await page.waitForLoadState("networkidle");
  await expect(dashboard.map).toHaveAttribute("data-map", "still");
  await expect(page.locator("canvas")).toHaveCount(0);
  const colours = await page.evaluate(() => {
    const paint = (path: string, property: string) =>
      getComputedStyle(document.querySelector(path)!).getPropertyValue(property);
    return {
      named: paint('[data-province="AF-KNR"] path', "fill"),
      notNamed: paint('[data-province="AF-BAL"] path', "fill"),
      border: paint('[data-province="AF-BAL"] path', "stroke"),
      page: paint("body", "background-color"),
      text: paint("h1", "color"),
      plate: paint("[data-plate] rect", "fill"),
      plateName: paint("[data-plate] text", "fill"),
    };
  });
  expect(colours.border, "borders on land").not.toBe(colours.notNamed);
  expect(colours.named, "named and not named").not.toBe(colours.notNamed);
  expect(colours.plateName, "words on plates").not.toBe(colours.plate);
  expect(colours.text, "words on the page").not.toBe(colours.page);
  await dashboard.turn("layers", /^Leadership/, false);
  await expect(dashboard.province("AF-KNR")).toHaveAttribute("data-layers", "training");
});

test("with reduced motion nothing moves by itself @once", async ({ dashboard }) => {
  const { page } = dashboard;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await dashboard.open("?province=AF-KNR");
  await dashboard.isLive();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return (
          animationName !== "none" || transitionDuration.split(",").some((duration) => Number.parseFloat(duration) > 0)
        );
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(moving).toEqual([]);
  await dashboard.map.getByRole("button", { name: "Zoom in" }).click();
  // One frame, and the camera is there: no flight.
  const steps = await page.evaluate(async () => {
    const ground = document.querySelector("[data-testid=map] .ground")!;
    const places: (string | null)[] = [];
    for (let i = 0; i < 12; i++) {
      await new Promise(requestAnimationFrame);
      places.push(ground.getAttribute("transform"));
    }
    return new Set(places.filter(Boolean)).size;
  });
  expect(steps).toBe(1);
});

test("paper shows the map, its key and the chosen province, and no controls", async ({ dashboard }) => {
  await dashboard.open("?province=AF-KNR");
  await dashboard.page.emulateMedia({ media: "print" });
  await expect(dashboard.map).toBeVisible();
  await expect(dashboard.legend).toBeVisible();
  await expect(dashboard.page.locator("#panel-AF-KNR")).toContainText("paragraph 20, sentence 3");
  await expect(dashboard.sources).toBeVisible();
  await expect(dashboard.layers).toBeHidden();
  const ground = dashboard.province("AF-KNR").locator("path");
  await expect(ground).toHaveCSS("fill-opacity", "1");
});
