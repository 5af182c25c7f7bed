import fc from "fast-check";
import { expect, it } from "vitest";
import { instantOf } from "./zone.ts";

const utc = (date: string, time: string, zone = "America/New_York") =>
  new Date(instantOf(date, time, zone)).toISOString();

it.each([
  ["2027-03-03", "21:00", "2027-03-04T02:00:00.000Z"],
  ["2027-03-15", "10:00", "2027-03-15T14:00:00.000Z"],
  ["2026-11-01", "00:30", "2026-11-01T04:30:00.000Z"],
  ["2026-11-01", "03:00", "2026-11-01T08:00:00.000Z"],
  ["2027-03-14", "01:59", "2027-03-14T06:59:00.000Z"],
  ["2027-03-14", "03:00", "2027-03-14T07:00:00.000Z"],
])("New York, %s %s is %s: standard time and daylight time are told apart", (date, time, there) => {
  expect(utc(date, time)).toBe(there);
});

it("a time the clock shows twice is the first; one it skips moves on with the clock", () => {
  expect(utc("2026-11-01", "01:30")).toBe("2026-11-01T05:30:00.000Z");
  expect(utc("2027-03-14", "02:30")).toBe("2027-03-14T07:30:00.000Z");
});

it("a zone without daylight time, one of half an hour, and UTC itself", () => {
  expect(utc("2027-07-01", "09:00", "America/Phoenix")).toBe("2027-07-01T16:00:00.000Z");
  expect(utc("2027-01-01", "02:00", "Asia/Kolkata")).toBe("2026-12-31T20:30:00.000Z");
  expect(utc("2027-01-01", "02:00", "UTC")).toBe("2027-01-01T02:00:00.000Z");
});

it("shown on the clock it was read from, an instant is the day and time it came from", () => {
  const days = fc.integer({ min: 0, max: 4000 });
  // Not between one and three in the morning, when clocks are changed.
  const minutes = fc.integer({ min: 3 * 60, max: 24 * 60 - 1 });
  const zones = fc.constantFrom("America/New_York", "America/Los_Angeles", "Pacific/Auckland");
  fc.assert(
    fc.property(days, minutes, zones, (day, minute, zone) => {
      const written = new Date(Date.UTC(2020, 0, 1 + day, 0, minute)).toISOString();
      const instant = instantOf(written.slice(0, 10), written.slice(11, 16), zone);
      const shown = new Date(instant).toLocaleString("sv-SE", { timeZone: zone });
      expect(shown).toBe(`${written.slice(0, 10)} ${written.slice(11, 16)}:00`);
    }),
    { seed: 2027 },
  );
});

it("a day, time or zone there is not throws", () => {
  expect(() => instantOf("2027-02-31x", "09:00", "UTC")).toThrow("2027-02-31x 09:00");
  expect(() => instantOf("2027-02-01", "25:00", "UTC")).toThrow("25:00");
  expect(() => instantOf("2027-02-01", "09:00", "Mars/Base")).toThrow(RangeError);
});
