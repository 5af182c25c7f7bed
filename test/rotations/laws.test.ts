/** What holds for any calendar: against another parser, against our own exporter, against garbage. */
import fc from "fast-check";
import ical from "ical-generator";
import { describe, expect, it } from "vitest";
import { dayAfter } from "#core/calendar.ts";
import { openPath } from "#dossier/path/path-document.ts";
import { calendarTimes } from "#dossier/rotations/calendar-times.ts";
import { readCalendar } from "#dossier/rotations/read-calendar.ts";
import { readRotations } from "#dossier/rotations/read-rotations.ts";
import { rotationWords } from "#facts/path/rotation-words.ts";
import { otherTimes, span } from "./second-parser.ts";

const options = { words: rotationWords(), today: "2026-07-01", zone: "America/New_York" };
const event = (...lines: readonly string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:1", "SUMMARY:Call", ...lines]
    .concat("END:VEVENT", "END:VCALENDAR", "")
    .join("\r\n");
const times = (text: string) =>
  calendarTimes(text, options)
    .occurrences.map(({ startAt, endAt }) => span(startAt, endAt))
    .sort();

const two = (n: number) => String(n).padStart(2, "0");
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

const weekdays = fc.subarray(WEEKDAYS, { minLength: 1 });
/** Rules a schedule can have; monthly ones on days every month has, for the other parser moves those it has not. */
const rule = fc.oneof(
  fc
    .record({ interval: fc.integer({ min: 1, max: 4 }) })
    .map((r) => `DAILY;INTERVAL=${r.interval}`),
  fc
    .record({
      interval: fc.integer({ min: 1, max: 3 }),
      days: weekdays,
      wkst: fc.constantFrom("MO", "SU"),
    })
    .map((r) => `WEEKLY;INTERVAL=${r.interval};WKST=${r.wkst};BYDAY=${r.days.join(",")}`),
  fc
    .record({ nth: fc.constantFrom(1, 2, 3, 4, -1), day: fc.constantFrom(...WEEKDAYS) })
    .map((r) => `MONTHLY;BYDAY=${r.nth}${r.day}`),
  fc.subarray([1, 5, 15, 28, -1], { minLength: 1 }).map((d) => `MONTHLY;BYMONTHDAY=${d.join(",")}`),
  fc
    .record({ days: weekdays, at: fc.constantFrom(1, -1, 2) })
    .map((r) => `MONTHLY;BYDAY=${r.days.join(",")};BYSETPOS=${r.at}`),
  fc.constantFrom("YEARLY;BYMONTH=11;BYDAY=4TH", "YEARLY;BYMONTH=7;BYMONTHDAY=4", "YEARLY"),
);
const bound = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((n) => `COUNT=${n}`),
  fc.constantFrom("UNTIL=20270401T000000Z", "UNTIL=20261101T120000Z"),
);
const start = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  date: fc.integer({ min: 1, max: 28 }),
  /** Neither skipped nor there twice on the days the clock changes: there the other parser drifts. */
  hour: fc.integer({ min: 4, max: 22 }),
});
const zone = fc.constantFrom("America/New_York", "America/Los_Angeles", "America/Phoenix");

/** A weekly series begins on one of its days: from any other the standard leaves open which week counts first. */
function synced(day: string, repeats: string): string {
  const days = /^WEEKLY.*BYDAY=(.*)$/.exec(repeats)?.[1]?.split(",") ?? WEEKDAYS;
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
  return days.includes(weekday) ? day : synced(dayAfter(day, 1), repeats);
}

it("any rule has the same starts and ends as in another parser, over changes of the clock", () => {
  fc.assert(
    fc.property(rule, bound, start, zone, (repeats, ends, { month, date, hour }, where) => {
      const day = synced(`2026-${two(month)}-${two(date)}`, repeats);
      const [first, next] = [day, dayAfter(day, 1)].map((each) => each.replaceAll("-", ""));
      const text = event(
        `DTSTART;TZID=${where}:${first}T${two(hour)}0000`,
        `DTEND;TZID=${where}:${next}T070000`,
        `RRULE:FREQ=${repeats};${ends}`,
      );
      const near = (all: readonly string[]) => all.filter((each) => each < "2028-06-01");
      expect(near(times(text))).toEqual(near(otherTimes(text, "2028-06-30")));
    }),
    { seed: 5, numRuns: 300 },
  );
});

describe("where the other parser is no help, by hand:", () => {
  it("the 31st of each month is only in months that have one", () => {
    const text = event("DTSTART;VALUE=DATE:20260131", "RRULE:FREQ=MONTHLY;COUNT=4");
    expect(times(text).map((each) => each.slice(0, 10))).toEqual([
      "2026-01-31",
      "2026-03-31",
      "2026-05-31",
      "2026-07-31",
    ]);
  });

  it("a time the clock skips is an hour later that day, and only that day", () => {
    const text = event(
      "DTSTART;TZID=America/New_York:20270313T023000",
      "DURATION:PT8H",
      "RRULE:FREQ=DAILY;COUNT=3",
    );
    expect(times(text).map((each) => each.slice(0, 16))).toEqual([
      "2027-03-13T07:30",
      "2027-03-14T07:30",
      "2027-03-15T06:30",
    ]);
  });

  it("a shift from 7 pm to 7 am is 13 hours when the clock goes back, 11 when it goes forward", () => {
    const hours = (from: string, to: string) => {
      const text = event(
        `DTSTART;TZID=Eastern Standard Time:${from}T190000`,
        `DTEND;TZID=Eastern Standard Time:${to}T070000`,
      );
      const [only] = calendarTimes(text, options).occurrences;
      return only && [(only.endAt - only.startAt) / 3_600_000, new Date(only.end).getUTCHours()];
    };
    expect(hours("20261031", "20261101")).toEqual([13, 7]);
    expect(hours("20270313", "20270314")).toEqual([11, 7]);
    expect(hours("20270320", "20270321")).toEqual([12, 7]);
  });

  it("days added to a series are in it, those left out are not", () => {
    const text = event(
      "DTSTART;VALUE=DATE:20260701",
      "RRULE:FREQ=DAILY;COUNT=3",
      "RDATE;VALUE=DATE:20260710",
      "EXDATE;VALUE=DATE:20260702",
    );
    expect(times(text).map((each) => each.slice(0, 10))).toEqual([
      "2026-07-01",
      "2026-07-03",
      "2026-07-10",
    ]);
  });

  it("a rule in a zone the file defines keeps its hour over the change", () => {
    const text = event(
      "DTSTART;TZID=Ward clock:20261031T190000",
      "DURATION:PT12H",
      "RRULE:FREQ=DAILY;COUNT=2",
    ).replace("BEGIN:VEVENT", `${WARD_CLOCK}\r\nBEGIN:VEVENT`);
    expect(times(text).map((each) => each.slice(0, 16))).toEqual([
      "2026-10-31T23:00",
      "2026-11-02T00:00",
    ]);
  });
});

const part = (name: string, from: string, to: string, when: string) =>
  [`BEGIN:${name}`, "DTSTART:16010101T020000", `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`]
    .concat(`RRULE:FREQ=YEARLY;${when}`, `END:${name}`)
    .join("\r\n");
const WARD_CLOCK = [
  "BEGIN:VTIMEZONE",
  "TZID:Ward clock",
  part("STANDARD", "-0400", "-0500", "BYDAY=1SU;BYMONTH=11"),
  part("DAYLIGHT", "-0500", "-0400", "BYDAY=2SU;BYMONTH=3"),
  "END:VTIMEZONE",
].join("\r\n");

describe("times in UTC", () => {
  const call = (...more: readonly string[]) =>
    event("DTSTART:20260702T020000Z", "DTEND:20260702T140000Z").replace(
      "BEGIN:VEVENT",
      [...more, "BEGIN:VEVENT"].join("\r\n"),
    );
  const read = (text: string, zone?: string) =>
    readCalendar(text, { words: options.words, today: "2026-07-01", zone });

  it("are on the clock of the calendar, else of most events, else of the one who asks", () => {
    const chicago = read(call("X-WR-TIMEZONE:America/Chicago"), "America/New_York");
    expect(chicago.report.zone).toEqual({ name: "America/Chicago", by: "calendar" });
    const shift =
      "BEGIN:VEVENT\r\nDTSTART;TZID=Pacific Standard Time:20260708T190000\r\nEND:VEVENT";
    const most = read(call(shift), "America/New_York");
    expect(most.report.zone).toEqual({ name: "America/Los_Angeles", by: "events" });
    const asked = read(call("X-WR-TIMEZONE:Etc/UTC"), "America/New_York");
    expect(asked.report.zone).toEqual({ name: "America/New_York", by: "asked" });
    for (const { rotations } of [chicago, most, asked])
      expect(rotations.calls).toEqual(["2026-07-01"]);
  });

  it("are read as written where nobody knows, and that is said", () => {
    const { report } = read(call());
    expect(report.zone).toBeNull();
    expect(report.notes).toEqual([{ code: "utc-as-written", line: 4, text: "Call" }]);
  });
});

it("a flood of endless rules is cut, and what is left out is named", () => {
  const one =
    "BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:19950101\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n";
  const { report } = readCalendar(`BEGIN:VCALENDAR\r\n${one.repeat(60)}`, options);
  expect(report.skipped.filter(({ why }) => why === "too-many").length).toBeGreaterThan(30);
});

describe("a series", () => {
  const endless = (from: string, today: string) => {
    const text = event(`DTSTART;VALUE=DATE:${from}`, "RRULE:FREQ=WEEKLY");
    const { occurrences, notes } = calendarTimes(text, { today });
    return { last: occurrences.at(-1)?.startAt ?? 0, notes };
  };

  it("without an end is read for 24 months from today, or from its own start where that is later", () => {
    const old = endless("20200101", "2026-07-01");
    expect(new Date(old.last).toISOString().slice(0, 10)).toBe("2028-06-28");
    expect(old.notes).toEqual([{ code: "cut-off-rule", line: 4, text: "2028-07-01" }]);
    const later = endless("20270106", "2026-07-01");
    expect(new Date(later.last).toISOString().slice(0, 10)).toBe("2029-01-03");
  });

  it("that ends on its own is not said to be cut", () => {
    const text = event("DTSTART;VALUE=DATE:20260701", "RRULE:FREQ=WEEKLY;COUNT=104");
    expect(calendarTimes(text, options).notes).toEqual([]);
    expect(calendarTimes(text, options).occurrences).toHaveLength(104);
  });

  it.each([
    "FREQ=SECONDLY",
    "FREQ=DAILY;BYHOUR=7",
    "FREQ=DAILY;INTERVAL=0",
    "FREQ=WEEKLY;BYDAY=XX",
  ])("with the rule %s keeps its first day, and says so", (repeats) => {
    const text = event("DTSTART;VALUE=DATE:20260701", `RRULE:${repeats}`);
    const { occurrences, notes } = calendarTimes(text, options);
    expect(occurrences).toHaveLength(1);
    expect(notes).toEqual([{ code: "rule-not-read", line: 4, text: "Call" }]);
  });

  it("that meets no day ends all the same", () => {
    const text = event("DTSTART;VALUE=DATE:20260701", "RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30");
    expect(calendarTimes(text, options).occurrences).toEqual([]);
    expect(readCalendar(text, options).report.skipped[0]?.why).toBe("no-occurrence");
  });
});

const blocks = fc
  .uniqueArray(
    fc.record({
      from: fc.integer({ min: 0, max: 3000 }),
      days: fc.integer({ min: 2, max: 90 }),
      name: fc.constantFrom("MICU", "Wards, team B; east", "Rheum \\ clinic", "Ünit 4 “Nord”"),
    }),
    { maxLength: 40, selector: ({ from }) => from },
  )
  .map((all) =>
    all
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, days, name }) => {
        const first = dayAfter("2020-01-01", from);
        return { from: first, to: dayAfter(first, days - 1), name };
      }),
  );

it("any set of blocks that our exporter writes is read back the same", () => {
  fc.assert(
    fc.property(blocks, (written) => {
      const calendar = ical({ name: "Blocks" });
      for (const { from, to, name } of written) {
        const end = new Date(`${dayAfter(to, 1)}T00:00:00Z`);
        calendar.createEvent({
          start: new Date(`${from}T00:00:00Z`),
          end,
          allDay: true,
          summary: name,
        });
      }
      const { rotations, report } = readCalendar(calendar.toString(), options);
      expect((rotations.blocks ?? []).map(({ kind: _, ...block }) => block)).toEqual(written);
      expect(report.skipped).toEqual([]);
    }),
    { seed: 5, numRuns: 150 },
  );
});

const line = fc.oneof(
  fc.constantFrom("BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VCALENDAR", "BEGIN:VALARM"),
  fc.constantFrom(
    "DTSTART:20260701",
    "DTSTART;TZID=:20269999T990000Z",
    "DTEND:99991231",
    "SUMMARY:NF",
  ),
  fc.constantFrom("RRULE:FREQ=DAILY", "RRULE:FREQ=YEARLY;COUNT=99999", "EXDATE:x", "DURATION:-P9W"),
  fc.constantFrom(
    "RECURRENCE-ID:20260701",
    "UID:1",
    " fold",
    "7/1/26 - 7/28/26 MICU",
    "Start,End,Name",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);

it("nothing in a file throws, what is read fits the document, and each entry is counted or named", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, calendar) => {
      const text = [...(calendar ? ["BEGIN:VCALENDAR"] : []), ...lines].join("\n");
      const { rotations, report } = readRotations(text, options);
      const opened = openPath({ version: 1, rotations });
      expect(opened).toMatchObject({ ok: true });
      expect(report.kept.blocks).toBe(rotations.blocks?.length ?? 0);
      for (const { line: at } of report.skipped) expect(at).toBeGreaterThan(0);
    }),
    { seed: 5, numRuns: 600 },
  );
});
