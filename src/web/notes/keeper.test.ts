import { beforeEach, describe, expect, it } from "vitest";
import { openPath } from "#dossier/path/path-document.ts";
import { MemoryRecords, vaultPorts } from "../vault/vault.cases.ts";
import { Vault } from "../vault/vault.ts";
import { Keeper } from "./keeper.ts";
import { isWritten, NotesStore } from "./notes-store.ts";
import { noViews } from "./views.ts";

const good = "copper lantern oblong ferry";
let records: MemoryRecords;

/** A tab of the same browser, whose pauses end when the test says so. */
function newTab() {
  const waiting: (() => void)[] = [];
  let at = 0;
  const notes = new NotesStore(() => (at += 60_000));
  const keeper = new Keeper({
    notes,
    vault: new Vault(vaultPorts(records)),
    worker: { read: async (json) => openPath(json) },
    pause: () => new Promise((done) => waiting.push(done)),
    keepStorage: async () => {},
  });
  const write = (words: string) =>
    notes.act({ label: words }, (document) => ({ ...document, sheet: { hated: [{ words }] } }));
  return {
    notes,
    keeper,
    write,
    words: () => notes.get().document.sheet?.hated?.[0]?.words,
    pass: () => {
      for (const done of waiting.splice(0)) done();
    },
  };
}

type Tab = ReturnType<typeof newTab>;
let tab: Tab;

beforeEach(() => {
  records = new MemoryRecords();
  tab = newTab();
});

const settled = (of: Tab) => expect.poll(() => of.keeper.get().saved);

async function kept(words: string): Promise<void> {
  tab.write(words);
  expect(await tab.keeper.keep(good)).toBe(true);
}

async function openedElsewhere(): Promise<Tab> {
  const next = newTab();
  await next.keeper.look();
  expect(next.keeper.get().record).toBe("locked");
  expect(await next.keeper.unlock(good)).toBe(true);
  return next;
}

describe("not kept", () => {
  it("nothing is stored, whatever is written and however it is left", async () => {
    await tab.keeper.look();
    tab.write("quagmire");
    tab.pass();
    await tab.keeper.leave();
    expect([records.stored, records.writes]).toEqual([null, 0]);
    expect(isWritten(tab.notes.get())).toBe(false);
  });

  it("cannot be locked without losing it", () => {
    tab.write("quagmire");
    expect(tab.keeper.canLock()).toBe(false);
  });
});

describe("kept", () => {
  it("every act is saved, with the way back to the one before", async () => {
    await kept("first");
    tab.write("second");
    expect(tab.keeper.get().saved).toBe("not-yet");
    tab.pass();
    await settled(tab).toBe("yes");
    const next = await openedElsewhere();
    expect(next.words()).toBe("second");
    next.notes.undo();
    expect(next.words()).toBe("first");
  });

  it("a lock empties memory at once and still saves the last letters", async () => {
    await kept("first");
    tab.write("last letters");
    const saved = tab.keeper.leave();
    expect(tab.words()).toBeUndefined();
    expect(tab.keeper.get().record).toBe("locked");
    await saved;
    expect((await openedElsewhere()).words()).toBe("last letters");
  });

  it("a wrong passphrase opens nothing and changes nothing", async () => {
    await kept("first");
    const next = newTab();
    expect(await next.keeper.unlock("another passphrase")).toBe(false);
    expect([next.keeper.get().problem, next.words()]).toEqual(["passphrase", undefined]);
    expect((await openedElsewhere()).words()).toBe("first");
  });

  it("what is opened for somebody who has hidden the page meanwhile is not shown", async () => {
    await kept("first");
    const next = newTab();
    const opening = next.keeper.unlock(good);
    void next.keeper.leave();
    expect(await opening).toBe(false);
    expect(next.words()).toBeUndefined();
    expect(next.keeper.get().record).not.toBe("open");
  });

  it("storage that fills up is said, and the notes stay where they can be seen", async () => {
    await kept("first");
    records.denies = true;
    tab.write("second");
    tab.pass();
    await settled(tab).toBe("denied");
    expect([tab.words(), tab.keeper.canLock()]).toEqual(["second", false]);
    records.denies = false;
    tab.write("third");
    tab.pass();
    await settled(tab).toBe("yes");
    expect((await openedElsewhere()).words()).toBe("third");
  });

  it("two tabs: the later one is told, and keeps its own only when it says so", async () => {
    await kept("first");
    const next = await openedElsewhere();
    tab.write("of the first tab");
    tab.pass();
    await settled(tab).toBe("yes");
    next.write("of the second");
    next.pass();
    await settled(next).toBe("elsewhere");
    expect((await openedElsewhere()).words()).toBe("of the first tab");
    next.keeper.overwrite();
    await settled(next).toBe("yes");
    expect((await openedElsewhere()).words()).toBe("of the second");
  });

  it("how long it waits before it locks is kept with it", async () => {
    await kept("first");
    tab.keeper.setLockAfter(12);
    tab.keeper.setLockAfter(31);
    tab.pass();
    await settled(tab).toBe("yes");
    expect((await openedElsewhere()).keeper.get().lockAfter).toBe(12);
  });

  it("deleted, nothing is stored and nothing is saved any more", async () => {
    await kept("first");
    expect(await tab.keeper.wipe()).toBe(true);
    tab.write("second");
    tab.pass();
    expect([records.stored, tab.keeper.get().record]).toEqual([null, "none"]);
    expect(tab.words()).toBe("second");
  });
});

it("a record that no passphrase opens is said to be, and can be deleted", async () => {
  await kept("first");
  const bytes = records.stored?.slice() ?? new Uint8Array();
  bytes[50] = (bytes[50] ?? 0) ^ 1;
  records.stored = bytes;
  const next = newTab();
  await next.keeper.look();
  expect(next.keeper.get()).toMatchObject({ record: "broken", broken: "damaged" });
  expect(await next.keeper.wipe()).toBe(true);
  expect(next.keeper.get()).toMatchObject({ record: "none", broken: null });
});

describe("how the pages were left", () => {
  const draft = { text: "planted", over: "" };
  const look = (of: Tab) =>
    of.notes.look(({ lanes }) => ({
      drafts: new Map([["sheet-pgy", draft]]),
      lanes: { ...lanes, opened: "consulting", why: "planted" },
    }));

  it("is no act, is not saved, and alone is nothing that was written", async () => {
    look(tab);
    expect(isWritten(tab.notes.get())).toBe(false);
    await kept("first");
    const stored = records.stored;
    look(tab);
    tab.pass();
    expect([records.stored, tab.keeper.get().saved]).toEqual([stored, "yes"]);
    expect(tab.notes.get().views.lanes.opened).toBe("consulting");
  });

  it.each([
    ["locking and hiding", () => tab.keeper.leave()],
    ["deleting", () => tab.keeper.wipe()],
    ["opening what is kept", () => tab.keeper.unlock(good)],
  ])("is gone after %s", async (_, leave) => {
    await kept("first");
    look(tab);
    await leave();
    expect(tab.notes.get().views).toEqual(noViews);
  });

  it("stays where deleting failed", async () => {
    await kept("first");
    look(tab);
    records.denies = true;
    expect(await tab.keeper.wipe()).toBe(false);
    expect(tab.notes.get().views.lanes.why).toBe("planted");
  });
});

describe("a file", () => {
  it("locked, brings all of it to another device", async () => {
    tab.write("first");
    tab.write("second");
    const bytes = await tab.keeper.sealFile("of its own");
    records = new MemoryRecords();
    const next = newTab();
    const written = bytes && (await next.keeper.openFile(bytes, "of its own"));
    expect(written).toMatchObject({ document: tab.notes.get().document });
    expect(written?.history.past).toHaveLength(2);
    expect(records.stored).toBeNull();
  });

  it("plain, is opened as the command reads it, and refused by name", async () => {
    const document = { version: 1, sheet: { pgy: 2 } };
    expect(await tab.keeper.openPlain(document)).toMatchObject({ document });
    expect(await tab.keeper.openPlain({ version: 1, sheet: { pgy: -2 } })).toBeNull();
    expect(tab.keeper.get()).toMatchObject({
      problem: "document",
      problems: [{ pointer: "/sheet/pgy" }],
    });
    expect(await tab.keeper.openPlain({ version: 7 })).toBeNull();
    expect(tab.keeper.get().problems[0]?.code).toBe("version");
  });
});
