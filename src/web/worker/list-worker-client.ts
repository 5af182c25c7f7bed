import { wrap } from "comlink";
import type { ListWorker } from "./protocol.ts";

/** The worker as the page sees it. */
export const listWorker = (): ListWorker =>
  wrap<ListWorker>(new Worker(new URL("./list-worker.ts", import.meta.url), { type: "module" }));
