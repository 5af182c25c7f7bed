import { readFileSync } from "node:fs";
import ical, { type VEvent } from "node-ical";
import { describe, expect, it } from "vitest";
import { planAnswer } from "#answers/path/plan.ts";
import type { PlanAnswer } from "#answers/path/plan-schema.ts";
import { openPath } from "#dossier/path/path-document.ts";
import { madeWeeks } from "#exports/preview.ts";
import { type WeeksOptions, weeksIcs } from "#exports/weeks-ics.ts";
import { dayAfter } from "../../src/core/calendar.ts";
import { weeksWords } from "../../src/web/messages/path-plan.ts";
import { readIcs } from "./read-ics.ts";

const example: unknown = JSON.parse(readFileSync("examples/resident-plan.json", "utf8"));

function planOf(json: unknown): PlanAnswer {
  const document = openPath(json);
  const answer = document.ok ? planAnswer(document.value, { today: "2026-11-25" }) : document;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

const plan = planOf(example);
const stamp = new Date(Date.UTC(2026, 10, 25, 8, 30));
const quiet: WeeksOptions = { stamp, title: null, tasks: false };
const fileOf = (options: WeeksOptions) => weeksIcs(plan, options, weeksWords) ?? "";
const file = fileOf(quiet);

const eventsOf = (text: string): readonly VEvent[] =>
  Object.values(ical.sync.parseICS(text)).filter((part): part is VEvent => part?.type === "VEVENT");

/** The day on the wall that a second program puts it on. */
const wallDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

const withWork = plan.weeks.filter(({ tasks }) => tasks.length > 0);

describe("the weeks as another program reads them", () => {
  const events = eventsOf(file);

  it("are those with work, each once, whole, Monday to Sunday", () => {
    expect(withWork.length).toBeGreaterThan(5);
    expect(events.map(({ start }) => wallDay(start))).toEqual(withWork.map(({ week }) => week));
    for (const { start, end, datetype } of events) {
      expect(datetype).toBe("date");
      expect(end && wallDay(end)).toBe(dayAfter(wallDay(start), 7));
    }
  });

  it("have the hours of the plan, and block no time", () => {
    expect(events.map(({ description }) => description)).toEqual(
      withWork.map(({ planned }) => weeksWords.hours(planned ?? 0)),
    );
    for (const { transparency } of events) expect(transparency).toBe("TRANSPARENT");
  });

  it("have titles that say nothing", () => {
    for (const { summary } of events) expect(summary).toMatch(/^(Block \d+|Task)$/);
    expect(new Set(events.map(({ summary }) => summary)).size).toBeGreaterThan(1);
  });
});

it("is a calendar by the letter, the same bytes for the same instant", () => {
  expect(readIcs(file).events).toHaveLength(withWork.length);
  expect(fileOf(quiet)).toBe(file);
});

it("nothing of the lane, the tasks or of leaving is in it, anywhere", () => {
  const words = plan.tasks
    .flatMap(({ text }) => text.split(/\W+/))
    .filter((word) => word.length > 5);
  for (const word of [...words, plan.lane.name, plan.lane.id, "writing", "exit", "leav", "burn"])
    expect(file.toLowerCase()).not.toContain(word.toLowerCase());
});

it("takes the user's own title, and says what the work is only where that is asked for", () => {
  const named = eventsOf(fileOf({ stamp, title: "Gym; legs, arms", tasks: true }));
  for (const { summary } of named) expect(summary).toBe("Gym; legs, arms");
  expect(named[0]?.description).toBe(
    `1 hour\n${plan.tasks.find(({ id }) => id === "profile")?.text}`,
  );
});

it("has no title of a block in a week without one", () => {
  const { rotations: _, ...rest } = example as { rotations: unknown };
  const text = weeksIcs(planOf(rest), quiet, weeksWords) ?? "";
  for (const { summary } of eventsOf(text)) expect(summary).toBe("Task");
});

describe("the preview", () => {
  const told = (options: WeeksOptions) =>
    Object.fromEntries(
      (madeWeeks(plan, options, weeksWords)?.contents ?? []).map(({ kind, count }) => [
        kind,
        count,
      ]),
    );

  it("counts the weeks, and the tasks where they are named", () => {
    expect(told(quiet)).toEqual({ weeks: withWork.length });
    const tasks = new Set(withWork.flatMap((week) => week.tasks.map(({ id }) => id))).size;
    expect(told({ ...quiet, tasks: true })).toEqual({ weeks: withWork.length, tasks });
    expect(madeWeeks(plan, quiet, weeksWords)).toMatchObject({ name: "weeks.ics" });
  });

  it("is none where no week is certain", () => {
    const paused = planOf({
      ...(example as object),
      plan: {
        started: "2026-11-02",
        weeks: ["2026-11-02", "2026-11-09", "2026-11-16"].map((week) => ({ week, feels: "worse" })),
      },
    });
    expect(paused.weeks.some(({ provisional, tasks }) => provisional && tasks.length > 0)).toBe(
      true,
    );
    expect(madeWeeks(paused, quiet, weeksWords)).toBeNull();
  });
});
