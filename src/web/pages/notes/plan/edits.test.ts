import { expect, it } from "vitest";
import { openPath, type PathDocument } from "#dossier/path/path-document.ts";
import {
  withMonths,
  withOwnTask,
  withSpent,
  withStart,
  withTaskHours,
  withTaskMark,
  withWeek,
} from "./edits.ts";

const notes: PathDocument = { version: 1 };

it("a week is answered once; taken back it is gone, and so is the plan with nothing in it", () => {
  const worse = withWeek("2026-11-23", { feels: "worse" })(notes);
  const hard = withWeek("2026-11-23", { hard: true })(worse);
  expect(hard.plan?.weeks).toEqual([{ week: "2026-11-23", feels: "worse", hard: true }]);
  const older = withWeek("2026-11-16", { feels: "same" })(hard);
  expect(older.plan?.weeks?.map(({ week }) => week)).toEqual(["2026-11-16", "2026-11-23"]);
  const back = withWeek("2026-11-23", { feels: undefined, hard: false })(hard);
  expect(back).toEqual(notes);
});

it("a task is done or dropped, never both, and put back it leaves nothing but the user's own words", () => {
  const done = withTaskMark("test", "done", "2026-11-25")(notes);
  expect(done.plan?.tasks).toEqual([{ id: "test", done: "2026-11-25" }]);
  const dropped = withTaskMark("test", "dropped", "2026-11-26")(done);
  expect(dropped.plan?.tasks).toEqual([{ id: "test", dropped: "2026-11-26" }]);
  expect(withTaskMark("test", null, "2026-11-26")(dropped)).toEqual(notes);
  const own = { ...notes, plan: { tasks: [{ id: "own-1", title: "Call a friend" }] } };
  const undone = withTaskMark(
    "own-1",
    null,
    "2026-11-26",
  )(withTaskMark("own-1", "done", "2026-11-26")(own));
  expect(undone).toEqual(own);
});

it("hours are added one by one, and a document that is full stays as it is", () => {
  const entry = { on: "2026-11-25", hours: 0.5, task: "test" };
  const twice = withSpent(entry)(withSpent(entry)(notes));
  expect(twice.plan?.spent).toEqual([entry, entry]);
  const full = { ...notes, plan: { spent: Array.from({ length: 4000 }, () => entry) } };
  const more = withSpent(entry)(full);
  expect(more.plan?.spent).toHaveLength(4000);
  expect(openPath(more).ok).toBe(true);
});

it("start and length are said apart", () => {
  expect(withMonths(9)(withStart("2026-11-25")(notes)).plan).toEqual({
    started: "2026-11-25",
    months: 9,
  });
});

it("hours of a task are the user's until they are taken back", () => {
  const more = withTaskHours("test", 6)(withTaskMark("test", "done", "2026-11-25")(notes));
  expect(more.plan?.tasks).toEqual([{ id: "test", done: "2026-11-25", hours: 6 }]);
  expect(withTaskHours("test", undefined)(withTaskHours("test", 6)(notes))).toEqual(notes);
});

it("own tasks have names of their own, also after one was taken out", () => {
  const two = withOwnTask("B", 2)(withOwnTask("A", 1)(notes));
  expect(two.plan?.tasks?.map(({ id }) => id)).toEqual(["own-1", "own-2"]);
  const left = { ...two, plan: { tasks: two.plan?.tasks?.slice(1) ?? [] } };
  const ids = withOwnTask("C", 3)(left).plan?.tasks?.map(({ id }) => id);
  expect(ids).toEqual(["own-2", "own-1"]);
  expect(openPath(two).ok).toBe(true);
});
