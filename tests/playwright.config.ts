import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./support/chromium.mjs";

const port = Number(process.env.TEST_PORT ?? 3210);
/** Pages of others, around embeds: another port is another origin. */
const hostsPort = Number(process.env.TEST_HOSTS_PORT ?? port + 1);
process.env.TEST_HOSTS = `http://localhost:${hostsPort}`;
// Nothing but this machine resolves: a page that waits for anything else shows it.
const args = [
  "--no-sandbox",
  "--disable-background-networking",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];
const launchOptions = { executablePath: findChromium(), args };

const root = fileURLToPath(new URL("..", import.meta.url));
const reuseExistingServer = !process.env.CI && !process.env.TEST_PORT;

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A slow machine may stall one page; a test that needed its second try is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  reporter: [["list"]],
  use: { baseURL: `http://localhost:${port}`, launchOptions, viewport: { width: 1280, height: 900 } },
  webServer: [
    {
      command: `node node_modules/next/dist/bin/next start -p ${port}`,
      cwd: root,
      env: { HOSTS_PORT: String(hostsPort) },
      url: `http://localhost:${port}/atlas`,
      reuseExistingServer,
    },
    {
      command: "node .next/embed/hosts.mjs",
      cwd: root,
      env: { PORT: String(port), HOSTS_PORT: String(hostsPort) },
      url: `http://localhost:${hostsPort}/plain`,
      reuseExistingServer,
    },
  ],
  projects: [
    // No browser: tables, chain, figures.
    { name: "unit", testIgnore: "app/**" },
    { name: "browser", testMatch: "app/**/*.spec.ts", grepInvert: /@without/ },
    // The same promises where there is no WebGL, and where there is no script at all.
    {
      name: "no-webgl",
      testMatch: "app/**/*.spec.ts",
      grepInvert: /@live|@once/,
      use: { launchOptions: { ...launchOptions, args: [...args, "--disable-3d-apis"] } },
    },
    {
      name: "no-script",
      testMatch: "app/**/*.spec.ts",
      grepInvert: /@live|@script|@once/,
      use: { javaScriptEnabled: false },
    },
  ],
});
