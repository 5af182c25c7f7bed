/** Calendars of the shapes that schedulers, mail programs and phones write, each against what a person reads in it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calendarTimes } from "#dossier/rotations/calendar-times.ts";
import { readCalendar } from "#dossier/rotations/read-calendar.ts";
import { rotationWords } from "#facts/path/rotation-words.ts";
import { otherTimes, span } from "./second-parser.ts";

const text = (name: string) => readFileSync(`test/fixtures/rotations/${name}.ics`, "utf8");
const options = { words: rotationWords(), today: "2026-07-01" };
const read = (name: string) => readCalendar(text(name), options);
const blocks = (name: string) =>
  (read(name).rotations.blocks ?? []).map(
    ({ from, to, name: called, kind }) => `${from} ${to} ${called}: ${kind ?? "?"}`,
  );
const skipped = (name: string) =>
  read(name).report.skipped.map(({ line, text: cut, why }) => `${line} ${cut}: ${why}`);

it("a year of all-day blocks: the last day is the one before DTEND, what no word tells is not typed", () => {
  expect(blocks("year-of-blocks")).toEqual([
    "2026-07-01 2026-07-28 MICU: icu",
    "2026-07-29 2026-08-25 Gen Med Wards A: heavy",
    "2026-08-26 2026-09-22 Ambulatory: outpatient",
    "2026-09-23 2026-10-20 Night Float: night_float",
    "2026-10-21 2026-11-17 Nephrology consults: normal",
    "2026-11-18 2026-12-15 Elective - Allergy: elective",
    "2026-12-16 2026-12-29 Vacation: vacation",
    "2026-12-30 2027-01-26 Wards B: heavy",
    "2027-01-27 2027-02-23 CCU: icu",
    "2027-02-24 2027-03-23 Med Ed: ?",
    "2027-03-24 2027-04-20 Cardiology: ?",
    "2027-04-21 2027-05-18 Emergency Medicine: heavy",
    "2027-05-19 2027-06-30 Research: research",
  ]);
  expect(read("year-of-blocks").report).toMatchObject({
    kept: { entries: 13, blocks: 13, calls: 0, daysOff: 0 },
    typed: 11,
    unknownKind: ["Med Ed", "Cardiology"],
    skipped: [],
    zone: null,
  });
  expect(read("year-of-blocks").rotations).not.toHaveProperty("calls");
});

it("daily shifts with the rotation in the place: weekends do not break a block, nights over the change of the clock are nights", () => {
  expect(blocks("daily-shifts")).toEqual([
    "2026-10-05 2026-10-16 Emergency Department, East: heavy",
    "2026-10-29 2026-11-02 Step down unit, nights: night_float",
  ]);
  expect(read("daily-shifts").rotations.calls).toEqual([
    "2026-10-29",
    "2026-10-30",
    "2026-10-31",
    "2026-11-01",
    "2026-11-02",
  ]);
  expect(skipped("daily-shifts")).toEqual(["141 Badge office: short", "149 Urgent Care: few-days"]);
});

it("a mail program: Windows names of zones, midnight to midnight, a series with a hole, a moved day and a cancelled call", () => {
  expect(blocks("mail-program")).toEqual([
    "2026-10-12 2026-11-06 Cardiac ICU: icu",
    "2026-11-21 2026-11-28 PTO: vacation",
  ]);
  const { rotations, report } = read("mail-program");
  expect(rotations.calls).toEqual(["2026-11-14", "2026-11-28", "2026-12-12"]);
  expect(rotations.daysOff).toEqual(["2026-12-26", "2026-12-27"]);
  expect(report.notes).toEqual([]);
  expect(skipped("mail-program")).toEqual([
    "20 Noon conference: teaching",
    "30 Noon conference: teaching",
    "51 Call - backup: cancelled",
  ]);
});

it("a call list in UTC is read on the wall of the calendar's own zone", () => {
  const { rotations, report } = read("call-list-utc");
  expect(rotations).toEqual({
    calls: ["2027-03-05", "2027-03-13", "2027-03-20"],
    daysOff: ["2027-03-24"],
  });
  expect(report.zone).toEqual({ name: "America/Chicago", by: "calendar" });
  expect(skipped("call-list-utc")).toEqual([
    "36 Post-call rounds: post-call",
    "56 On-call: house: twice",
  ]);
});

it("a phone: floating times, durations, a hole in a series; an endless clinic is cut and said", () => {
  expect(blocks("phone")).toEqual([
    "2026-08-03 2026-08-14 Derm: light",
    "2026-08-17 2026-08-21 Vacation: vacation",
    "2026-08-24 2026-08-29 Float: night_float",
    "2026-09-05 2026-09-18 Jeopardy: heavy",
  ]);
  const { rotations, report } = read("phone");
  expect(rotations.calls).toEqual([24, 25, 26, 28, 29].map((date) => `2026-08-${date}`));
  expect(report.notes).toEqual([{ code: "cut-off-rule", line: 4, text: "2028-07-07" }]);
  expect(skipped("phone")).toEqual([
    "4 Continuity clinic: few-days",
    "42 Pay the fee: not-an-event",
    "54 Aunt visits: few-days",
  ]);
});

it("a broken file: what can be read is kept, each line that cannot is named", () => {
  const { rotations, report } = read("broken");
  expect(rotations).toEqual({
    blocks: [{ from: "2026-12-01", to: "2026-12-14", name: "Rheum" }],
    calls: ["2026-11-01", "2026-11-05"],
  });
  expect(skipped("broken")).toEqual([
    "31 NICU: bad-date",
    "37 Wards: no-start",
    "41 where no fold was made: stray-line",
    "43 Clinic: ends-first",
  ]);
  expect(report.notes).toEqual([
    { code: "unknown-zone", line: 27, text: "Moon/Crater" },
    { code: "file-cut", line: 49, text: "" },
  ]);
});

describe("another parser has the same start and end for every occurrence of", () => {
  /** Of the broken file the other parser reads what it can; the events it has a zone and days for are compared. */
  it.each(["year-of-blocks", "daily-shifts", "mail-program", "call-list-utc", "phone"])(
    "%s",
    (name) => {
      const { occurrences } = calendarTimes(text(name), { today: "2026-07-01" });
      const ours = occurrences.map(({ startAt, endAt }) => span(startAt, endAt)).sort();
      expect(ours.length).toBeGreaterThan(5);
      expect(ours).toEqual(cancelled(name, otherTimes(text(name), "2028-07-07")));
    },
  );

  /** The other parser leaves in what was cancelled. */
  const cancelled = (name: string, times: readonly string[]) =>
    name === "mail-program" ? times.filter((time) => !time.startsWith("2026-11-07")) : times;
});
