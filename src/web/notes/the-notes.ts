import { keepStorage } from "../storage/documents.ts";
import { browserRecords } from "../vault/records.ts";
import { deriveKey, notesWorker } from "../worker/notes-worker-client.ts";
import { createNotes, type Notes } from "./notes.ts";
import { sections } from "./sections.ts";

let made: Notes | null = null;

/** The notes of this page: the same ones after a look at another part of the app. */
export function theNotes(): Notes {
  const pages = sections.map(({ id }) => id);
  made ??= createNotes(
    {
      vault: {
        records: browserRecords(),
        derive: deriveKey,
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
        able: () => isSecureContext && crypto.subtle !== undefined,
      },
      worker: notesWorker(),
      now: () => Date.now(),
      pause: (ms) => new Promise((done) => setTimeout(done, ms)),
      keepStorage,
    },
    pages,
  );
  return made;
}
