import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { BadRequest } from "./ask";
import type { Format } from "./formats";

/** A file to be written: what `readJob` reads. */
export type Order = { format: Format; query: string; origin: string };

/** What the thread says of it: the bytes, a sentence for the reader, or what broke. */
export type Answer = { bytes?: Uint8Array; refusal?: string; failure?: string };

/** There are too many orders before this one. */
export class Busy extends Error {}

type Waiting = Order & { resolve: (bytes: Uint8Array) => void; reject: (error: unknown) => void };

/**
 * A thread that does one order after another. It starts with the first of them, and anew with the next one
 * after it has broken down.
 */
class Clerk {
  #thread: Worker | null = null;
  readonly #waiting: Waiting[] = [];
  #current: Waiting | null = null;
  readonly #most: number;

  /** `most` is how many orders may wait. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The bytes of a file. Rejects with `Busy` when too many wait; one that is given up while it waits is never begun. */
  write(order: Order, signal: AbortSignal): Promise<Uint8Array> {
    if (this.#waiting.length >= this.#most) return Promise.reject(new Busy());
    return new Promise((resolve, reject) => {
      const waiting = { ...order, resolve, reject };
      this.#waiting.push(waiting);
      signal.addEventListener("abort", () => {
        const place = this.#waiting.indexOf(waiting);
        if (place >= 0) this.#waiting.splice(place, 1);
        reject(signal.reason);
      });
      this.#next();
    });
  }

  #next() {
    if (this.#current) return;
    this.#current = this.#waiting.shift() ?? null;
    if (!this.#current) return;
    const { format, query, origin } = this.#current;
    this.#started().postMessage({ format, query, origin } satisfies Order);
  }

  #done(settle: (order: Waiting) => void) {
    const done = this.#current;
    this.#current = null;
    if (done) settle(done);
    this.#next();
  }

  #started(): Worker {
    if (this.#thread) return this.#thread;
    // Said in this way because the bundler of the pages would take in whatever file stands in "new Worker(…)".
    const thread: Worker = Reflect.construct(Worker, [join(process.cwd(), ".next/file/worker.mjs")]);
    // A server that is told to stop does not wait for it.
    thread.unref();
    thread.on("message", ({ bytes, refusal, failure }: Answer) =>
      this.#done(({ resolve, reject }) =>
        bytes ? resolve(bytes) : reject(refusal ? new BadRequest(refusal) : new Error(failure)),
      ),
    );
    thread.on("error", (error) => {
      this.#thread = null;
      this.#done(({ reject }) => reject(error));
    });
    this.#thread = thread;
    return thread;
  }
}

/** One for what is written in a moment, one for what takes longer, so that no picture waits for a kit. */
export const clerks = { quick: new Clerk(300), slow: new Clerk(20) };
