import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { expectedAnswer, readAnswer } from "./answer";
import type { Asked } from "./rows";

/** The dashboard in a reader's words; the same with and without script. */
export class Dashboard {
  readonly map: Locator;
  readonly legend: Locator;
  readonly sources: Locator;
  readonly layers: Locator;
  readonly evidence: Locator;
  /** The panel of the chosen province. */
  readonly details: Locator;
  /** The chosen province's name, where focus goes. */
  readonly heading: Locator;
  readonly list: Locator;
  readonly matrix: Locator;
  readonly notice: Locator;

  constructor(
    readonly page: Page,
    readonly hasScript: boolean,
  ) {
    this.map = page.getByTestId("map");
    this.legend = page.getByTestId("legend");
    this.sources = page.getByTestId("sources");
    this.layers = page.getByRole("group", { name: "Layers" });
    this.evidence = page.getByRole("group", { name: "Evidence" });
    this.details = page.getByTestId("details").filter({ visible: true });
    this.heading = this.details.getByRole("heading", { level: 2 });
    this.list = page.getByRole("region", { name: /^(Provinces shown|No province)/ });
    this.matrix = page.getByRole("region", { name: "Province by layer" });
    this.notice = page
      .getByRole("status")
      .filter({ hasText: /Parts of this link were left out|No province is called/ });
  }

  /** Opens a scene and, with script, waits until the page answers by itself. */
  async open(query = ""): Promise<void> {
    const response = await this.page.goto(`/${query}`);
    expect(response?.status(), query.slice(0, 80)).toBe(200);
    await this.isReady();
  }

  async isReady(): Promise<void> {
    if (this.hasScript) await expect(this.page.locator("html")).toHaveAttribute("data-ready", "");
  }

  /** Waits for the live map under the still. */
  async isLive(): Promise<void> {
    await expect(this.map).toHaveAttribute("data-map", "live", { timeout: 20_000 });
  }

  async turn(group: "layers" | "evidence", name: string | RegExp, isOn: boolean): Promise<void> {
    await this[group].getByRole("checkbox", { name }).setChecked(isOn);
    await this.apply();
  }

  /** Whether a province must be named in any or in all of the chosen layers. */
  async match(which: "any" | "all"): Promise<void> {
    await this.page.getByRole("radio", { name: new RegExp(`\\b${which}\\b`) }).check();
    await this.apply();
  }

  /** Leaves one layer on. */
  async only(title: string): Promise<void> {
    await this.layers.getByRole("link", { name: `Show only ${title}` }).click();
  }

  async reset(): Promise<void> {
    await this.layers.getByRole("link", { name: "Reset" }).click();
  }

  async find(text: string): Promise<void> {
    await this.page.getByRole("searchbox", { name: "Find a province" }).fill(text);
    await this.page.getByRole("searchbox", { name: "Find a province" }).press("Enter");
  }

  /** Chooses a province on the map: clicks where it can be seen and nothing lies over it. */
  async choose(code: string): Promise<void> {
    await this.page.mouse.click(...(await this.spot(code)));
  }

  /** A point of the window where a province is what the mouse meets. */
  async spot(code: string): Promise<[number, number]> {
    const area = this.province(code).locator("path");
    await this.map.scrollIntoViewIfNeeded();
    const spot = await area.evaluate((path): [number, number] | null => {
      const { left, top, width, height } = path.getBoundingClientRect();
      for (let i = 1; i < 400; i++) {
        const [x, y] = [left + (width * (i % 20)) / 20, top + (height * Math.floor(i / 20)) / 20];
        // Not on the border, where a pixel more or less is a neighbour.
        const around = [-2, 2].flatMap((dx) => [-2, 2].map((dy) => document.elementFromPoint(x + dx, y + dy)));
        if (around.every((element) => element === path)) return [x, y];
      }
      return null;
    });
    if (!spot) throw new Error(`${code} cannot be clicked: something lies over it`);
    return spot;
  }

  province(code: string): Locator {
    return this.map.locator(`[data-province="${code}"]`);
  }

  claim(id: string): Locator {
    return this.page.locator(`[data-claim="${id}"]`).filter({ visible: true });
  }

  /** Map, legend, counts, list, matrix and address all say what the tables say of this scene. */
  async answers(asked: Asked = {}): Promise<void> {
    const expected = expectedAnswer(asked);
    await expect(async () => expect(await readAnswer(this.page)).toEqual(expected)).toPass({ timeout: 5_000 });
  }

  /** What the drawing shows: the provinces with at least one layer, each with its layers. */
  async shown(): Promise<Record<string, string>> {
    return this.map
      .locator("[data-layers]:not([data-layers=''])")
      .evaluateAll((provinces) =>
        Object.fromEntries(
          provinces.map((province) => [
            province.getAttribute("data-province") ?? "",
            province.getAttribute("data-layers") ?? "",
          ]),
        ),
      );
  }

  private async apply(): Promise<void> {
    if (!this.hasScript) await this.page.getByRole("button", { name: "Show", exact: true }).click();
  }
}

/** A test with the dashboard; it fails when any request leaves the origin or the page throws. */
export const test = base.extend<{ dashboard: Dashboard }>({
  dashboard: async ({ page, javaScriptEnabled, baseURL }, use) => {
    const strays: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.origin !== baseURL && !/^(data|blob):$/.test(url.protocol)) strays.push(request.url());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await use(new Dashboard(page, javaScriptEnabled !== false));
    expect(strays, "no request leaves the origin").toEqual([]);
    expect(errors, "nothing throws").toEqual([]);
  },
});

export { expect };
