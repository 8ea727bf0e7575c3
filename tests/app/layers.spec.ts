import { expect, test } from "../support/dashboard";
import { claims, evidenceIds, evidenceOf, layerIds, layers, shownBy, titleOf } from "../support/rows";

/** As the article has it, whatever the tables say. */
const byArticle: Record<string, string[]> = {
  leadership: ["AF-KAB", "AF-KNR", "AF-KAN", "AF-HEL"],
  "safe-houses": ["AF-KAB", "AF-HEL", "AF-FRA", "AF-HER"],
  training: ["AF-HEL", "AF-ZAB", "AF-NAN", "AF-NUR", "AF-KNR"],
  aqis: ["AF-KAN", "AF-HEL", "AF-HER", "AF-FRA", "AF-NIM"],
  media: ["AF-HER"],
  officials: ["AF-KAP", "AF-NUR"],
};
const evidenceNames: Record<string, string> = {
  corroborated: "Credited to the UN report, and found in June 2023 coverage of it",
  uncorroborated: "Credited to the UN report by the article, not found in that coverage",
  article: "The article’s own statement",
  coverage: "In coverage of the UN report, missing from the article",
};
const firstFour = layerIds.slice(0, 4);

test("the first map shows four layers, each in exactly the provinces that the article names", async ({ dashboard }) => {
  await dashboard.open();
  const shown = await dashboard.shown();
  for (const layer of layerIds) {
    const named = Object.keys(shown).filter((code) => shown[code]!.split(" ").includes(layer));
    expect(named.sort(), layer).toEqual(firstFour.includes(layer) ? [...byArticle[layer]!].sort() : []);
  }
  await dashboard.answers();
  await expect(dashboard.layers.getByRole("checkbox")).toHaveCount(6);
  await expect(dashboard.layers.getByRole("checkbox", { checked: true })).toHaveCount(4);
  await expect(dashboard.evidence.getByRole("checkbox", { checked: true })).toHaveCount(3);
});

test("each layer alone shows exactly the provinces that the article names for it @without", async ({ dashboard }) => {
  for (const layer of layerIds) {
    await dashboard.open(`?layers=${layer}`);
    expect(Object.keys(await dashboard.shown()).sort(), layer).toEqual([...byArticle[layer]!].sort());
    await dashboard.answers({ layers: [layer] });
  }
});

test("“only” leaves one layer on, and Reset brings the first map back", async ({ dashboard }) => {
  await dashboard.open("?layers=aqis~officials&evidence=coverage&match=all");
  for (const { id, title } of layers) {
    await dashboard.only(title!);
    await expect(dashboard.layers.getByRole("checkbox", { checked: true })).toHaveCount(1);
    await dashboard.answers({ layers: [id!], evidence: ["coverage"], match: "all" });
  }
  await dashboard.reset();
  await dashboard.answers();
});

test("a toggle changes map, legend, counts, list, matrix and address together", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.turn("layers", /^AQIS presence/, false);
  await dashboard.answers({ layers: ["leadership", "safe-houses", "training"] });
  await dashboard.turn("layers", /^Media operations/, true);
  await dashboard.answers({ layers: ["leadership", "safe-houses", "training", "media"] });
});

test("every pair of layers answers for any and for all @script @without", async ({ dashboard }) => {
  await dashboard.open("?layers=");
  await dashboard.answers({ layers: [] });
  for (const one of layerIds) {
    await dashboard.turn("layers", new RegExp(`^${titleOf(one)}`), true);
    for (const other of layerIds.slice(layerIds.indexOf(one) + 1)) {
      await dashboard.turn("layers", new RegExp(`^${titleOf(other)}`), true);
      await dashboard.answers({ layers: [one, other] });
      await dashboard.match("all");
      await dashboard.answers({ layers: [one, other], match: "all" });
      await dashboard.match("any");
      await dashboard.turn("layers", new RegExp(`^${titleOf(other)}`), false);
    }
    await dashboard.turn("layers", new RegExp(`^${titleOf(one)}`), false);
  }
});

test("Helmand alone is named in all of the first four layers", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.match("all");
  expect(shownBy({ match: "all" })).toEqual({ "AF-HEL": firstFour });
  await dashboard.answers({ match: "all" });
  await dashboard.match("any");
  await dashboard.answers();
});

test("each kind of evidence can be left out and brought in @without", async ({ dashboard }) => {
  const asked = { layers: layerIds };
  await dashboard.open(`?layers=${layerIds.join("~")}`);
  const isOn = new Set(["corroborated", "uncorroborated", "article"]);
  for (const id of [...evidenceIds, ...evidenceIds]) {
    if (!isOn.delete(id)) isOn.add(id);
    await dashboard.turn("evidence", evidenceNames[id]!, isOn.has(id));
    await dashboard.answers({ ...asked, evidence: evidenceIds.filter((kind) => isOn.has(kind)) });
  }
});

test("each kind of evidence alone shows only what rests on it @without", async ({ dashboard }) => {
  for (const evidence of evidenceIds) {
    await dashboard.open(`?layers=${layerIds.join("~")}&evidence=${evidence}`);
    await dashboard.answers({ layers: layerIds, evidence: [evidence] });
  }
  const onlyInCoverage = claims.filter((claim) => evidenceOf(claim) === "coverage").map(({ province }) => province);
  expect(Object.keys(await dashboard.shown())).toEqual(onlyInCoverage);
});

test("with nothing chosen the page says so, and Reset is at hand", async ({ dashboard }) => {
  await dashboard.open("?layers=");
  await expect(dashboard.list).toContainText("No province is shown");
  await expect(dashboard.page.getByRole("heading", { level: 1 })).toHaveText("Afghanistan: no layer chosen");
  await expect(dashboard.legend).toContainText("Not named for the chosen layers and evidence");
  await dashboard.reset();
  await dashboard.answers();
});

test("the title and the picture's description follow the scene", async ({ dashboard }) => {
  await dashboard.open("?layers=training");
  await expect(dashboard.page).toHaveTitle(/training sites/);
  await dashboard.turn("layers", /^Media operations/, true);
  await expect(dashboard.page).toHaveTitle(/training sites and media operations/);
  await expect(dashboard.map.getByRole("group", { name: /Media operations: Herat\./ })).toBeVisible();
});

test("a change is announced politely, an opening page is not @script", async ({ dashboard }) => {
  const said = dashboard.page.getByRole("status").filter({ hasText: "shown for" });
  await dashboard.open();
  await expect(said).toHaveCount(0);
  await dashboard.turn("layers", /^AQIS presence/, false);
  await expect(said).toHaveText(/^9 provinces shown for Leadership, Safe houses and Training sites\. Several layers: /);
  await dashboard.turn("evidence", evidenceNames.coverage!, true);
  await expect(said).toHaveText(/^10 provinces shown for Leadership, Safe houses and Training sites\. /);
  await dashboard.only("Media operations");
  await expect(said).toHaveText("1 province shown for Media operations. One layer: its provinces are filled.");
});

test("the matrix can be sorted by any column @script", async ({ dashboard }) => {
  await dashboard.open();
  const first = dashboard.matrix.getByRole("rowheader").first();
  await expect(first).toHaveText("Helmand");
  await dashboard.matrix.getByRole("link", { name: "Province", exact: true }).click();
  await expect(first).toHaveText("Farah");
  await expect(dashboard.matrix.getByRole("columnheader", { name: /^Province/ })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await dashboard.matrix.getByRole("link", { name: /^Training sites/ }).click();
  await expect(dashboard.matrix.getByRole("rowheader").nth(1)).toHaveText("Kunar");
  await expect(dashboard.page).toHaveURL(/sort=training/);
});
