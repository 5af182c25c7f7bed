import { expect, it } from "vitest";
import { fail, ok } from "#core/result.ts";
import { openDocument } from "#dossier/document.ts";
import { parseProfile } from "#dossier/parse-profile.ts";
import { exampleAnswer } from "../examples/list-answer.ts";
import type { ListWorker } from "../worker/protocol.ts";
import { browser } from "../workspace/browser.cases.ts";
import { withField } from "../workspace/draft.ts";
import { duplicated, editActive, readWith } from "../workspace/workspace.ts";
import { WorkspaceStore } from "../workspace/workspace-store.ts";
import { ListFeed } from "./list-feed.ts";

/** Answers every profile that can be read with the example, its seed the score. */
const worker: ListWorker = {
  open: async () => ({ specialties: [], catalog: exampleAnswer.catalog }),
  compare: async () => fail(),
  why: async () => fail(),
  programs: async () => fail(),
  season: async () => Promise.reject(new Error("not asked here")),
  openTable: async () => fail(),
  previewTable: async () => Promise.reject(new Error("not asked here")),
  template: async () => "",
  places: async () => [],
  find: async () => [],
  names: async () => [],
  read: async (input) => openDocument(input),
  list: async (input) => {
    const profile = parseProfile(input);
    if (!profile.ok) return profile;
    return ok({ ...exampleAnswer, seed: profile.value.step2ck?.score ?? 0 });
  },
};

const settle = () => new Promise((done) => setTimeout(done, 5));

async function started(works = worker) {
  const tab = browser().tab();
  const workspace = new WorkspaceStore(tab);
  const editions = { packed: async (id: string) => new TextEncoder().encode(id) };
  const list = new ListFeed(workspace, {
    worker: works,
    catalog: "",
    editions,
    pause: tab.pause,
  });
  await workspace.start();
  await list.start();
  await settle();
  const score = (text: string) =>
    workspace.act(
      { label: "score" },
      editActive((draft) => withField(draft, "step2", text)),
    );
  return { workspace, list, score };
}

it("the answer is there before the first edit and follows each edit", async () => {
  const { list, score } = await started();
  expect(list.get()).toMatchObject({ stale: false, settled: true, answer: { seed: 250 } });
  score("245");
  expect(list.get()).toMatchObject({ stale: true, settled: false, answer: { seed: 250 } });
  await settle();
  expect(list.get()).toMatchObject({ stale: false, settled: true, answer: { seed: 245 } });
});

it.each(["999", "24"])(
  "the answer stays the last good one, marked stale, while a score is %s",
  async (wrong) => {
    const { list, score } = await started();
    score(wrong);
    await settle();
    expect(list.get()).toMatchObject({ stale: true, answer: { seed: 250 } });
    expect(list.get().problems.map((p) => p.pointer)).toEqual(["/step2ck/score"]);
    score("255");
    await settle();
    expect(list.get()).toMatchObject({ problems: [], stale: false, answer: { seed: 255 } });
  },
);

it("undo is answered like any other edit, and another list has its own answer", async () => {
  const { workspace, list, score } = await started();
  workspace.act({ label: "copy" }, duplicated("1"));
  score("245");
  await settle();
  expect(list.get()).toMatchObject({ stale: false, answer: { seed: 245 } });
  workspace.look("1");
  await settle();
  expect(list.get()).toMatchObject({ stale: false, answer: { seed: 250 } });
  workspace.undo();
  await settle();
  expect(list.get()).toMatchObject({ stale: false, answer: { seed: 250 } });
});

it("another directory is opened, answered with, and left again by undo", async () => {
  const opened: (string | null)[] = [];
  const { workspace, list } = await started({
    ...worker,
    open: async (_, edition) => {
      opened.push(edition && new TextDecoder().decode(edition));
      return { specialties: [], catalog: exampleAnswer.catalog };
    },
  });
  workspace.act({ label: "directory" }, readWith("newer"));
  expect(list.get()).toMatchObject({ stale: true, settled: false });
  await settle();
  workspace.undo();
  await settle();
  expect(opened).toEqual([null, "newer", null]);
  expect(list.get()).toMatchObject({ stale: false, settled: true });
});

it("a catalog that cannot be read is told", async () => {
  const broken = { ...worker, open: () => Promise.reject(new Error("no bytes")) };
  const { list } = await started(broken);
  expect(list.get()).toMatchObject({ trouble: true, answer: null });
});
