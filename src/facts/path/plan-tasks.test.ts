import { describe, expect, it } from "vitest";
import { laneOf, lanes } from "./lanes.ts";
import { planTable } from "./plan.ts";
import { isOfAnotherLane, planTasks } from "./plan-tasks.ts";

const ids = lanes().map(({ id }) => id);

describe.each(ids)("the plan of %s", (lane) => {
  const tasks = planTasks(lane);
  const places = new Map(tasks.map(({ id }, i) => [id, i]));

  it("has tasks with ids of their own, a step of 20 minutes, and whole half-hours", () => {
    expect(places.size).toBe(tasks.length);
    for (const { id, step, hours, from, due } of tasks) {
      expect(id).toMatch(/^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/);
      expect(planTable().steps[step], id).toBeDefined();
      expect(Number.isInteger(hours * 2), id).toBe(true);
      expect(from, id).toBeLessThanOrEqual(due);
    }
  });

  it("asks for nothing before what comes first, and for nothing paid first", () => {
    const byId = new Map(tasks.map((task) => [task.id, task]));
    for (const { id, after, due, mode } of tasks)
      for (const before of after.map((name) => byId.get(name))) {
        expect(before?.from, id).toBeLessThanOrEqual(due);
        if (before?.mode?.startsWith("paid")) expect(mode, id).toMatch(/^paid/);
      }
    const waiting = (id: string, seen: readonly string[]): void => {
      expect(seen).not.toContain(id);
      for (const before of byId.get(id)?.after ?? []) waiting(before, [...seen, id]);
    };
    for (const { id } of tasks) waiting(id, []);
  });

  it("has two things made, what comes of them, and a decision; or nothing to try", () => {
    const tried = (laneOf(lane)?.testHours.high ?? 0) > 0;
    const own = tasks.filter(({ id }) => id.startsWith(`${lane}-`));
    expect(own.filter(({ id }) => /-piece-[12]$/.test(id))).toHaveLength(tried ? 2 : 0);
    expect(places.has("test")).toBe(tried);
    for (const { after, id } of own) expect(after, id).toContain("test");
    const hours = tasks.reduce((sum, task) => sum + task.hours, 0);
    expect(hours).toBeLessThanOrEqual(80);
    expect(places.has("decide")).toBe(true);
  });

  it("has its own words for its own tasks", () => {
    const words = [...(laneOf(lane)?.moves ?? []).map(({ text }) => text)];
    const samples = laneOf(lane)?.workSamples ?? [];
    for (const { id, text } of tasks.filter((task) => task.id.startsWith(`${lane}-`)))
      expect(words.includes(text) || samples.some((one) => text.includes(one)), id).toBe(true);
  });
});

it("every lane has a plan, and every plan a lane", () => {
  expect(Object.keys(planTable().lanes)).toEqual(ids);
  expect(() => planTasks("nobody")).toThrow("lane must be one of");
});

it("no two lanes share a task of their own", () => {
  expect(isOfAnotherLane("medical_writing-handout", "consulting")).toBe(true);
  expect(isOfAnotherLane("medical_writing-handout", "medical_writing")).toBe(false);
  expect(isOfAnotherLane("my-own", "consulting")).toBe(false);
});

it("a lane's task takes the place of the common one", () => {
  const names = planTasks("consulting").map(({ id }) => id);
  expect(names).not.toContain("project");
  expect(planTasks("drug_safety").map(({ id }) => id)).toContain("project");
});

it("the hours by block and month are those of the article, and ours where it has none", () => {
  const { blocks, targets } = planTable();
  expect(targets.hours).toEqual([5, 8, 10, 10, 12, 12]);
  expect(Object.fromEntries(blocks.map((b) => [b.kind, [b.default, b.most, b.basis]]))).toEqual({
    heavy: [5, 8, "article"],
    normal: [8, 10, "practice_judgement"],
    light: [10, 12, "article"],
    elective: [10, 12, "article"],
    research: [10, 12, "article"],
    outpatient: [8, 10, "practice_judgement"],
    night_float: [0, 0, "practice_judgement"],
    icu: [0, 0, "practice_judgement"],
    vacation: [10, 12, "article"],
  });
});
