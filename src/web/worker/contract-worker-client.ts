import { proxy, wrap } from "comlink";
import type { ContractRead, ContractSource, ContractWorker } from "./contract-protocol.ts";

export interface ContractReading {
  /** Never answered once it is stopped. */
  readonly answer: Promise<ContractRead>;
  readonly stop: () => void;
}

interface Asked {
  readonly today: string;
  readonly onPage: (done: number, pages: number) => void;
}

/** A worker for each reading, ended when it has answered: nothing of the text stays in its memory. */
export function readContract(source: ContractSource, { today, onPage }: Asked): ContractReading {
  const worker = new Worker(new URL("./contract-worker.ts", import.meta.url), { type: "module" });
  const stop = () => worker.terminate();
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => reject(new Error("the contract worker did not start")));
  });
  const read = wrap<ContractWorker>(worker).read(source, today, proxy(onPage));
  const answer = Promise.race([read, broken])
    .catch((): ContractRead => ({ ok: false, problem: { code: "broken" } }))
    .finally(stop);
  return { answer, stop };
}
