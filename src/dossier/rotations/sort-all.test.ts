import { describe, expect, it } from "vitest";
import { dayAfter } from "#core/calendar.ts";
import { sortAll } from "./sort-all.ts";
import type { Timed } from "./timed.ts";
import { HOUR, MINUTE, wallOf } from "./wall.ts";
import { type RotationWords, titleTeller } from "./words.ts";

const words: RotationWords = {
  kinds: [
    { kind: "icu", phrases: ["icu"] },
    { kind: "heavy", phrases: ["wards", "ed"] },
    { kind: "vacation", phrases: ["pto"] },
    { kind: "night_float", phrases: ["night"] },
  ],
  roles: [
    { role: "call", phrases: ["call"] },
    { role: "off", phrases: ["off"] },
    { role: "generic", phrases: ["shift", "night", "day"] },
  ],
};
const sort = (...timed: readonly Timed[]) => sortAll(timed, titleTeller(words));

let line = 0;
const entry = (title: string, places: readonly string[] = []) => ({ line: ++line, title, places });
const whole = (title: string, from: string, days: number): Timed => {
  const start = wallOf(from);
  return { event: entry(title), allDay: true, start, end: wallOf(dayAfter(from, days)) };
};
/** Hours after midnight of a day; more than 24 is the next. */
const shift = (title: string, day: string, from: number, to: number, place?: string): Timed => {
  const [start, end] = [wallOf(day) + from * HOUR, wallOf(day) + to * HOUR];
  return { event: entry(title, place ? [place] : []), allDay: false, start, end };
};
const spans = (...timed: readonly Timed[]) =>
  sort(...timed).blocks.map(({ block: { from, to, kind } }) => `${from} ${to} ${kind ?? "?"}`);
const whys = (...timed: readonly Timed[]) => sort(...timed).skipped.map(({ why }) => why);
const onDays = (title: string, dates: readonly number[], from = 7, to = 17) =>
  dates.map((date) => shift(title, dayAfter("2026-07-01", date - 1), from, to));

describe("a call is", () => {
  it.each([
    ["a shift past 4 in the morning", shift("Wards", "2026-07-01", 19, 28), ["2026-07-01"]],
    ["none that ends before", shift("Wards", "2026-07-01", 19, 28 - MINUTE / HOUR), []],
    [
      "of the day before where it begins after midnight",
      shift("Call", "2026-07-02", 0, 8),
      ["2026-07-01"],
    ],
    ["none where the shift begins at 3", shift("Wards", "2026-07-02", 3, 12), []],
    ["one by name without an end", shift("Call", "2026-07-01", 17, 17), ["2026-07-01"]],
    ["none by name that ends in the evening", shift("Call", "2026-07-01", 7, 20), []],
    [
      "each day of an all-day call of three days",
      whole("Call", "2026-07-03", 3),
      ["2026-07-03", "2026-07-04", "2026-07-05"],
    ],
    ["none of an all-day call of four days", whole("Call", "2026-07-03", 4), []],
  ])("%s", (_, timed, calls) => {
    expect(sort(timed).calls).toEqual(calls);
  });
});

describe("days off are", () => {
  it("each day of up to 14", () => {
    expect(sort(whole("Off", "2026-07-01", 14)).daysOff).toHaveLength(14);
    expect(sort(whole("Off", "2026-07-01", 15)).daysOff).toEqual([]);
  });

  it("not vacation, which is a block of any length", () => {
    expect(spans(whole("PTO off", "2026-07-01", 1))).toEqual(["2026-07-01 2026-07-01 vacation"]);
  });
});

describe("shifts are one block", () => {
  it("with four free days between them, two with five", () => {
    expect(spans(...onDays("Wards", [1, 2, 3, 8, 9, 10]))).toEqual(["2026-07-01 2026-07-10 heavy"]);
    expect(spans(...onDays("Wards", [1, 2, 3, 9, 10, 11]))).toEqual([
      "2026-07-01 2026-07-03 heavy",
      "2026-07-09 2026-07-11 heavy",
    ]);
  });

  it("from three days of work on, three in seven", () => {
    expect(whys(...onDays("Wards", [1, 2]))).toEqual(["few-days", "few-days"]);
    expect(spans(...onDays("Wards", [1, 4, 7]))).toHaveLength(1);
    expect(spans(...onDays("Wards", [1, 4, 8]))).toEqual([]);
  });

  it("whatever the shift is called, by the place where the title names none", () => {
    const days = [1, 2, 3].map((date) => shift("Day shift", `2026-07-0${date}`, 7, 17, "ICU"));
    const { block } = sort(...days).blocks[0] ?? {};
    expect(block).toEqual({ from: "2026-07-01", to: "2026-07-03", name: "ICU", kind: "icu" });
  });

  it("of nights where half of them are, and of what it is where fewer are", () => {
    const days = onDays("ED day", [1, 2, 3]);
    const nights = onDays("ED night", [4, 5, 6], 19, 31);
    expect(spans(...days, ...nights)).toEqual(["2026-07-01 2026-07-06 night_float"]);
    expect(spans(...days, ...nights.slice(1))).toEqual(["2026-07-01 2026-07-06 heavy"]);
  });

  it("named by the words they agree on", () => {
    const { blocks } = sort(
      ...["ED team B - day 1", "ED team B - day 2", "ED team B - day 3"].map((title, i) =>
        shift(title, `2026-07-0${i + 1}`, 7, 17),
      ),
    );
    expect(blocks[0]?.block.name).toBe("ED team B - day");
  });
});

describe("left out and named are", () => {
  it.each([
    ["under four hours", shift("Wards", "2026-07-01", 7, 11 - MINUTE / HOUR), "short"],
    ["one shift of four", shift("Wards", "2026-07-01", 7, 11), "few-days"],
    ["101 days of a kind not known", whole("PGY-2", "2026-07-01", 101), "too-long"],
    ["before 1990", whole("Wards", "1989-12-01", 5), "far-day"],
    ["after 2100", whole("Wards", "2100-12-31", 5), "far-day"],
  ])("%s", (_, timed, why) => {
    expect(whys(timed)).toEqual([why]);
  });

  it("not 100 days of a kind not known, nor a year of one that is", () => {
    expect(spans(whole("PGY-2", "2026-07-01", 100))).toEqual(["2026-07-01 2026-10-08 ?"]);
    expect(spans(whole("Wards", "2026-07-01", 365))).toEqual(["2026-07-01 2027-06-30 heavy"]);
  });

  it("the second of two that are the same", () => {
    expect(whys(whole("Wards", "2026-07-01", 9), whole("Wards", "2026-07-01", 9))).toEqual([
      "twice",
    ]);
  });
});

it("midnight to midnight is whole days, from two days on any hours are", () => {
  expect(spans(shift("ICU", "2026-07-01", 0, 72))).toEqual(["2026-07-01 2026-07-03 icu"]);
  expect(spans(shift("ICU", "2026-07-01", 7, 55))).toEqual(["2026-07-01 2026-07-03 icu"]);
  expect(spans(shift("ICU", "2026-07-01", 7, 54))).toEqual([]);
});
