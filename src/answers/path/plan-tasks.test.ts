import { describe, expect, it } from "vitest";
import type { LanePlan, PathDocument } from "#dossier/path/path-document.ts";
import { planOf, started, taskOf, withLane } from "./plan.cases.ts";

const handout = "medical_writing-handout";
const paid = "medical_writing-mail";
const planned = (plan: LanePlan, today?: string) => planOf(withLane({ plan }), today);
const tasksOf = (sheet: PathDocument["sheet"]) => planOf(withLane({ sheet: sheet ?? {} }));

describe("a task of the table", () => {
  it("has its hours until the user says others", () => {
    expect(taskOf(planned({}), handout)).toMatchObject({ hours: 3, hoursFrom: "table", left: 3 });
    const more = taskOf(planned({ tasks: [{ id: handout, hours: 4.2 }] }), handout);
    expect(more).toMatchObject({ hours: 4.2, hoursFrom: "you", left: 4.5 });
  });

  it("has left what was not spent, and half an hour until it is said to be done", () => {
    const spend = (hours: number) => [{ on: started, hours, task: handout }];
    expect(taskOf(planned({ spent: spend(1.25) }), handout)).toMatchObject({
      ...{ spent: 1.25, left: 2, usedUp: false },
    });
    expect(taskOf(planned({ spent: spend(3) }), handout)).toMatchObject({
      left: 0.5,
      usedUp: true,
    });
    const tomorrow = [{ on: "2026-11-03", hours: 1, task: handout }];
    expect(taskOf(planned({ spent: tomorrow }), handout)).toMatchObject({ spent: 0, left: 3 });
  });

  it("that is done or dropped is in no week; done on a day to come is not done", () => {
    const done = planned({ tasks: [{ id: handout, done: started }] });
    expect(taskOf(done, handout)).toMatchObject({
      state: "done",
      done: started,
      left: 0,
      week: null,
    });
    const later = planned({ tasks: [{ id: handout, done: "2026-11-03" }] });
    expect(taskOf(later, handout)).toMatchObject({ state: "open", done: null });
    const dropped = planned({ tasks: [{ id: handout, dropped: started }] });
    expect(taskOf(dropped, handout)).toMatchObject({ state: "dropped", week: null });
    expect(dropped.hours.left).toBe(planned({}).hours.left - 3);
  });

  it("goes to another month with its phase, and takes the user's words", () => {
    const moved = planned({
      tasks: [{ id: handout, month: 5, title: "The sheet for the clinic" }],
    });
    const task = taskOf(moved, handout);
    expect(task).toMatchObject({ text: "The sheet for the clinic", due: "2027-05-01" });
    expect(task.week && task.week >= "2027-03-01").toBe(true);
    const after = planned({ tasks: [{ id: handout, month: 8 }] });
    expect(taskOf(after, handout)).toMatchObject({ due: "2027-07-01" });
    expect(after).toMatchObject({ fits: false, longer: 8 });
  });

  it("waits for what comes before it, until that is done or dropped", () => {
    const free = planned({});
    const test = taskOf(free, "test");
    expect(taskOf(free, handout).week).not.toBeNull();
    expect((taskOf(free, handout).week ?? "") >= (test.week ?? "x")).toBe(true);
    const icu = { from: started, to: "2026-11-29", kind: "icu" as const };
    const dropped = planOf(
      withLane({
        rotations: { blocks: [icu] },
        plan: { tasks: [{ id: "test", dropped: started }] },
      }),
    );
    expect(taskOf(dropped, handout).week).not.toBeNull();
  });
});

describe("the test", () => {
  const lane = { lane: "medical_writing", opened: "2026-10-26" };
  const test = { written: "2026-10-27", hours: 2, task: "One page", passMark: "In 2 hours" };
  const withTest = (more: object) =>
    planOf(withLane({ lane: { ...lane, test: { ...test, ...more } } }));

  it("has the hours written down for it, and is done in one go", () => {
    expect(taskOf(withTest({}), "test")).toMatchObject({ hours: 2, sitting: true, state: "open" });
    const plan = withTest({});
    expect(plan.weeks.filter(({ tasks }) => tasks.some(({ id }) => id === "test"))).toHaveLength(1);
  });

  it("that met its mark is done; one that did not is not", () => {
    const started27 = { started: "2026-10-27" };
    expect(taskOf(withTest({ ...started27, passed: true }), "test")).toMatchObject({
      ...{ state: "done", done: null },
    });
    expect(taskOf(withTest({ ...started27, passed: false }), "test").state).toBe("open");
  });

  it("that no week holds is said to find none, and what waits for it too", () => {
    const plan = planned({ tasks: [{ id: "test", hours: 9 }], mostHours: 4 });
    expect(taskOf(plan, "test").state).toBe("does-not-fit");
    expect(taskOf(plan, handout).state).toBe("does-not-fit");
    expect(taskOf(plan, "profile").state).toBe("open");
  });
});

describe("a task of the user's own", () => {
  it("is planned with its hours in its month, and not without them", () => {
    const own = { id: "call-editor", title: "Call the editor", month: 2, hours: 1 };
    const plan = planned({
      tasks: [own, { id: "read", title: "Read a book" }, { id: "bare", hours: 1 }],
    });
    expect(taskOf(plan, "call-editor")).toMatchObject({ own: true, due: "2027-01-01", left: 1 });
    expect((taskOf(plan, "call-editor").week ?? "") >= "2026-11-30").toBe(true);
    expect(taskOf(plan, "read")).toMatchObject({ state: "no-hours", hours: null, week: null });
    expect(taskOf(plan, "bare")).toMatchObject({ text: "bare", due: "2027-05-01" });
  });

  it("of another lane is not in this one's plan", () => {
    const plan = planned({ tasks: [{ id: "consulting-cases", hours: 2 }] });
    expect(plan.tasks.map(({ id }) => id)).not.toContain("consulting-cases");
  });
});

describe("limits", () => {
  it("hold paid work back, and say who lifts them", () => {
    const plan = tasksOf({
      status: "j1_physician",
      pgy: 2,
      clinicalHours: 60,
      moonlightingHours: 0,
    });
    expect(taskOf(plan, paid)).toMatchObject({
      state: "locked",
      verdict: "blocked",
      week: null,
      left: 0,
    });
    const free = taskOf(plan, "medical_writing-free-piece");
    expect(free).toMatchObject({ state: "locked", week: null });
    const inside = taskOf(plan, handout);
    expect(inside).toMatchObject({ state: "open", verdict: "ok_if_part_of_training" });
    const limit = plan.limits.find(({ mode }) => mode === "paid_external_1099");
    expect(limit?.reasons.some(({ liftedBy }) => liftedBy.length > 0)).toBe(true);
    expect(plan.notes.map(({ id }) => id)).toContain("limits-first");
  });

  it("do not name paid work while the status is not known", () => {
    const plan = tasksOf({ pgy: 2 });
    expect(plan.hidden).toBeGreaterThan(0);
    expect(plan.tasks.map(({ id }) => id)).not.toContain(paid);
    expect(plan.tasks.every(({ mode }) => !mode?.startsWith("paid"))).toBe(true);
  });

  it("open where the policy was read and the hours are known", () => {
    const plan = tasksOf({
      ...{ stage: "in_residency", status: "us_citizen_or_lpr", pgy: 3 },
      ...{ outsideWork: "approved_in_writing", outsideWorkRead: "2026-10-01" },
      ...{ clinicalHours: 60, moonlightingHours: 0 },
    });
    expect(taskOf(plan, paid)).toMatchObject({ state: "open" });
    expect(plan.limits).toEqual([]);
    expect(plan.hidden).toBe(0);
  });

  it("do not hold up the decision", () => {
    const plan = tasksOf({ status: "h1b", pgy: 1, outsideWork: "forbidden" });
    expect(taskOf(plan, "outside").state).toBe("locked");
    expect(taskOf(plan, "decide").week).not.toBeNull();
  });
});

describe("the next 20 minutes", () => {
  it("are the first task's own first step, or to go on with it", () => {
    expect(planned({}).next).toMatchObject({
      task: "sheet",
      minutes: 20,
      begun: false,
      week: started,
    });
    expect(planned({}).next?.step).toMatch(/^Open your sheet/);
    const begun = planned({ spent: [{ on: started, hours: 0.5, task: "sheet" }] });
    expect(begun.next).toMatchObject({ task: "sheet", begun: true });
    expect(begun.next?.step).toMatch(/timer/);
  });

  it("of the user's own task are a timer", () => {
    const all = planned({}).tasks.map(({ id }) => ({ id, dropped: started }));
    const plan = planned({ tasks: [...all, { id: "mine", title: "My own", hours: 1 }] });
    expect(plan.next).toMatchObject({ task: "mine", begun: false });
    expect(plan.next?.step).toMatch(/timer/);
    expect(planned({ tasks: all }).next).toBeNull();
  });
});
