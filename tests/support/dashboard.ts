import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** The dashboard in a reader's words; the same with and without script. */
export class Dashboard {
  readonly map: Locator;
  readonly legend: Locator;
  readonly sources: Locator;
  readonly layers: Locator;
  readonly evidence: Locator;
  /** The panel of the chosen province. */
  readonly details: Locator;
  readonly list: Locator;
  readonly matrix: Locator;

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
    this.list = page.getByRole("region", { name: /^(Provinces shown|No province)/ });
    this.matrix = page.getByRole("region", { name: "Province by layer" });
  }

  /** Opens a scene and, with script, waits until the page answers by itself. */
  async open(query = ""): Promise<void> {
    await this.page.goto(`/${query}`);
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

  async match(name: RegExp): Promise<void> {
    await this.page.getByRole("radio", { name }).check();
    await this.apply();
  }

  /** Chooses a province on the map. */
  async choose(code: string): Promise<void> {
    await this.province(code).click();
  }

  province(code: string): Locator {
    return this.map.locator(`[data-province="${code}"]`);
  }

  /** What the drawing shows: the provinces with at least one layer, each with its layers. */
  async shown(): Promise<Record<string, string>> {
    const provinces = await this.map.locator("[data-province]").all();
    const entries = await Promise.all(
      provinces.map(async (province) => [
        (await province.getAttribute("data-province")) ?? "",
        (await province.getAttribute("data-layers")) ?? "",
      ]),
    );
    return Object.fromEntries(entries.filter(([, layers]) => layers));
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
