import ogs from "open-graph-scraper";
import { PNG } from "pngjs";
import { expect, test } from "../support/dashboard";
import { readChunks, readWords } from "../support/png-chunks";

const alt =
  "Map of Afghanistan by province. Where an article places al-Qaida in Afghanistan: training sites. " +
  "Training sites: Nangarhar, Kunar, Nuristan, Zabul and Helmand. Credited to the UN report, not found in June 2023 coverage: Kunar.";

test("a reader of cards finds the scene's title, words and picture @once", async ({ baseURL, request }) => {
  const { error, result } = await ogs({
    url: `${baseURL}/?layers=training&theme=auto&utm_source=mail`,
    urlValidatorSettings: { ...anyHost },
  });
  expect(error).toBe(false);
  const image = `${baseURL}/figure/map.png?layers=training&frame=social`;
  expect(result).toMatchObject({
    ogTitle: "Where an article places al-Qaida in Afghanistan: training sites",
    ogDescription: alt,
    ogUrl: `${baseURL}/?layers=training`,
    ogType: "website",
    ogImage: [{ url: image, alt, width: "1200", height: "630", type: "image/png" }],
    twitterCard: "summary_large_image",
    twitterImage: [{ url: image, alt }],
  });
  const response = await request.get(image);
  expect(response.headers()["content-type"]).toBe("image/png");
  const { width, height } = PNG.sync.read(await response.body());
  expect([width, height]).toEqual([1200, 630]);
});

test("an address of several words and a heading of one's own survive in a card @once", async ({ baseURL }) => {
  const query =
    "?layers=leadership~safe-houses&match=all&view=matrix&lang=ps&theme=dark&title=A%20%22%3Cb%3E%22%20%26%20C";
  const { result } = await ogs({ url: `${baseURL}/${query}`, urlValidatorSettings: { ...anyHost } });
  expect(result.ogUrl).toBe(`${baseURL}/${query}`);
  expect(result.ogImage?.[0]?.url).toBe(`${baseURL}/figure/map.png?${query.slice(1)}&frame=social`);
});

for (const [query, width, height] of [
  ["frame=social", 1200, 630],
  ["frame=slide&scale=2&lang=ps", 2560, 1440],
  ["frame=a4&scale=3&lang=ru&theme=dark", 2382, 3369],
  ["frame=social&scale=0.2&view=matrix&lang=fa", 240, 126],
] as const)
  test(`the picture of ${query} is a whole one, the same at every request @once`, async ({ request }) => {
    const path = `/figure/map.png?${query}`;
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    const body = await response.body();
    const { data, ...size } = PNG.sync.read(body);
    expect([size.width, size.height]).toEqual([width, height]);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at));
    expect(colours.size).toBeGreaterThan(100);
    // Where a page of a card or a slide is transparent, its corners turn black elsewhere.
    expect([...colours].filter((colour) => (colour & 255) !== 255)).toEqual([]);
    expect((await (await request.get(path)).body()).equals(body)).toBe(true);
    const again = await request.get(path, { headers: { "if-none-match": response.headers().etag! } });
    expect([again.status(), await again.text()]).toEqual([304, ""]);
  });

test("a picture says in itself what it shows, where from, and how large it is @once", async ({ request, baseURL }) => {
  const body = await (await request.get("/figure/map.png?layers=training&frame=slide&scale=2&title=نن")).body();
  // By our own title, whatever heading a reader gave it.
  const title = "Where an article places al-Qaida in Afghanistan: training sites";
  expect(readWords(body)).toEqual({ Title: title, Description: alt, Source: `${baseURL}/?layers=training` });
  const size = readChunks(body).find(({ type }) => type === "pHYs")!.data;
  // 192 pixels an inch, in pixels a metre.
  expect([size.readUInt32BE(0), size.readUInt32BE(4), size[8]]).toEqual([7559, 7559, 1]);
});

for (const [query, sentence] of [
  ["scale=4", "scale: “4” not known; there are 0.2, 0.4, 1, 2 and 3"],
  ["scale=1e9", "scale: “1e9” not known"],
  ["scale=1&scale=3", "scale: “3” given more than once"],
  ["frame=poster", "frame: “poster” not known"],
  ["layers=lizards", "layers: “lizards” not known"],
] as const)
  test(`a picture refuses ${query} in a sentence @once`, async ({ request }) => {
    const response = await request.get(`/figure/map.png?${query}`);
    expect([response.status(), response.headers()["content-type"]]).toEqual([400, "text/plain; charset=utf-8"]);
    expect(await response.text()).toContain(sentence);
  });

/** The reader takes hosts without a domain only when told to. */
const anyHost = {
  allow_fragments: true,
  allow_protocol_relative_urls: false,
  allow_query_components: true,
  allow_trailing_dot: false,
  allow_underscores: false,
  protocols: ["http"],
  require_host: true,
  require_port: false,
  require_protocol: true,
  require_tld: false,
  require_valid_protocol: true,
  validate_length: true,
};
