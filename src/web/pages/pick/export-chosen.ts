/** What the parts of the window share. */
import type { ExportWorker } from "../../worker/export-protocol.ts";
import type { Exportable, Wanted } from "./export-order.ts";
import type { Making } from "./use-made.ts";

/** What the window does in the browser. */
export interface ExportPorts {
  readonly worker: ExportWorker;
  readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>, type: string) => void;
  /** Rejects when the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
  readonly print: () => void;
  /** The whole address that a fragment stands in. */
  readonly addressOf: (fragment: string) => string;
}

export interface Chosen {
  readonly wanted: Wanted;
  readonly from: Exportable;
  readonly making: Making;
  readonly ports: ExportPorts;
}
