import { wrap } from "comlink";
import type { ListWorker } from "./protocol.ts";
import { type TwoWorkers, twoWorkers } from "./two-workers.ts";

/** The workers as the page sees them. */
export const listWorker = (): TwoWorkers =>
  twoWorkers(() =>
    wrap<ListWorker>(new Worker(new URL("./list-worker.ts", import.meta.url), { type: "module" })),
  );
