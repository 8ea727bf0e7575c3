import { parentPort } from "node:worker_threads";
import { BadRequest, readJob } from "./ask";
import type { Answer, Order } from "./clerk";
import { writers } from "./writers";

// A thread that writes files, so that pages never wait for one. Compiled by app/file/build.mjs.

const answer = (said: Answer) => parentPort!.postMessage(said);

parentPort!.on("message", async ({ format, query, origin }: Order) => {
  try {
    const { job } = readJob(new URLSearchParams(query), format, origin);
    answer({ bytes: await writers[format](job) });
  } catch (error) {
    const refusal = error instanceof BadRequest ? error.message : undefined;
    answer({ refusal, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
