import { describe, expect, it } from "vitest";
import { ok } from "#core/result.ts";
import { parseProfile } from "#dossier/parse-profile.ts";
import { exampleAnswer } from "../../examples/list-answer.ts";
import type { Documents } from "../../storage/documents.ts";
import type { ListWorker } from "../../worker/protocol.ts";
import { fieldText, withField } from "./draft.ts";
import { PickStore } from "./pick-store.ts";

function memory(stored = new Map<string, unknown>()): Documents {
  return {
    get: async (name) => stored.get(name),
    put: async (name, document) => void stored.set(name, structuredClone(document)),
  };
}

const denied: Documents = {
  get: () => Promise.reject(new Error("denied")),
  put: () => Promise.reject(new Error("denied")),
};

/** Answers every profile that can be read with the example, its seed the score. */
const worker: ListWorker = {
  open: async () => [],
  list: async (input) => {
    const profile = parseProfile(input);
    if (!profile.ok) return profile;
    return ok({ ...exampleAnswer, seed: profile.value.step2ck?.score ?? 0 });
  },
  read: async (input) => parseProfile(input),
};

const settle = () => new Promise((done) => setTimeout(done, 0));

async function started(documents = memory(), works = worker) {
  const pause = () => Promise.resolve();
  const store = new PickStore({ worker: works, documents, catalog: "", pause, keepStorage: pause });
  await store.start();
  await settle();
  return store;
}

const typeScore = (store: PickStore, text: string) =>
  store.edit((draft) => withField(draft, "step2", text));

describe("the answer", () => {
  it("is there before the first edit and follows each edit", async () => {
    const store = await started();
    expect(store.get()).toMatchObject({ stale: false, settled: true, answer: { seed: 250 } });
    typeScore(store, "245");
    expect(store.get()).toMatchObject({ stale: true, settled: false, answer: { seed: 250 } });
    await settle();
    expect(store.get()).toMatchObject({ stale: false, settled: true, answer: { seed: 245 } });
  });

  it("stays the last good one, marked stale, while a field is wrong", async () => {
    const store = await started();
    typeScore(store, "999");
    await settle();
    expect(store.get()).toMatchObject({ stale: true, answer: { seed: 250 } });
    expect(store.get().problems.map((p) => p.pointer)).toEqual(["/step2ck/score"]);
    typeScore(store, "255");
    await settle();
    expect(store.get()).toMatchObject({ problems: [], stale: false, answer: { seed: 255 } });
  });

  it("a catalog that cannot be read is told", async () => {
    const broken = { ...worker, open: () => Promise.reject(new Error("no bytes")) };
    const store = await started(memory(), broken);
    expect(store.get()).toMatchObject({ trouble: true, answer: null });
  });
});

describe("what was typed", () => {
  it("is there again after a reload, also when it was wrong", async () => {
    const documents = memory();
    const store = await started(documents);
    typeScore(store, "24o");
    await settle();
    expect(store.get().saved).toBe("yes");
    const again = await started(documents);
    expect(fieldText(again.get().draft, "step2")).toBe("24o");
  });

  it("a damaged document costs its bad parts only", async () => {
    const stored = {
      draft: { fields: { step2: "231", budget: 7, what: "x" }, touched: ["step2", 3] },
    };
    const store = await started(memory(new Map([["pick-draft", stored]])));
    expect(store.get().draft).toEqual({ fields: { step2: "231" }, touched: ["step2"], kept: {} });
  });

  it("is used but said not to be saved when storage is denied", async () => {
    const store = await started(denied);
    typeScore(store, "245");
    await settle();
    expect(store.get()).toMatchObject({ saved: "denied", answer: { seed: 245 } });
  });
});

describe("undo", () => {
  it("brings back the profile that a reset took", async () => {
    const store = await started();
    typeScore(store, "245");
    store.reset();
    expect(fieldText(store.get().draft, "step2")).toBe("250");
    store.undo();
    await settle();
    expect(store.get()).toMatchObject({ undoable: null, answer: { seed: 245 } });
  });

  it("brings back the profile that an import replaced", async () => {
    const store = await started();
    await store.importProfile(
      '{"applicantType":"us-img","specialties":[{"specialty":"neurology"}],"step2ck":{"score":233}}',
    );
    expect(fieldText(store.get().draft, "step2")).toBe("233");
    store.undo();
    expect(fieldText(store.get().draft, "step2")).toBe("250");
  });

  it("a file that is no profile changes nothing and says so", async () => {
    const store = await started();
    const { draft } = store.get();
    for (const text of ["", "{", "[]", '{"step2ck":{"score":999}}']) {
      await store.importProfile(text);
      expect(store.get()).toMatchObject({ draft, notice: { refused: expect.any(Array) } });
    }
  });
});
