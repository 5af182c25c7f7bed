import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, daysBetween, mondayOf, monthsAfter } from "#core/calendar.ts";
import { planDays } from "./days.ts";
import { pacesFor, worseBefore } from "./pace.ts";
import type { AnsweredWeek, Calendar, Week } from "./types.ts";
import { planWeeks } from "./weeks.ts";

/** A Monday. */
const started = "2026-11-02";

const calendar = (more: Partial<Calendar> = {}): Calendar => ({
  started,
  today: started,
  blocks: [],
  noBlock: 10,
  targets: [10, 16, 20, 20, 24, 24],
  eighty: null,
  own: null,
  calls: [],
  daysOff: [],
  answers: [],
  spent: new Map(),
  easyPart: 2,
  halvedPart: 2,
  ...more,
});

const weekAt = (place: number, more: Partial<Calendar> = {}): Week => {
  const week = planWeeks(calendar(more), 6)[place];
  if (!week) throw new Error(`no week ${place}`);
  return week;
};

const block = (from: string, to: string, halves: number) => ({ from, to, halves });

describe("a week", () => {
  it("of heavy days holds what a heavy block leaves", () => {
    expect(weekAt(0)).toMatchObject({ week: started, month: 1, days: 7, cap: 10, room: 10 });
    expect(weekAt(0).under).toMatchObject({ block: 10, month: 10, eighty: null, own: null });
  });

  it("holds the lowest of its limits, and says which bound it and on how many days", () => {
    const light = [block(started, "2027-06-01", 20)];
    expect(weekAt(0, { blocks: light })).toMatchObject({
      cap: 10,
      bound: [{ limit: "month", days: 7 }],
    });
    expect(weekAt(5, { blocks: light, eighty: 6 })).toMatchObject({
      cap: 6,
      bound: [{ limit: "eighty", days: 7 }],
    });
    const all = planDays(calendar(), 1).map(({ day }) => dayAfter(day, -1));
    expect(weekAt(1, { own: 5, eighty: 7, calls: all })).toMatchObject({
      under: { "post-call": 0, eighty: 7, own: 5 },
      bound: [{ limit: "post-call", days: 7 }],
    });
    expect(weekAt(5, { blocks: light, own: 4, eighty: 4 }).bound).toEqual([
      { limit: "eighty", days: 7 },
      { limit: "own", days: 7 },
    ]);
  });

  it("across two blocks has the share of each, rounded down", () => {
    const blocks = [block(started, "2026-11-04", 0), block("2026-11-05", "2026-11-29", 20)];
    const targets = [24];
    // 3 days of none and 4 of 20: 80 / 7.
    expect(weekAt(0, { blocks, targets })).toMatchObject({
      cap: 11,
      bound: [{ limit: "block", days: 7 }],
    });
  });

  it("takes the strictest of blocks that lie over each other", () => {
    const blocks = [block(started, "2026-11-29", 20), block("2026-11-04", "2026-11-04", 0)];
    expect(weekAt(0, { blocks, targets: [24] }).cap).toBe(17);
  });

  it("with night float or intensive care all through holds nothing", () => {
    expect(weekAt(0, { blocks: [block("2026-10-01", "2026-11-08", 0)] }).cap).toBe(0);
    expect(weekAt(1, { blocks: [block("2026-10-01", "2026-11-08", 0)] }).cap).toBe(10);
  });

  it("over a month's end has the share of both targets", () => {
    // December 2 is a Wednesday: 2 days of 10, 5 of 16.
    const week = weekAt(4, { noBlock: null });
    expect(week).toMatchObject({ week: "2026-11-30", month: 1, cap: 14 });
    expect(week.under.block).toBeNull();
  });

  it("has no hours on the days before the start and after the end", () => {
    const wednesday = { started: "2026-11-04", today: "2026-11-04" };
    expect(weekAt(0, wednesday)).toMatchObject({ week: started, days: 5, cap: 7 });
    const all = planWeeks(calendar(), 6);
    // April 29 to May 1 are the last days: May 2 is past the plan.
    expect(all.at(-1)).toMatchObject({ week: "2027-04-26", days: 6, month: 6 });
    expect(all).toHaveLength(26);
  });

  it("sleeps after a call", () => {
    const week = weekAt(0, { calls: ["2026-11-03", "2026-11-08"] });
    expect(week).toMatchObject({ cap: 8, postCall: ["2026-11-04"] });
    expect(week.bound).toEqual([
      { limit: "post-call", days: 1 },
      { limit: "block", days: 6 },
      { limit: "month", days: 6 },
    ]);
    expect(weekAt(1, { calls: ["2026-11-08"] }).postCall).toEqual(["2026-11-09"]);
  });

  it("keeps one day off free, the first that is not for sleep", () => {
    const daysOff = ["2026-11-04", "2026-11-07", "2026-11-08"];
    const week = weekAt(0, { daysOff, calls: ["2026-11-03"] });
    expect(week).toMatchObject({ dayOff: "2026-11-07", cap: 8 });
    expect(weekAt(1, { daysOff }).dayOff).toBeNull();
  });

  it("with no day but the one off holds nothing", () => {
    const blocks = [block(started, "2026-11-07", 0), block("2026-11-08", "2026-11-08", 20)];
    const targets = [24];
    expect(weekAt(0, { blocks, targets }).cap).toBe(2);
    expect(weekAt(0, { blocks, targets, daysOff: ["2026-11-08"] }).cap).toBe(0);
  });

  it("that runs has what is left of its days and of its hours", () => {
    expect(weekAt(0, { today: "2026-11-04" })).toMatchObject({ cap: 10, room: 7, past: false });
    const spent = new Map([[started, 8]]);
    expect(weekAt(0, { today: "2026-11-04", spent })).toMatchObject({ cap: 10, room: 2, spent: 8 });
    expect(weekAt(0, { spent: new Map([[started, 12]]) })).toMatchObject({ cap: 10, room: 0 });
    expect(weekAt(0, { today: "2026-11-08" })).toMatchObject({ room: 1, past: false });
    const off = { today: "2026-11-08", daysOff: ["2026-11-08"] };
    expect(weekAt(0, off)).toMatchObject({ cap: 10, room: 0 });
  });

  it("that is past has none", () => {
    expect(weekAt(0, { today: "2026-11-09" })).toMatchObject({ cap: 10, room: 0, past: true });
  });

  it("after the last target has the last target, and none without one", () => {
    expect(planWeeks(calendar({ noBlock: null }), 9).at(-2)?.cap).toBe(24);
    expect(weekAt(0, { targets: [] }).cap).toBe(0);
  });
});

describe("the pace", () => {
  const feels = (...all: (AnsweredWeek["feels"] | null)[]): AnsweredWeek[] =>
    all.flatMap((felt, i) => (felt ? [{ week: dayAfter(started, 7 * i), feels: felt }] : []));
  const paces = (answers: readonly AnsweredWeek[], today: string, more: Partial<Calendar> = {}) =>
    planWeeks(calendar({ answers, today, ...more }), 6)
      .slice(0, 6)
      .map(({ pace, provisional }) => (provisional ? `${pace}?` : pace));
  const third = dayAfter(started, 14);
  const fourth = dayAfter(started, 21);

  it("counts answers of worse in a row, and a week without one changes nothing", () => {
    const answers = feels("worse", "same", "worse", null, "worse", "worse");
    const counts = [0, 1, 2, 3, 4, 5, 6].map((i) => worseBefore(answers, dayAfter(started, 7 * i)));
    expect(counts).toEqual([0, 1, 0, 1, 1, 2, 3]);
    expect(worseBefore(answers.toReversed(), dayAfter(started, 42))).toBe(3);
    expect(worseBefore([...answers, { week: "2026-12-14", hard: true }], "2027-01-04")).toBe(3);
  });

  it("is full after one, halved from the week after two until one is better or the same", () => {
    expect(paces(feels("worse"), third)).toEqual(Array(6).fill("full"));
    const halved = ["full", "full", "halved", "halved", "halved", "halved"];
    expect(paces(feels("worse", "worse"), third)).toEqual(halved);
    expect(paces(feels("worse", "worse", "same"), fourth).slice(2)).toEqual([
      ...["halved", "full", "full", "full"],
    ]);
    expect(weekAt(2, { answers: feels("worse", "worse"), today: third, noBlock: 11 }).cap).toBe(5);
  });

  it("is paused from the week after three, and what comes then waits for an answer", () => {
    const worse = feels("worse", "worse", "worse");
    expect(paces(worse, fourth).slice(2)).toEqual(["halved", "paused", "full?", "full?"]);
    expect(paces(worse, third).slice(2)).toEqual(["halved", "paused", "full?", "full?"]);
    expect(weekAt(3, { answers: worse, today: fourth })).toMatchObject({ cap: 0, room: 0 });
  });

  it("waits for this week's own answer: that it was hard is not one", () => {
    const hard = { week: fourth, hard: true };
    expect(paces([...feels("worse", "worse", "worse"), hard], fourth).slice(3)).toEqual([
      ...["paused", "full?", "full?"],
    ]);
  });

  it("stays paused through weeks with no answer, and through another answer of worse", () => {
    const worse = feels("worse", "worse", "worse");
    expect(paces(worse, dayAfter(started, 35)).slice(3)).toEqual(["paused", "paused", "paused"]);
    expect(paces(feels("worse", "worse", "worse", "worse"), fourth).slice(3)).toEqual([
      ...["paused", "paused", "full?"],
    ]);
    expect(paces(feels("worse", "worse", "worse", "better"), fourth).slice(3)).toEqual([
      ...["paused", "full", "full"],
    ]);
  });

  it("is easy in the week after a hard one, and no other", () => {
    const hard = [{ week: started, hard: true }];
    expect(paces(hard, started)).toEqual(["full", "easy", "full", "full", "full", "full"]);
    expect(weekAt(1, { answers: hard }).cap).toBe(5);
    expect(paces([{ week: started, hard: false }], started)[1]).toBe("full");
    expect(weekAt(1, { answers: hard, easyPart: 3, noBlock: 10 }).cap).toBe(3);
    expect(weekAt(2, { answers: feels("worse", "worse"), halvedPart: 5, today: third }).cap).toBe(
      2,
    );
  });

  it("takes no answer from before the plan or from a week that is to come", () => {
    const before = { week: "2026-10-26", hard: true };
    expect(paces([before], started)[0]).toBe("full");
    const early = [-2, -1].map((i) => ({
      week: dayAfter(started, 7 * i),
      feels: "worse" as const,
    }));
    expect(paces(early, started)[0]).toBe("full");
    expect(paces(feels("worse", "worse"), started)).toEqual(Array(6).fill("full"));
    const midweek = pacesFor({
      answers: feels("worse", "worse"),
      started: "2026-11-04",
      today: third,
    });
    expect(midweek(third).pace).toBe("halved");
  });
});

it("gives every day of so many months once, in order", () => {
  const days = planDays(calendar({ started: "2027-01-31" }), 3).map(({ day }) => day);
  expect(days[0]).toBe("2027-01-31");
  expect(days.at(-1)).toBe("2027-04-29");
  expect(days).toEqual(days.map((_, i) => dayAfter("2027-01-31", i)));
});

describe("under any calendar", () => {
  const day = fc.integer({ min: -40, max: 250 }).map((days) => dayAfter(started, days));
  const halves = fc.integer({ min: 0, max: 40 });
  const anyCalendar: fc.Arbitrary<Calendar> = fc.record({
    started: fc.integer({ min: 0, max: 13 }).map((days) => dayAfter(started, days)),
    today: day,
    blocks: fc.array(
      fc
        .record({ from: day, length: fc.nat(60), halves })
        .map(({ from, length, halves: most }) => ({
          from,
          to: dayAfter(from, length),
          halves: most,
        })),
      { maxLength: 12 },
    ),
    noBlock: fc.option(halves),
    targets: fc.array(halves, { minLength: 1, maxLength: 6 }),
    eighty: fc.option(halves),
    own: fc.option(halves),
    calls: fc.array(day, { maxLength: 60 }),
    daysOff: fc.array(day, { maxLength: 40 }),
    answers: fc.uniqueArray(
      fc.record({
        week: day.map(mondayOf),
        feels: fc.constantFrom("better" as const, "same" as const, "worse" as const),
        hard: fc.boolean(),
      }),
      { selector: ({ week }) => week, maxLength: 20 },
    ),
    spent: fc.array(fc.tuple(day.map(mondayOf), halves)).map((all) => new Map(all)),
    easyPart: fc.integer({ min: 2, max: 3 }),
    halvedPart: fc.constant(2),
  });

  /** The mean of one limit over a week, day by day, from the calendar alone. */
  function mean({ started: from, ...c }: Calendar, week: string, limit: (day: string) => number) {
    const end = monthsAfter(from, 6);
    const days = Array.from({ length: 7 }, (_, i) => dayAfter(week, i));
    const inPlan = days.filter((each) => each >= from && each < end);
    const awake = inPlan.filter((each) => !c.calls.includes(dayAfter(each, -1)));
    return awake.reduce((sum, each) => sum + limit(each), 0) / 7;
  }

  it("no week is over any limit, and no week holds hours it has spent or that are past", () => {
    fc.assert(
      fc.property(anyCalendar, (c) => {
        const ends = [1, 2, 3, 4, 5, 6].map((months) => monthsAfter(c.started, months));
        for (const { week, cap, room, spent, past } of planWeeks(c, 6)) {
          const block = (each: string) => {
            const over = c.blocks.filter(({ from, to }) => from <= each && each <= to);
            return over.length > 0
              ? Math.min(...over.map(({ halves: most }) => most))
              : (c.noBlock ?? 99);
          };
          const month = (each: string) =>
            c.targets[Math.min(ends.filter((end) => each >= end).length, c.targets.length - 1)] ??
            0;
          for (const limit of [block, month, () => c.eighty ?? 99, () => c.own ?? 99])
            expect(cap).toBeLessThanOrEqual(mean(c, week, limit));
          expect(room).toBeLessThanOrEqual(Math.max(0, cap - spent));
          expect(room).toBeGreaterThanOrEqual(0);
          if (past) expect(room).toBe(0);
          expect(past).toBe(daysBetween(week, c.today) > 6);
        }
      }),
      { seed: 11, numRuns: 40 },
    );
  });
});
