import { type Remote, wrap } from "comlink";
import type { ExportWorker } from "./export-protocol.ts";

/** The worker as the page sees it; it starts with the first thing asked of it. */
export function exportWorker(): ExportWorker {
  let started: Remote<ExportWorker> | null = null;
  const worker = (): Remote<ExportWorker> => {
    started ??= wrap<ExportWorker>(
      new Worker(new URL("./export-worker.ts", import.meta.url), { type: "module" }),
    );
    return started;
  };
  return {
    make: (order) => worker().make(order),
    resume: (order) => worker().resume(order),
    link: (document) => worker().link(document),
    openLink: (fragment) => worker().openLink(fragment),
  };
}
