import { expect, test } from "../support/dashboard";
import { claims, drawnBy, evidenceIds, evidenceOf, layerIds, placeInSource, sources } from "../support/rows";

const everything = { layers: layerIds, evidence: evidenceIds };
const address = `?layers=${layerIds.join("~")}&evidence=${evidenceIds.join("~")}`;
const place = ({ level, province }: (typeof claims)[number]) => (level === "province" ? province! : "");

test("every claim is followed from its row to the map, the matrix, the notes, its words and its source", async ({
  dashboard,
}) => {
  await dashboard.open(address);
  const seen = await dashboard.page.evaluate(() => {
    const all = (path: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(path)];
    const text = (node: Element | null | undefined) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
    return {
      map: Object.fromEntries(
        all("[data-testid=map] [data-layers]").map((area) => [area.dataset.province, area.dataset.layers?.split(" ")]),
      ),
      cells: all("#matrix tbody tr").flatMap((row) =>
        all("td a", row).map((link) => `${row.querySelector("a")?.dataset.province} ${link.getAttribute("href")}`),
      ),
      notes: all("[data-testid=map] ~ * .notes li, figcaption .notes li").map(
        (note) => `${note.querySelector("a")?.getAttribute("href")} ${text(note)}`,
      ),
      cards: all("article[data-claim]").map((card) => ({
        id: card.dataset.claim,
        anchor: card.id,
        panel: card.closest("[data-testid=details]")?.id ?? "",
        section: text(card.closest("section")?.querySelector("h3, h2")),
        text: text(card),
        sources: all('a[href^="#source-"]', card).map((link) => link.getAttribute("href")),
      })),
      sources: all("[data-testid=sources] [id^=source-]").map(({ id }) => `#${id}`),
    };
  });

  expect(seen.cards.map(({ id }) => id).sort(), "each claim once").toEqual(claims.map(({ id }) => id!).sort());
  expect(seen.sources.sort(), "each source once").toEqual(sources.map(({ id }) => `#source-${id}`).sort());
  for (const claim of claims) {
    const card = seen.cards.find(({ id }) => id === claim.id)!;
    expect(card.anchor).toBe(`claim-${claim.id}`);
    expect(card.panel, claim.id).toBe(place(claim) ? `panel-${place(claim)}` : "");
    for (const column of ["statement", "check_note", "ambiguity", "dissent"])
      expect(card.text, `${claim.id} ${column}`).toContain(claim[column]);
    expect(card.text, claim.id).toContain(`, ${placeInSource(claim.paragraph!)}`);
    const rests = [claim.source!, ...claim.check_sources!.split("|"), ...claim.dissent_sources!.split("|")];
    expect(card.sources, claim.id).toEqual(rests.filter(Boolean).map((id) => `#source-${id}`));
    for (const source of card.sources) expect(seen.sources).toContain(source);
  }
  for (const { id, layer, province, source, paragraph } of drawnBy(everything)) {
    expect(seen.map[province!], id).toContain(layer);
    expect(
      seen.cells.filter((cell) => cell.startsWith(province!) && cell.endsWith(`#claim-${id}`)),
      id,
    ).toHaveLength(1);
    const note = seen.notes.find((line) => line.startsWith(`#source-${source} `));
    expect(note, id).toMatch(new RegExp(`[:;] ${placeInSource(paragraph!)}(;|$)`));
  }
});

test("a claim marks its province under its own layer and evidence, and under no other", async ({ request }) => {
  const drawn = drawnBy(everything);
  expect(drawn.length).toBeGreaterThan(20);
  for (const layer of layerIds)
    for (const evidence of evidenceIds) {
      const html = await (await request.get(`/?layers=${layer}&evidence=${evidence}`)).text();
      const marked = [...html.matchAll(/data-province="(AF-\w{3})" data-layers="([^"]+)"/g)].map(([, code]) => code);
      const own = drawn.filter((claim) => claim.layer === layer && evidenceOf(claim) === evidence);
      expect(marked.sort(), `${layer} ${evidence}`).toEqual([...new Set(own.map(({ province }) => province))].sort());
    }
});

test("no claim without a settled province marks one", async ({ dashboard }) => {
  await dashboard.open(address);
  const shown = Object.entries(await dashboard.shown()).flatMap(([code, own]) =>
    own.split(" ").map((id) => `${code} ${id}`),
  );
  const settled = claims.filter(({ level, layer }) => level === "province" && layer);
  expect(shown.sort()).toEqual([...new Set(settled.map(({ province, layer }) => `${province} ${layer}`))].sort());
  for (const { id } of claims.filter(({ level }) => level !== "province"))
    await expect(dashboard.matrix.locator(`a[href$="#claim-${id}"]`)).toHaveCount(0);
});

test("what only coverage has is on no map until a reader asks for it", async ({ dashboard }) => {
  const inCoverage = claims.filter((claim) => evidenceOf(claim) === "coverage");
  expect(inCoverage.map(({ province }) => province)).toEqual(["AF-BDG"]);
  await dashboard.open(`?layers=${layerIds.join("~")}`);
  expect(await dashboard.shown()).not.toHaveProperty("AF-BDG");
  await dashboard.open("?layers=training&evidence=coverage");
  expect(await dashboard.shown()).toEqual({ "AF-BDG": "training" });
});

test("the atlas holds every row, under its province or under none @once", async ({ request }) => {
  const atlas = await (await request.get("/atlas")).json();
  type Held = { id: string; statement: string; source: string; paragraph: string; row: number };
  const placed: (Held & { code: string })[] = [
    ...atlas.claims.map((claim: Held) => ({ ...claim, code: "" })),
    ...atlas.features.flatMap(({ id, properties }: { id: string; properties: { claims: Held[] } }) =>
      properties.claims.map((claim) => ({ ...claim, code: id })),
    ),
  ];
  expect(placed).toHaveLength(claims.length);
  for (const [i, claim] of claims.entries())
    expect(placed.find(({ id }) => id === claim.id)).toMatchObject({
      statement: claim.statement,
      source: claim.source,
      paragraph: claim.paragraph,
      code: place(claim),
      row: i + 2,
    });
});
