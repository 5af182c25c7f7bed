import fc from "fast-check";
import { expect, it } from "vitest";
import { MOST_STEPS } from "#dossier/history.ts";
import { emptyPath } from "#dossier/path/path-document.ts";
import { isWritten, NotesStore } from "./notes-store.ts";

/** Each act a minute after the other, so that none joins the one before. */
function newStore(): NotesStore {
  let at = 0;
  return new NotesStore(() => (at += 60_000));
}

const pgy = (store: NotesStore) => store.get().document.sheet?.pgy;
const set = (store: NotesStore, value: number) =>
  store.act({ label: "PGY" }, (document) => ({ ...document, sheet: { pgy: value } }));

it("begins with the empty document, of this version", () => {
  expect(newStore().get().document).toEqual(emptyPath);
  expect(isWritten(newStore().get())).toBe(false);
});

it("any row of acts is undone to the beginning and done again to the end, a hundred steps of it", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 120 }), (values) => {
      const store = newStore();
      for (const value of values) set(store, value);
      const end = store.get().document;
      const steps = store.get().history.past.length;
      expect(steps).toBeLessThanOrEqual(MOST_STEPS);
      for (let i = 0; i < steps; i += 1) store.undo();
      if (steps < MOST_STEPS) expect(store.get().document).toEqual(emptyPath);
      for (let i = 0; i < steps; i += 1) store.redo();
      expect(store.get().document).toEqual(end);
    }),
    { seed: 5, numRuns: 50 },
  );
});

it("an act that changes nothing is no step, and nobody hears of it", () => {
  const store = newStore();
  let heard = 0;
  store.subscribe(() => (heard += 1));
  store.act({ label: "nothing" }, (document) => ({ ...document }));
  expect([heard, store.get().history.past.length]).toEqual([0, 0]);
});

it("cleared, nothing of it is left: neither the document nor a step back to it", () => {
  const store = newStore();
  set(store, 2);
  store.undo();
  store.clear();
  store.redo();
  store.undo();
  expect(pgy(store)).toBeUndefined();
  expect(JSON.stringify(store.get())).not.toContain("pgy");
  expect(isWritten(store.get())).toBe(false);
});
