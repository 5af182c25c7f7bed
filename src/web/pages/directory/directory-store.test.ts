import { expect, it } from "vitest";
import { type EditionProblem, type Reading, read, refused } from "#facts/edition/edition.ts";
import { exampleReport } from "../../examples/directory-states.ts";
import type { Look, ReadDirectory } from "../../worker/import-protocol.ts";
import { type DirectoryPorts, DirectoryStore } from "./directory-store.ts";

const NOTICE = exampleReport.notice;
const look = (notice: string | null = NOTICE): Reading<Look> => read({ pages: 198, notice });
const directory: ReadDirectory = {
  id: exampleReport.id,
  packed: Uint8Array.of(1),
  report: exampleReport,
};

/** A worker that answers when told to. */
function setUp({ kept = true } = {}) {
  const used: string[] = [];
  const stops: number[] = [];
  const asked = {
    look: (_: Reading<Look> | Error): void => expect.fail("no file was looked at"),
    read: (_: Reading<ReadDirectory> | Error): void => expect.fail("no file was read"),
    page: (_: number): void => expect.fail("no page was read"),
  };
  const answered = <T>(by: (land: (answer: T | Error) => void) => void): Promise<T> =>
    new Promise((land, broken) =>
      by((answer) => (answer instanceof Error ? broken : land)(answer as T)),
    );
  const ports: DirectoryPorts = {
    importer: {
      look: () => answered((land) => Object.assign(asked, { look: land })),
      read: (onPage) => answered((land) => Object.assign(asked, { read: land, page: onPage })),
      stop: () => stops.push(1),
    },
    inUse: async () => ({ catalog: "catalog.bin", edition: null }),
    use: async ({ id }) => {
      used.push(id);
      return kept;
    },
  };
  const store = new DirectoryStore(ports);
  const settle = () => new Promise((done) => setTimeout(done, 0));
  return { store, asked, used, stops, settle, now: () => store.get().now };
}

const file = new File(["%PDF-"], "results.pdf");
async function toNotice(notice: string | null = NOTICE) {
  const set = setUp();
  void set.store.choose(file);
  await set.settle();
  set.asked.look(look(notice));
  await set.settle();
  return set;
}

it("goes from a file over its notice and its pages to a directory in use", async () => {
  const { store, asked, used, settle, now } = await toNotice();
  expect(now()).toEqual({
    step: "notice",
    file: "results.pdf",
    pages: 198,
    notice: NOTICE,
    more: false,
  });
  expect(used).toEqual([]);
  void store.accept();
  asked.page(83);
  expect(now()).toEqual({ step: "reading", file: "results.pdf", pages: 198, done: 83 });
  asked.read(read(directory));
  await settle();
  expect(now()).toEqual({ step: "done", report: exampleReport, kept: true });
  expect(used).toEqual([directory.id]);
});

it("a notice that goes on behind the first pages is shown before anything is in use", async () => {
  const { store, asked, used, settle, now } = await toNotice(null);
  void store.accept();
  asked.read(read(directory));
  await settle();
  expect(now()).toMatchObject({ step: "notice", notice: NOTICE, more: true });
  expect(used).toEqual([]);
  void store.accept();
  await settle();
  expect(now().step).toBe("done");
  expect(used).toEqual([directory.id]);
});

it("a notice that is not accepted ends the import, and what was on its way comes too late", async () => {
  const { store, asked, used, stops, settle, now } = await toNotice();
  void store.accept();
  store.cancel();
  expect(now()).toEqual({ step: "ready" });
  expect(stops.length).toBeGreaterThan(0);
  asked.page(100);
  asked.read(read(directory));
  await settle();
  expect([now(), used]).toEqual([{ step: "ready" }, []]);
});

it("a second file takes the place of the first", async () => {
  const { store, asked, settle, now } = await toNotice();
  const late = asked.look;
  void store.choose(new File([""], "other.pdf"));
  await settle();
  late(refused({ code: "damaged" }));
  asked.look(refused({ code: "empty" }));
  await settle();
  expect(now()).toEqual({ step: "refused", file: "other.pdf", problem: { code: "empty" } });
});

it.each(["look", "read"] as const)("a refusal at the %s says why and uses nothing", async (at) => {
  const problem: EditionProblem = { code: "cut-off" };
  const { store, asked, used, settle, now } = at === "read" ? await toNotice() : setUp();
  void (at === "read" ? store.accept() : store.choose(file));
  await settle();
  asked[at](refused(problem));
  await settle();
  expect([now(), used]).toEqual([{ step: "refused", file: "results.pdf", problem }, []]);
});

it("a worker that breaks is a fault of ours, and said to be", async () => {
  const { store, asked, settle, now } = await toNotice();
  void store.accept();
  asked.read(new Error("gone"));
  await settle();
  expect(now()).toMatchObject({ step: "refused", problem: { code: "broken" } });
});

it("a browser that keeps nothing is told", async () => {
  const { store, asked, settle, now } = setUp({ kept: false });
  void store.choose(file);
  await settle();
  asked.look(look());
  await settle();
  void store.accept();
  asked.read(read(directory));
  await settle();
  expect(now()).toMatchObject({ step: "done", kept: false });
});
