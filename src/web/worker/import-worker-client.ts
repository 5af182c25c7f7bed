import { proxy, type Remote, wrap } from "comlink";
import type { ImportWorker } from "./import-protocol.ts";

export interface ImportPort extends ImportWorker {
  /** Ends whatever is being read; what was asked before is never answered. */
  readonly stop: () => void;
}

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<ImportWorker>;
}

/** The worker as the page sees it: started when first asked, and again after a stop. */
export function importWorker(): ImportPort {
  let running: Running | null = null;
  const remote = (): Remote<ImportWorker> => {
    running ??= start();
    return running.remote;
  };
  return {
    look: (file, inUse) => remote().look(file, inUse),
    read: (onPage) => remote().read(proxy(onPage)),
    stop: () => {
      running?.worker.terminate();
      running = null;
    },
  };
}

function start(): Running {
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" });
  return { worker, remote: wrap<ImportWorker>(worker) };
}
