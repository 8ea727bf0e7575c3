import { readJob } from "../../app/file/ask";
import type { Format } from "../../app/file/formats";
import type { Job } from "../../app/file/job";
import { writers } from "../../app/file/writers";

export const origin = "https://map.example";

export const jobFor = (query: string, format: Format): Job => readJob(new URLSearchParams(query), format, origin).job;

/** The text of the file that a query asks for. */
export const written = async (query: string, format: Format): Promise<string> =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await writers[format](jobFor(query, format)));
