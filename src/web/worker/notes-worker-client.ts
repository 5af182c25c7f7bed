import { type Remote, wrap } from "comlink";
import type { DeriveKey } from "../vault/vault.ts";
import type { KeyWorker, NotesWorker } from "./notes-protocol.ts";

/** The worker as the page sees it; it starts with the first thing asked of it. */
export function notesWorker(): NotesWorker {
  let started: Remote<NotesWorker> | null = null;
  const worker = (): Remote<NotesWorker> => {
    started ??= wrap<NotesWorker>(
      new Worker(new URL("./notes-worker.ts", import.meta.url), { type: "module" }),
    );
    return started;
  };
  return {
    read: (json) => worker().read(json),
    guards: (document, asked) => worker().guards(document, asked),
    sheet: (document, asked) => worker().sheet(document, asked),
    runway: (document, asked) => worker().runway(document, asked),
    triage: (document, asked) => worker().triage(document, asked),
    resume: (document, asked) => worker().resume(document, asked),
    routes: (document, asked) => worker().routes(document, asked),
    checkIn: (document, asked) => worker().checkIn(document, asked),
    lanes: (document, asked) => worker().lanes(document, asked),
    plan: (document, asked) => worker().plan(document, asked),
    licence: (document, asked) => worker().licence(document, asked),
    gates: (document, asked) => worker().gates(document, asked),
    exitDays: (document, asked) => worker().exitDays(document, asked),
    people: (document, asked) => worker().people(document, asked),
    memo: (document, asked) => worker().memo(document, asked),
    straight: (document, asked) => worker().straight(document, asked),
    record: (document, asked) => worker().record(document, asked),
    readPiece: (document, draft) => worker().readPiece(document, draft),
    rotations: (document, asked) => worker().rotations(document, asked),
    changeLane: (document, change, today) => worker().changeLane(document, change, today),
  };
}

/** A worker for each key, ended when it is made: neither the passphrase nor the work on it stays in memory. */
export const deriveKey: DeriveKey = async (passphrase, salt, work) => {
  const worker = new Worker(new URL("./key-worker.ts", import.meta.url), { type: "module" });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => reject(new Error("the key worker did not start")));
  });
  try {
    return await Promise.race([wrap<KeyWorker>(worker).deriveKey(passphrase, salt, work), broken]);
  } finally {
    worker.terminate();
  }
};
