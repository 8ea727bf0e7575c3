import { textWidth } from "../../geo/text";
import { expect, test } from "../support/dashboard";

test("a figure is a file of its own: a picture that fetches nothing, with links back to this site @once", async ({
  request,
  baseURL,
}) => {
  const response = await request.get("/figure/training.svg?layers=training&frame=slide");
  expect(response.status()).toBe(200);
  const { "content-type": type, "content-security-policy": policy, etag } = response.headers();
  expect(type).toContain("image/svg+xml");
  expect(policy).toContain("default-src 'none'");
  const svg = await response.text();
  expect(svg).toContain('width="1280" height="720"');
  expect(svg).toContain(`href="${baseURL}/?layers=training&amp;province=AF-HEL`);
  expect(await (await request.get(response.url())).text()).toBe(svg);
  const again = await request.get(response.url(), { headers: { "if-none-match": etag! } });
  expect([again.status(), await again.text()]).toEqual([304, ""]);
});

for (const [query, sentence] of [
  ["frame=poster", "frame: “poster” not known; there are web, embed, slide"],
  ["layers=lizards", "layers: “lizards” not known"],
  ["colour=red", "“colour”: no such setting"],
  ["layers=training&layers=aqis", "layers: “aqis” given more than once"],
] as const)
  test(`a file refuses ${query} in a sentence @once`, async ({ request }) => {
    const response = await request.get(`/figure/map.svg?${query}`);
    expect(response.status()).toBe(400);
    expect(await response.text()).toContain(sentence);
  });

test("a name that is none of ours is not found @once", async ({ request }) => {
  for (const name of ["map.exe", "..%2Fmap.svg", "MAP.svg", "map"])
    expect((await request.get(`/figure/${name}`)).status(), name).toBe(404);
});

test("the gallery shows every named figure, and each picture comes @once", async ({ dashboard: { page } }) => {
  await page.goto("/gallery");
  const pictures = page.getByRole("main").getByRole("img");
  const count = await pictures.count();
  expect(count).toBeGreaterThan(35);
  for (const picture of [pictures.first(), pictures.nth(count - 1)]) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  }
  const sources = await pictures.evaluateAll((all) => all.map((image) => image.getAttribute("src")!));
  const answers = await Promise.all(sources.map(async (source) => (await page.request.get(source)).status()));
  expect(answers.filter((status) => status !== 200)).toEqual([]);
});

for (const query of [
  "layers=training",
  "frame=slide",
  "lang=ru&frame=a4",
  "lang=fa&frame=slide",
  "lang=ps&view=multiples",
  "view=matrix&lang=ru",
])
  test(`no line of ${query} is wider in a browser's fonts than it was given room for @once`, async ({ page }) => {
    await page.goto(`/figure/map.svg?${query}`);
    const lines = await page.locator("text").evaluateAll((all) =>
      (all as SVGTextElement[]).map((text) => ({
        text: text.textContent ?? "",
        size: Number(text.getAttribute("font-size")),
        weight: Number(text.getAttribute("font-weight") ?? 400),
        spacing: Number(text.getAttribute("letter-spacing") ?? 0),
        width: text.getComputedTextLength(),
      })),
    );
    expect(lines.length).toBeGreaterThan(20);
    // A slot's letter has the slot's room.
    const wide = lines.filter(({ text, size, weight, spacing, width }) => {
      if (text.length === 1) return false;
      const room = textWidth(text, size * (weight > 500 ? 1.08 : 1)) + spacing * text.length;
      return width > room + 0.5;
    });
    expect(wide).toEqual([]);
  });
