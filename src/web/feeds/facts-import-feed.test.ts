import { expect, it } from "vitest";
import type { Asked, FactsPreview, TableView } from "#answers/user-csv/facts-desk.ts";
import { fail, ok } from "#core/result.ts";
import { UNUSED } from "#dossier/user-csv/mapping.ts";
import { NO_FACTS } from "#dossier/user-facts.ts";
import { CHOOSING, FactsImportFeed } from "./facts-import-feed.ts";

const use = (field: "program" | "minStep2" | "note") => ({ ...UNUSED, field });
const table: TableView = {
  columns: [use("program"), use("minStep2"), UNUSED].map((guess, i) => ({
    title: `column ${i + 1}`,
    samples: [],
    guess: { ...guess, confidence: "medium" },
  })),
  rows: 3,
  separator: ",",
  encoding: "utf-8",
};
const preview: FactsPreview = {
  wrong: [],
  facts: NO_FACTS,
  programs: 0,
  count: 0,
  changes: { added: 0, replaced: 0, same: 0 },
  rows: { read: 3, used: 0, silent: 0, refused: 0 },
  cellsRefused: 0,
  problems: [],
  problemCount: 0,
  tooMany: null,
};

interface Waiting {
  readonly asked: Asked;
  readonly land: (count: number) => void;
  readonly break: () => void;
}

/** A desk that opens "refuse" not at all and answers previews when told to. */
function setUp() {
  const waiting: Waiting[] = [];
  const opened: (Uint8Array | string)[] = [];
  const feed = new FactsImportFeed(
    {
      open: async (given) => {
        opened.push(given);
        if (given === "refuse")
          return fail({ code: "empty", pointer: "", found: "nothing", accepted: "a table" });
        if (given === "break") throw new Error("gone");
        return ok(table);
      },
      preview: (asked) =>
        new Promise((land, broken) =>
          waiting.push({
            asked,
            land: (count) => land({ ...preview, count }),
            break: () => broken(new Error("gone")),
          }),
        ),
    },
    () => NO_FACTS,
  );
  return { feed, waiting, opened };
}
const settle = () => new Promise((done) => setTimeout(done, 0));

async function openTable() {
  const all = setUp();
  void all.feed.openText("id,min,x\n");
  await settle();
  all.waiting[0]?.land(1);
  await settle();
  return all;
}

it("a table is opened, mapped as guessed, and previewed", async () => {
  const { feed, waiting } = await openTable();
  expect(feed.get()).toMatchObject({ phase: "open", stale: false, preview: { count: 1 } });
  expect(waiting[0]?.asked.mapping.map(({ field }) => field)).toEqual([
    "program",
    "minStep2",
    null,
  ]);
});

it("a field that moves to another column leaves the one it was in", async () => {
  const { feed } = await openTable();
  void feed.map(2, use("minStep2"));
  expect(feed.get().mapping.map(({ field }) => field)).toEqual(["program", null, "minStep2"]);
  void feed.map(0, UNUSED);
  expect(feed.get().mapping.map(({ field }) => field)).toEqual([null, null, "minStep2"]);
});

it("the last preview stays, marked as stale, until that of the newest mapping is there", async () => {
  const { feed, waiting } = await openTable();
  void feed.map(2, use("note"));
  void feed.setSpecialty("neurology");
  expect(feed.get()).toMatchObject({ stale: true, preview: { count: 1 } });
  waiting[2]?.land(3);
  await settle();
  waiting[1]?.land(2);
  await settle();
  expect(feed.get()).toMatchObject({ stale: false, preview: { count: 3 } });
  expect(waiting[2]?.asked).toMatchObject({ specialty: "neurology" });
});

it("a table that is refused says why and leaves nothing open", async () => {
  const { feed } = await openTable();
  await feed.openText("refuse");
  expect(feed.get()).toEqual({
    ...CHOOSING,
    refused: { code: "empty", pointer: "", found: "nothing", accepted: "a table" },
  });
});

it("a file of two gigabytes is refused before it is read", async () => {
  const { feed, opened } = setUp();
  await feed.openFile({
    name: "big.csv",
    size: 2e9,
    arrayBuffer: () => Promise.reject(new Error("was read")),
  });
  expect(opened).toEqual([]);
  expect(feed.get().refused?.found).toBe("2000 MB");
});

it("a file that cannot be read, and a worker that broke, are told", async () => {
  const { feed, waiting } = setUp();
  const arrayBuffer = () => Promise.reject(new Error("gone"));
  await feed.openFile({ name: "x.csv", size: 1, arrayBuffer });
  expect(feed.get()).toMatchObject({ phase: "choosing", trouble: true });
  void feed.openText("id\n");
  await settle();
  expect(feed.get().trouble).toBe(false);
  waiting[0]?.break();
  await settle();
  expect(feed.get()).toMatchObject({ phase: "open", trouble: true, stale: false });
});

it("what is closed while it opens stays closed", async () => {
  const { feed, waiting } = setUp();
  void feed.openText("id\n");
  feed.close();
  await settle();
  expect(feed.get()).toEqual(CHOOSING);
  expect(waiting).toEqual([]);
});
