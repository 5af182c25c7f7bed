import { describe, expect, it } from "vitest";
import { openDocument } from "#dossier/document.ts";
import { type Browser, browser } from "./browser.cases.ts";
import { fieldText, withField } from "./draft.ts";
import {
  activeDraft,
  duplicated,
  editActive,
  fromDocument,
  newWorkspace,
  removed,
  toDocument,
} from "./workspace.ts";
import { WorkspaceStore } from "./workspace-store.ts";

const settle = () => new Promise((done) => setTimeout(done, 5));

async function started(tab = browser().tab()): Promise<WorkspaceStore> {
  const store = new WorkspaceStore(tab);
  await store.start();
  return store;
}

const type = (store: WorkspaceStore, text: string, name: "step2" | "budget" = "step2") =>
  store.act(
    { label: name },
    editActive((draft) => withField(draft, name, text)),
  );

const shown = (store: WorkspaceStore, name: "step2" | "budget" = "step2") =>
  fieldText(activeDraft(store.get().workspace), name);

describe("what was typed", () => {
  it("is there again after a reload, also when it was wrong", async () => {
    const device = browser();
    const store = await started(device.tab());
    type(store, "24o");
    await settle();
    expect(store.get().saved).toBe("yes");
    expect(shown(await started(device.tab()))).toBe("24o");
  });

  it("a damaged document costs its bad parts only", async () => {
    const draft = { fields: { step2: "231", budget: 7, what: "x" }, touched: ["step2", 3] };
    const stored = {
      workspace: {
        scenarios: { a: { name: 5, draft }, b: { draft: null } },
        order: ["b", "a", 9],
        active: "gone",
        directory: 3,
      },
      history: { past: [{ label: "x", at: 0, patch: [{ path: ["order", "0"] }] }], future: [] },
    };
    const store = await started(browser({ pick: stored }).tab());
    expect(store.get().workspace).toEqual({
      scenarios: {
        a: { name: "", draft: { fields: { step2: "231" }, touched: ["step2"], kept: {} } },
      },
      order: ["a"],
      active: "a",
      directory: null,
    });
    expect(store.get().history).toEqual({ past: [], future: [] });
  });

  it("the one list of the first version is still there", async () => {
    const old = { draft: { fields: { step2: "231" }, touched: ["step2"], kept: {} } };
    expect(shown(await started(browser({ "pick-draft": old }).tab()))).toBe("231");
  });

  it("is used but said not to be saved when storage is denied", async () => {
    const store = await started(browser({}, { denied: true }).tab());
    type(store, "245");
    await settle();
    expect(store.get().saved).toBe("denied");
    expect(shown(store)).toBe("245");
  });
});

describe("undo and redo", () => {
  it("bring back every act, also after a reload", async () => {
    const device = browser();
    const store = await started(device.tab());
    type(store, "245");
    type(store, "1500", "budget");
    store.act({ label: "copy" }, duplicated("1"));
    await settle();
    const again = await started(device.tab());
    expect(again.get().workspace.order).toEqual(["1", "2"]);
    for (let i = 0; i < 5; i++) again.undo();
    expect(again.get().workspace).toEqual(newWorkspace);
    expect(again.get().notice).toEqual({ kind: "undone", label: "step2" });
    for (let i = 0; i < 5; i++) again.redo();
    expect(again.get().workspace).toEqual(store.get().workspace);
  });

  it("show the list in which something was undone", async () => {
    const store = await started();
    store.act({ label: "copy" }, duplicated("1"));
    type(store, "245");
    store.look("1");
    store.undo();
    expect(store.get().workspace.active).toBe("2");
    expect(shown(store)).toBe("250");
  });

  it("an act that changes nothing cannot be undone", async () => {
    const store = await started();
    type(store, "250");
    type(store, "250");
    expect(store.get().history.past).toHaveLength(1); // confirming our default is an act
    store.act({ label: "last" }, removed("1"));
    expect(store.get().history.past).toHaveLength(1);
  });
});

describe("a second tab", () => {
  const two = async (device: Browser = browser()) =>
    [await started(device.tab()), await started(device.tab())] as const;

  it("shows what the first one saved, says so, and can undo it", async () => {
    const [first, second] = await two();
    type(first, "245");
    await settle();
    expect(shown(second)).toBe("245");
    expect(second.get().notice).toEqual({ kind: "elsewhere", label: "step2" });
    second.undo();
    await settle();
    expect(shown(first)).toBe("250");
  });

  it("both typing at once lose nothing", async () => {
    const [first, second] = await two();
    type(first, "245");
    type(second, "1500", "budget");
    await settle();
    for (const store of [first, second]) {
      expect([shown(store), shown(store, "budget")]).toEqual(["245", "1500"]);
    }
    const labels = (store: WorkspaceStore) => store.get().history.past.map((step) => step.label);
    expect(labels(first).toSorted()).toEqual(["budget", "step2"]);
    expect(labels(second)).toEqual(labels(first));
  });

  it("keeps looking at its own list", async () => {
    const device = browser();
    const first = await started(device.tab());
    first.act({ label: "copy" }, duplicated("1"));
    await settle();
    const second = await started(device.tab());
    second.look("1");
    await settle();
    type(first, "245");
    await settle();
    expect(second.get().workspace.active).toBe("1");
    expect(first.get().workspace.active).toBe("2");
  });
});

it("what goes out as a document comes back as it was", async () => {
  const store = await started();
  type(store, "245");
  store.act({ label: "copy" }, duplicated("1"));
  const before = toDocument(store.get().workspace);
  const opened = openDocument(before);
  if (!opened.ok) throw new Error("our own document must open");
  expect(toDocument(fromDocument(opened.value)(newWorkspace))).toEqual(before);
});
