// The one place where the tests' browser is found.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { program, run } from "../../app/ready.mjs";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser named by CHROMIUM, one that is installed, or Playwright's own; undefined when there is none. */
export const findChromium = () =>
  [process.env.CHROMIUM, ...installed, chromium.executablePath()].find((path) => path && existsSync(path));

/** Gets a browser where there is none: Debian's as root, else Playwright's download. */
export function ensureChromium() {
  if (findChromium()) return;
  const isDebian = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (isDebian) {
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { stdio: "inherit" });
  }
  if (!findChromium()) run(process.execPath, [program("@playwright/test/cli.js"), "install", "chromium"]);
}
