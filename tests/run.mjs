// npm test: installs, checks, builds and runs every test. Words after `npm test --` go to Playwright.
import { createServer } from "node:net";
import { build, install, program, run } from "../app/ready.mjs";

install();
const node = (path, ...words) => run(process.execPath, [program(path), ...words]);
node("@biomejs/biome/bin/biome", "check", "--error-on-warnings");
// The build writes types of the routes, which the type check reads.
build();
node("typescript/bin/tsc", "--noEmit");
node("knip/bin/knip.js");
const { ensureChromium } = await import("./support/chromium.mjs");
await ensureChromium();
const words = ["test", "--config", "tests/playwright.config.ts", ...process.argv.slice(2)];
run(process.execPath, [program("@playwright/test/cli.js"), ...words], {
  TEST_PORT: String(await freePort()),
  TEST_HOSTS_PORT: String(await freePort()),
});

/** A port nobody listens on, so that a running `npm start` is not tested by mistake. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
