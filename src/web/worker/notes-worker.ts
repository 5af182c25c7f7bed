/** Reads and answers a resident's document away from the page. Nothing it is told stays here after the answer. */
import { expose } from "comlink";
import { openPath } from "#dossier/path/path-document.ts";
import type { NotesWorker } from "./notes-protocol.ts";

const worker: NotesWorker = {
  read: async (json) => openPath(json),
};

expose(worker);
