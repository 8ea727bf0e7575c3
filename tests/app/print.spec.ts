import { expect, test } from "../support/dashboard";
import { needsPoppler, Paper, tight } from "../support/paper";
import {
  type Asked,
  addressOf,
  claims,
  drawnBy,
  evidenceIds,
  layerIds,
  placeInSource,
  provinceName,
  provinces,
  shownBy,
  sources,
} from "../support/rows";

/** The claims that a brief of this scene must have as text: those drawn, and those that no map draws. */
const wanted = (asked: Asked) => {
  const shown = shownBy(asked);
  return [
    ...drawnBy(asked).filter(({ province }) => shown[province!]),
    ...claims.filter(({ level }) => level !== "province"),
  ];
};
const everything = { layers: layerIds, evidence: evidenceIds };

for (const [name, asked] of Object.entries<Asked>({ "the first scene": {}, "six layers with coverage": everything }))
  test(`on paper, ${name} is figure, matrix, facts and sources`, async ({ dashboard, baseURL }) => {
    needsPoppler();
    await dashboard.open(addressOf(asked));
    const title = await dashboard.page.getByRole("heading", { level: 1 }).textContent();
    const paper = await Paper.print(dashboard.page, name === "the first scene" ? "Letter" : "A4");
    const [figure, matrix] = paper.pages;
    const { text } = paper;
    expect(paper.pages.length).toBeGreaterThan(4);
    expect(paper.pages.length).toBeLessThan(13);

    const address = `${baseURL}/${addressOf(asked)}`;
    for (const line of [
      "Afghanistan provincial map",
      title,
      address,
      "revised",
      "Not authoritative",
      "Line of Control",
    ])
      expect(figure!.toLowerCase()).toContain(tight(line!).toLowerCase());
    expect(figure).toMatch(/“Notnamed”means.*1\..*paragraph19.*S\/2023\/370/);
    for (const code of Object.keys(shownBy(asked))) {
      expect(figure, "on a plate").toContain(tight(provinceName(code)));
      expect(matrix, "in a row").toContain(tight(provinceName(code)));
    }
    // The statement, then its source, before the next statement.
    for (const { id, statement, paragraph } of wanted(asked))
      expect(text, id).toMatch(
        new RegExp(`${literal(statement!)}.{0,200}Source:.{0,60}${literal(placeInSource(paragraph!))}`),
      );
    for (const { url } of sources.filter((source) => source.url)) expect(text).toContain(tight(url!));
    expect(text).toContain(tight("What this map cannot tell you"));
    // Of what a reader works with, nothing.
    for (const control of ["Find a province", "Link to this claim", "Reset", "Next:", "Close", "On this page"])
      expect(text, control).not.toContain(tight(control));
  });

test("paper follows what the reader changed, and keeps to it", async ({ dashboard }) => {
  needsPoppler();
  await dashboard.open("?view=matrix&province=AF-KNR");
  await dashboard.only("Media operations");
  await expect(dashboard.page.getByRole("heading", { level: 1 })).toContainText("media operations");
  // Without script that was a new page, which may be still on its way.
  await dashboard.page.waitForLoadState();
  const { text } = await Paper.print(dashboard.page);
  const said = (id: string) => text.includes(tight(claims.find((claim) => claim.id === id)!.statement!));
  expect(said("media-herat")).toBe(true);
  // Herat's other claims are left out with their layers; the chosen province says what the map leaves out.
  expect(said("aqis-herat")).toBe(false);
  expect(said("training-kunar")).toBe(true);
  expect(text).toContain(tight("Not on the map now"));
  // The matrix is the figure here; a map beside it would want a key of its own.
  expect(text.toLowerCase()).not.toContain("turkmenistan");
  const others = provinces.filter(({ code }) => !["AF-HER", "AF-KNR"].includes(code!));
  for (const { code } of others) expect(text, code).not.toContain(code);
});

test("a dark page is printed dark on light", async ({ dashboard: { page, ...dashboard } }) => {
  await page.goto("/?theme=dark");
  await page.emulateMedia({ media: "print" });
  const colours = await page.evaluate(() => {
    const style = (path: string) => getComputedStyle(document.querySelector(path)!);
    return [style("body").color, style("[data-layers=''] .area").fill, style(".plate").fill];
  });
  expect(colours, String(dashboard.hasScript)).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgb(255, 255, 255)"]);
});

test("a live map, zoomed and moved, is printed as the still at home @live", async ({ dashboard }) => {
  needsPoppler();
  await dashboard.open();
  const before = await Paper.print(dashboard.page);
  await dashboard.isLive();
  const zoomIn = dashboard.map.getByRole("button", { name: "Zoom in" });
  await zoomIn.click();
  const moved = () => dashboard.map.locator(".ground").getAttribute("transform");
  await expect.poll(moved).toMatch(/scale\(1\.6/);
  const zoomed = await moved();
  const after = await Paper.print(dashboard.page);
  expect(after.firstPage.length).toBeGreaterThan(100);
  expect(after.firstPage).toEqual(before.firstPage);
  expect(after.pixelImages, "no canvas").toBe(0);
  expect(await moved(), "on screen all is as it was").toBe(zoomed);
});

function literal(text: string): string {
  return tight(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
