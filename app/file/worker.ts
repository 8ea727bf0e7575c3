import { parentPort } from "node:worker_threads";
import { readJob } from "./ask";
import type { Order } from "./clerk";
import { writers } from "./writers";

// A thread that writes files, so that pages never wait for one. Compiled by app/file/build.mjs.

parentPort!.on("message", async ({ format, query, origin }: Order) => {
  try {
    const { job } = readJob(new URLSearchParams(query), format, origin);
    parentPort!.postMessage({ bytes: await writers[format](job) });
  } catch (error) {
    parentPort!.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
