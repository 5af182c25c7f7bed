/** Series with days moved, canceled and of their own, as calendars write them. */
import { expect, it } from "vitest";
import { calendarTimes } from "#dossier/rotations/calendar-times.ts";
import { otherTimes, span } from "./second-parser.ts";

const wrap = (...events: readonly (readonly string[])[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x"]
    .concat(events.flatMap((lines) => ["BEGIN:VEVENT", "SUMMARY:Call", ...lines, "END:VEVENT"]))
    .concat("END:VCALENDAR", "")
    .join("\r\n");
const read = (text: string) => calendarTimes(text, { today: "2026-07-01" });
const starts = (text: string) =>
  read(text)
    .occurrences.map(({ startAt }) => new Date(startAt).toISOString().slice(0, 13))
    .sort();
const times = (text: string) =>
  read(text)
    .occurrences.map(({ startAt, endAt }) => span(startAt, endAt))
    .sort();

const NIGHTS = [
  "UID:n",
  "DTSTART;TZID=America/New_York:20261030T190000",
  "DTEND;TZID=America/New_York:20261031T070000",
  "RRULE:FREQ=DAILY;COUNT=4",
];

it.each([
  ["in the zone of the series", "RECURRENCE-ID;TZID=America/New_York:20261101T190000"],
  ["in UTC", "RECURRENCE-ID:20261102T000000Z"],
  ["in another zone", "RECURRENCE-ID;TZID=America/Chicago:20261101T180000"],
])("a night moved is at its new time only, named %s", (_, which) => {
  const moved = [which, "UID:n", "DTSTART;TZID=America/New_York:20261105T200000", "DURATION:PT10H"];
  const text = wrap(NIGHTS, moved);
  expect(starts(text)).toEqual([
    "2026-10-30T23",
    "2026-10-31T23",
    "2026-11-03T00",
    "2026-11-06T01",
  ]);
  expect(times(text)).toEqual(otherTimes(text, "2027-01-01"));
});

it("the change may stand before its series, and one of another series changes nothing", () => {
  const change = (uid: string) => [
    `UID:${uid}`,
    "RECURRENCE-ID;TZID=America/New_York:20261101T190000",
    "DTSTART;TZID=America/New_York:20261101T190000",
    "DURATION:PT12H",
  ];
  expect(starts(wrap(change("n"), NIGHTS))).toHaveLength(4);
  expect(starts(wrap(change("m"), NIGHTS))).toHaveLength(5);
});

it("a day canceled is out of the series, and is named", () => {
  const canceled = [
    "UID:n",
    "RECURRENCE-ID;TZID=America/New_York:20261030T190000",
    "DTSTART;TZID=America/New_York:20261030T190000",
    "STATUS:CANCELLED",
  ];
  const text = wrap(NIGHTS, canceled);
  expect(starts(text)).toEqual(["2026-10-31T23", "2026-11-02T00", "2026-11-03T00"]);
  expect(read(text).skipped.map(({ why }) => why)).toEqual(["cancelled"]);
});

it("whole days are moved by their day", () => {
  const series = ["UID:d", "DTSTART;VALUE=DATE:20260706", "RRULE:FREQ=WEEKLY;COUNT=3"];
  const moved = ["UID:d", "RECURRENCE-ID;VALUE=DATE:20260713", "DTSTART;VALUE=DATE:20260715"];
  expect(starts(wrap(series, moved)).map((each) => each.slice(0, 10))).toEqual([
    "2026-07-06",
    "2026-07-15",
    "2026-07-20",
  ]);
});

it("a change of this and all later days is said to be read as one", () => {
  const later = [
    "UID:n",
    "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:20261101T190000",
    "DTSTART;TZID=America/New_York:20261101T200000",
    "DURATION:PT12H",
  ];
  expect(read(wrap(NIGHTS, later)).notes.map(({ code }) => code)).toEqual(["range-not-read"]);
});

it("one name for two events of their own keeps both", () => {
  const one = (day: string) => ["UID:same", `DTSTART;VALUE=DATE:${day}`];
  expect(starts(wrap(one("20260706"), one("20260709")))).toHaveLength(2);
});
