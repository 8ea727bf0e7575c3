import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type Dashboard, expect, test } from "../support/dashboard";

const standIn = (height: number) =>
  `<!doctype html><title>x</title><script>parent.postMessage({source:"afghanistan-map",v:1,type:"height",height:${height}},"*")</script>`;

async function openDialog(dashboard: Dashboard, query = "") {
  const { page } = dashboard;
  await page.route("**/embed?**", (route) => route.fulfill({ contentType: "text/html", body: standIn(777) }));
  await dashboard.open(query);
  await page.getByRole("button", { name: "Embed or share" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed or share this map" });
  await expect(dialog).toBeVisible();
  return dialog;
}
const text = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const link = async (page: Page) => new URL(await text(page, "Link").inputValue());

test("without script the button is a link to the embed, everything written out @once", async ({ request }) => {
  const html = await (await request.get("/?layers=training")).text();
  const href = html.match(/<a href="([^"]*)"[^>]*>Embed or share</)![1]!.replaceAll("&amp;", "&");
  expect(href).toMatch(/^\/embed\?layers=training&evidence=.*&view=map.*&theme=auto&controls=1$/);
});

test("what is chosen in the dialog stands in all that is copied, and in the preview @once", async ({ dashboard }) => {
  const { page } = dashboard;
  const dialog = await openDialog(dashboard, "?layers=training~aqis&view=matrix");
  expect((await link(page)).searchParams.get("layers")).toBe("training~aqis");
  expect((await link(page)).searchParams.get("view")).toBe("matrix");
  expect((await link(page)).searchParams.has("v")).toBe(false);

  await dialog.getByRole("radio", { name: /^Pinned to version/ }).check();
  await dialog.getByRole("checkbox", { name: /^Readers may turn/ }).uncheck();
  await dialog.getByRole("combobox", { name: "Colours" }).selectOption("Dark");
  await dialog.getByRole("combobox", { name: "Names on the map" }).selectOption("پښتو");
  await dialog.getByRole("textbox", { name: "Your own title" }).fill('For "the" <briefing>');
  const { searchParams } = await link(page);
  const { version } = await (await page.request.get("/atlas")).json();
  expect(Object.fromEntries(searchParams)).toMatchObject({
    v: version,
    controls: "0",
    theme: "dark",
    lang: "ps",
    title: 'For "the" <briefing>',
  });
  const frame = text(page, "Frame");
  await expect(frame).toHaveValue(/title="Table: For &quot;the&quot; &lt;briefing&gt;"/);
  const address = (await link(page)).href.replace((await link(page)).origin, "");
  await expect(dialog.locator("iframe")).toHaveAttribute("src", address);
  // The embed moved to its new address without leaving the old one in the reader's history.
  await expect(page).toHaveURL(/\?layers=training~aqis&view=matrix$/);
});

test("the frame gets the width that is chosen, and the height the embed has there @once", async ({ dashboard }) => {
  const { page } = dashboard;
  const dialog = await openDialog(dashboard);
  await expect(text(page, "Frame")).toHaveValue(/width="100%" height="777"/);
  await dialog.getByRole("group", { name: "Width", exact: true }).getByRole("radio", { name: "600 px" }).check();
  await expect(text(page, "Frame")).toHaveValue(/width="600" height="\d+"/);
  await expect(text(page, "Frame that grows")).toHaveValue(/<afghanistan-map [^>]*width="600"/);
  const frame = dialog.locator("iframe");
  for (const width of [320, 600, 900]) {
    await dialog
      .getByRole("group", { name: "Preview at" })
      .getByRole("radio", { name: `${width} px` })
      .check();
    expect(await frame.evaluate((element) => element.clientWidth)).toBe(width);
    const percent = Number((await dialog.getByText(/px wide/).textContent())!.match(/(\d+) %/)?.[1] ?? 100);
    const seen = (await frame.boundingBox())!.width;
    expect(Math.abs(seen - (width * percent) / 100), `${width} at ${percent} %`).toBeLessThan(width / 100);
  }
});

test("each button copies its own text, and says so @once", async ({ dashboard }) => {
  const { page } = dashboard;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const dialog = await openDialog(dashboard);
  await expect(text(page, "Frame")).toHaveValue(/height="777"/);
  for (const [button, name] of [
    ["Copy the frame", "Frame"],
    ["Copy the frame that grows", "Frame that grows"],
    ["Copy for e-mail", "E-mail"],
    ["Copy the link", "Link"],
  ] as const) {
    await dialog.getByRole("button", { name: button, exact: true }).click();
    await expect(dialog.getByRole("status").filter({ hasText: new RegExp(`^Copied: ${name}$`) })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text(page, name).inputValue());
  }
  await dialog.getByRole("button", { name: "Copy for e-mail" }).click();
  const kinds = () => page.evaluate(async () => (await navigator.clipboard.read())[0]!.types);
  await expect.poll(kinds, "a mail program pastes what it shows").toContain("text/html");
});

test("where the clipboard is refused the text is selected @once", async ({ dashboard }) => {
  const { page } = dashboard;
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  const dialog = await openDialog(dashboard);
  await dialog.getByRole("button", { name: "Copy the link" }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "press Ctrl+C" })).toBeVisible();
  const field = text(page, "Link");
  await expect(field).toBeFocused();
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe(await field.inputValue());
});

test("Escape closes the dialog alone, and focus goes back to its button @once", async ({ dashboard }) => {
  const { page } = dashboard;
  await page.route("**/embed?**", (route) => route.fulfill({ contentType: "text/html", body: standIn(500) }));
  await dashboard.open("?province=AF-KNR");
  const button = page.getByRole("button", { name: "Embed or share" });
  const dialog = page.getByRole("dialog");
  for (const key of ["Enter", " "]) {
    await button.focus();
    await page.keyboard.press(key);
    await expect(dialog).toBeVisible();
    // Behind it nothing can be reached.
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => !document.activeElement?.closest("main, header"))).toBe(true);
    }
    await dialog.getByRole("button", { name: "Close" }).focus();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    await expect(dashboard.heading).toHaveText("Kunar");
  }
});

for (const [width, theme] of [
  [1280, "light"],
  [360, "dark"],
] as const)
  test(`axe finds nothing wrong with the dialog at ${width} px, ${theme}, and nothing runs off it @once`, async ({
    dashboard,
  }) => {
    const { page } = dashboard;
    await page.setViewportSize({ width, height: 740 });
    const dialog = await openDialog(dashboard, `?theme=${theme}`);
    await expect(text(page, "Frame")).toHaveValue(/height="777"/);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .include("dialog")
      .exclude("iframe")
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    const small = await dialog
      .locator("button, select, label, input[type=text]")
      .evaluateAll(
        (all) =>
          all.map((each) => each.getBoundingClientRect()).filter((box) => box.height < 24 || box.width < 24).length,
      );
    expect(small).toBe(0);
  });

test("where the dialog does not come, the button is still a link @once", async ({ page }) => {
  await page.route("**/embed?**", (route) => route.fulfill({ contentType: "text/html", body: standIn(500) }));
  await page.goto("/?layers=training");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "");
  await page.waitForLoadState("networkidle");
  await page.route("**/_next/**", (route) => route.abort());
  await page.getByRole("button", { name: "Embed or share" }).click();
  await expect(page).toHaveURL(/\/embed\?layers=training&/);
});
