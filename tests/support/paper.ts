import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { type Page, test } from "@playwright/test";

/** Skips a test where poppler-utils, which reads the sheets, is not installed. */
export function needsPoppler(): void {
  test.skip(spawnSync("pdftotext", ["-v"]).error !== undefined, "pdftotext is not installed (poppler-utils)");
}

/** White space aside: a line may break anywhere in an address. */
export const tight = (text: string) => text.replace(/\s+/g, "");

/** What the browser prints. */
export class Paper {
  private constructor(private readonly file: string) {}

  static async print(page: Page, format: "A4" | "Letter" = "A4"): Promise<Paper> {
    const file = test.info().outputPath(`${format}-${Math.round(performance.now())}.pdf`);
    writeFileSync(file, await page.pdf({ format }));
    return new Paper(file);
  }

  /** One string a page, in the order of the text, without white space. */
  get pages(): string[] {
    return this.read("pdftotext", "-raw").split("\f").slice(0, -1).map(tight);
  }

  get text(): string {
    return this.pages.join("");
  }

  /** Every word of the first page with its place on it. */
  get firstPage(): string[] {
    return this.read("pdftotext", "-l", "1", "-bbox").match(/<word .*/g) ?? [];
  }

  /** How many pictures made of pixels it holds. */
  get pixelImages(): number {
    return execFileSync("pdfimages", ["-list", this.file], { encoding: "utf8" }).trim().split("\n").length - 2;
  }

  private read(program: string, ...options: string[]): string {
    return execFileSync(program, [...options, this.file, "-"], { encoding: "utf8" });
  }
}
