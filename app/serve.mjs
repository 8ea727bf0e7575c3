// npm start: installs, builds and serves the map at http://localhost:3000, or at PORT.
import { spawn } from "node:child_process";
import { build, install, program, root } from "./ready.mjs";

install();
build();
const port = process.env.PORT || "3000";
// Pages of others around embeds, for /embed/hosts, where they are asked for.
if (process.env.HOSTS_PORT) {
  const hosts = spawn(process.execPath, [".next/embed/hosts.mjs"], { cwd: root, stdio: "inherit" });
  process.on("exit", () => hosts.kill());
}
const server = spawn(process.execPath, [program("next/dist/bin/next"), "start", "-p", port], {
  cwd: root,
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
