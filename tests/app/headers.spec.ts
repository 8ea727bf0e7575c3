import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { framePolicy } from "../../app/headers.mjs";

const headersOf = async (request: APIRequestContext, path: string) => (await request.get(path)).headers();

/** Serves a page of another origin that frames an address; gives its address and a way to end it. */
async function host(framed: string, isolation = "unsafe-none"): Promise<{ address: string; end: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.setHeader("cross-origin-embedder-policy", isolation);
    response.end(`<!doctype html><title>A host</title><iframe src="${framed}"></iframe>`);
  }).listen(0);
  await once(server, "listening");
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, end: () => server.close() };
}

for (const path of ["/", "/gallery", "/figure/map.svg", "/atlas", "/embed/hosts"])
  test(`another site cannot frame ${path} @once`, async ({ page, baseURL }) => {
    const { address, end } = await host(`${baseURL}${path}`);
    const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
    await page.goto(address);
    await refused;
    expect(page.frames().map((frame) => frame.url())).not.toContain(`${baseURL}${path}`);
    end();
  });

for (const isolation of ["unsafe-none", "require-corp"])
  test(`another site may frame an embed under ${isolation} @once`, async ({ page, baseURL }) => {
    const { address, end } = await host(`${baseURL}/embed?layers=training`, isolation);
    await page.goto(address);
    await expect.poll(() => page.frames()[1]?.url()).toBe(`${baseURL}/embed?layers=training`);
    end();
  });

test("this site may frame its own pages @once", async ({ page, baseURL }) => {
  await page.goto("/gallery");
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("iframe"), { src: "/" })));
  await expect(page.frameLocator("iframe").getByTestId("map")).toBeAttached();
  expect(page.frames()[1]!.url()).toBe(`${baseURL}/`);
});

test("every answer is kept to its type and says little of the reader @once", async ({ request }) => {
  for (const path of ["/", "/atlas", "/oembed", "/embed", "/figure/map.svg", "/figure/map.png", "/no-such-page"])
    expect(await headersOf(request, path), path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": expect.stringContaining("geolocation=()"),
    });
});

test("a page stands alone, an embed suits an isolated host @once", async ({ request }) => {
  const page = await headersOf(request, "/");
  expect(page["cross-origin-opener-policy"]).toBe("same-origin");
  expect(page["cross-origin-resource-policy"]).toBe("same-origin");
  for (const path of ["/embed", "/embed?layers=training", "/embed/script.js"]) {
    const embed = await headersOf(request, path);
    expect(embed, path).toMatchObject({
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "cross-origin",
    });
    expect(embed["x-frame-options"], path).toBeUndefined();
    expect(embed["content-security-policy"] ?? "", path).not.toContain("frame-ancestors");
  }
});

test("pictures may be shown anywhere, and what embeds read may be read without an origin @once", async ({
  request,
}) => {
  for (const path of ["/figure/map.svg", "/figure/map.png", "/atlas", "/maplibre/maplibre-gl-worker.mjs"])
    expect((await headersOf(request, path))["cross-origin-resource-policy"], path).toBe("cross-origin");
  for (const path of ["/atlas", "/maplibre/maplibre-gl-worker.mjs"])
    expect((await headersOf(request, path))["access-control-allow-origin"], path).toBe("*");
  for (const path of ["/", "/figure/map.svg", "/embed"])
    expect((await headersOf(request, path))["access-control-allow-origin"], path).toBeUndefined();
});

test("scripts and styles of pages may be used by an embed @once", async ({ request }) => {
  const source = (await (await request.get("/")).text()).match(/\/_next\/static\/[^"\\]+\.js/)![0];
  expect((await headersOf(request, source))["cross-origin-resource-policy"]).toBe("cross-origin");
});

test("an operator names who may frame embeds @once", () => {
  expect(framePolicy("https://news.example 'self'")).toEqual({
    "content-security-policy": "frame-ancestors https://news.example 'self'",
  });
  for (const anyone of ["", " ", "*"]) expect(framePolicy(anyone)).toEqual({});
  for (const wrong of ["a.example; script-src *", "a.example, b.example"])
    expect(() => framePolicy(wrong)).toThrow("EMBED_FRAME_ANCESTORS");
});

test("what an operator names is read when the server starts, and holds for embeds alone @once", async ({ page }) => {
  const port = await freePort();
  const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", String(port)], {
    env: { ...process.env, EMBED_FRAME_ANCESTORS: "https://news.example" },
  });
  const own = `http://localhost:${port}`;
  try {
    await expect
      .poll(() =>
        page.request.get(`${own}/atlas`).then(
          (answer) => answer.status(),
          () => 0,
        ),
      )
      .toBe(200);
    const { address, end } = await host(`${own}/embed`);
    const refused = page.waitForEvent("console", (message) => message.text().includes("https://news.example"));
    await page.goto(address);
    await refused;
    end();
    expect((await headersOf(page.request, `${own}/`))["content-security-policy"]).toBe("frame-ancestors 'self'");
  } finally {
    server.kill();
  }
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
